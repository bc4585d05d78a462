import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { formatDate } from '../../lib/format.ts';
import { useLive } from '../../lib/live.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/Page.tsx';
import { Banner, EmptyState, ErrorState, Skeleton } from '../../ui/States.tsx';
import { Mapping } from './Mapping.tsx';
import { t } from './messages.ts';
import { Report } from './Report.tsx';
import { StatusPill } from './StatusPill.tsx';
import { Steps } from './Steps.tsx';
import { Working } from './Working.tsx';

const ImportRunQuery = graphql(`
  query ImportRun($id: ID!) {
    importRun(id: $id) {
      id
      kind
      fileName
      status
      error
      rowCount
      startedAt
      sameFileAs {
        id
        startedAt
      }
      ...ImportMapping
      ...ImportWorking
      ...ImportReport
    }
  }
`);

const whileWorkingMs = 2000;

/** One import from its mapping to its report; it can be left and found again at any time. */
export default function ImportPage() {
  const { runId = '' } = useParams();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ImportRunQuery, { variables: { id: runId } });
  const run = data?.importRun;
  const isWorking = run?.status === 'CHECKING' || run?.status === 'RUNNING';
  useLive(['ImportRunChanged'], ({ id }) => {
    if (id === runId) void refetch();
  });
  usePollingWhile(isWorking, startPolling, stopPolling);
  if (error && !run) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} />;
  if (!run) {
    return (
      <EmptyState
        icon="upload"
        title={t('imports.unknown')}
        action={<LinkButton to="/imports">{t('imports.toList')}</LinkButton>}
      />
    );
  }
  return (
    <>
      <PageHeader
        title={run.fileName}
        aside={<StatusPill status={run.status} />}
        lead={t('imports.runLead', {
          kind: run.kind,
          rows: run.rowCount,
          when: formatDate(run.startedAt),
        })}
        actions={<LinkButton to="/imports">{t('imports.toList')}</LinkButton>}
      />
      <Steps status={run.status} />
      {run.sameFileAs && run.status !== 'DONE' && (
        <Banner tone="warning">
          {t.rich(
            'imports.sameFile',
            { date: formatDate(run.sameFileAs.startedAt) },
            { a: <Link to={`/imports/${run.sameFileAs.id}`}>{''}</Link> },
          )}
        </Banner>
      )}
      {run.status === 'FAILED' && <Banner tone="danger">{run.error ?? t('imports.failed')}</Banner>}
      {(run.status === 'MAPPING' || run.status === 'FAILED') && <Mapping run={run} />}
      {isWorking && <Working run={run} />}
      {(run.status === 'CHECKED' || run.status === 'DONE') && <Report key={run.status} run={run} />}
    </>
  );
}

/** The live stream tells of each stage; this keeps the bar moving in between. */
function usePollingWhile(on: boolean, start: (ms: number) => void, stop: () => void): void {
  useEffect(() => {
    if (!on) return;
    start(whileWorkingMs);
    return stop;
  }, [on, start, stop]);
}
