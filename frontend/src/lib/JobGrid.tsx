import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Column } from '../ui/columns.ts';
import { DataGrid } from '../ui/DataGrid.tsx';
import { ErrorState, Skeleton } from '../ui/States.tsx';

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type FetchMore = (options: { variables: { after: string | null } }) => Promise<{ error?: unknown }>;

/** Jobs one a row, each opening its page under `path`, with what stands there instead while there are none. */
export function JobGrid<Job extends { id: string; title: string }>({
  label,
  path,
  columns,
  page,
  jobs,
  error,
  empty,
  refetch,
  fetchMore,
}: {
  label: string;
  path: string;
  columns: readonly Column<Job>[];
  /** Of the query; undefined until it is answered. */
  page: Page | null | undefined;
  jobs: readonly Job[];
  error: unknown;
  empty: ReactNode;
  refetch: () => Promise<unknown>;
  fetchMore: FetchMore;
}) {
  const navigate = useNavigate();
  const more = () => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } });
  // The page may show only some of those that came: there are none only when all pages have been looked through.
  const isSeeking = page?.pageInfo.hasNextPage === true && jobs.length === 0;
  const seeking = useSeek(isSeeking, page?.pageInfo.endCursor ?? null, fetchMore);
  if (seeking.error) return <ErrorState error={seeking.error} onRetry={seeking.retry} />;
  if (!page && error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!page || isSeeking) return <Skeleton rows={8} rowHeight={52} />;
  if (jobs.length === 0) return empty;
  return (
    <DataGrid
      label={label}
      items={jobs}
      getKey={({ id }) => id}
      rowLabel={({ title }) => title}
      rowHeight={52}
      columns={columns}
      onOpen={({ id }) => void navigate(`${path}/${id}`)}
      hasMore={page.pageInfo.hasNextPage}
      onEndReached={more}
    />
  );
}

/** Fetches the next page, and the next, for as long as something is sought. */
function useSeek(isSeeking: boolean, after: string | null, fetchMore: FetchMore) {
  const [error, setError] = useState<unknown>(null);
  const latest = useRef(fetchMore);
  latest.current = fetchMore;
  useEffect(() => {
    if (!isSeeking || error) return;
    latest.current({ variables: { after } }).then((answer) => answer.error && setError(answer.error), setError);
  }, [isSeeking, after, error]);
  return { error: isSeeking ? error : null, retry: () => setError(null) };
}
