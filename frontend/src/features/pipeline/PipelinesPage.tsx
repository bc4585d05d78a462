import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { openForm } from '../../lib/forms.ts';
import { JobGrid } from '../../lib/JobGrid.tsx';
import { openStatuses } from '../../lib/job-words.ts';
import { ListEmpty } from '../../lib/ListEmpty.tsx';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useWhose, WhoseControl } from '../../lib/Whose.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Page.tsx';
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
  const { whose, memberIds: ownerIds, setWhose } = useWhose();
  const { data, previousData, error, refetch, fetchMore } = useQuery(Pipelines, {
    variables: { filter: { statuses: openStatuses, ...(ownerIds && { ownerIds }) } },
    errorPolicy: 'all',
  });
  useLiveRefetch(liveTypes, refetch);
  const page = (data ?? previousData)?.jobs;
  return (
    <>
      <PageHeader
        title={t('pipeline.list.title')}
        lead={page && t('pipeline.list.lead', { count: page.totalCount })}
        lined
        actions={<WhoseControl of="jobs" value={whose} onChange={setWhose} />}
      />
      <JobGrid
        label={t('pipeline.list.label')}
        path="/pipeline"
        columns={pipelineColumns}
        page={page}
        jobs={page?.edges.map(({ node }) => node) ?? []}
        error={error}
        refetch={refetch}
        fetchMore={fetchMore}
        empty={
          <ListEmpty
            icon="swap"
            title={t('pipeline.list.empty')}
            action={
              <Button variant="primary" icon="plus" onPress={() => openForm({ kind: 'open-job' })}>
                {t('pipeline.openJob')}
              </Button>
            }
          >
            {t('pipeline.list.emptyHint')}
          </ListEmpty>
        }
      />
    </>
  );
}
