import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { openForm } from '../../lib/forms.ts';
import { openStatuses } from '../../lib/job-words.ts';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useMe } from '../../lib/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/Choice.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/States.tsx';
import { t } from './messages.ts';
import { pipelineColumns } from './pipeline-columns.tsx';

const Pipelines = graphql(`
  query Pipelines($filter: JobFilter!, $after: String) {
    jobs(filter: $filter, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...PipelineColumns @unmask
        }
      }
    }
  }
`);

const liveTypes = [
  'JobOpened',
  'JobChanged',
  'JobClosed',
  'CandidateShortlisted',
  'CandidateSubmitted',
  'InterviewScheduled',
  'OfferChanged',
  'CandidatePlaced',
  'CandidateRejected',
  'CandidateWithdrew',
  'EntryChanged',
];

export default function PipelinesPage() {
  const { member } = useMe();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const whose = search.get('whose') === 'team' ? 'team' : 'mine';
  const { data, previousData, error, refetch, fetchMore } = useQuery(Pipelines, {
    variables: { filter: { statuses: openStatuses, ...(whose === 'mine' && { ownerIds: [member.id] }) } },
    errorPolicy: 'all',
  });
  useLiveRefetch(liveTypes, refetch);
  const page = (data ?? previousData)?.jobs;
  const jobs = page?.edges.map(({ node }) => node) ?? [];
  return (
    <>
      <PageHeader
        title={t('pipeline.list.title')}
        lead={page && t('pipeline.list.lead', { count: page.totalCount })}
        lined
        actions={
          <SegmentedControl
            label={t('pipeline.list.whose')}
            options={[
              { id: 'mine', label: t('pipeline.list.mine') },
              { id: 'team', label: t('pipeline.list.team') },
            ]}
            value={whose}
            onChange={(next) => setSearch(next === 'team' ? { whose: 'team' } : {}, { replace: true })}
          />
        }
      />
      {error && !page && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!page && !error && <Skeleton rows={8} rowHeight={52} />}
      {page && jobs.length === 0 && (
        <EmptyState
          icon="swap"
          title={t('pipeline.list.empty')}
          action={
            <Button variant="primary" icon="plus" onPress={() => openForm({ kind: 'open-job' })}>
              {t('pipeline.openJob')}
            </Button>
          }
        >
          {t('pipeline.list.emptyHint')}
        </EmptyState>
      )}
      {page && jobs.length > 0 && (
        <DataGrid
          label={t('pipeline.list.label')}
          items={jobs}
          getKey={({ id }) => id}
          rowLabel={({ title }) => title}
          rowHeight={52}
          columns={pipelineColumns}
          onOpen={({ id }) => void navigate(`/pipeline/${id}`)}
          hasMore={page.pageInfo.hasNextPage}
          onEndReached={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
        />
      )}
    </>
  );
}
