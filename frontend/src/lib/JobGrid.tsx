import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Column } from '../ui/columns.ts';
import { DataGrid } from '../ui/DataGrid.tsx';
import { ErrorState, Skeleton } from '../ui/States.tsx';

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

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
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
}) {
  const navigate = useNavigate();
  const more = () => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } });
  if (!page)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} rowHeight={52} />;
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
