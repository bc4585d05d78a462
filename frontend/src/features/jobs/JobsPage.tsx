import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { openForm } from '../../lib/forms.ts';
import { JobGrid } from '../../lib/JobGrid.tsx';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { ListEmpty } from '../../lib/ListEmpty.tsx';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { JobFilters } from './JobFilters.tsx';
import { jobColumns } from './job-columns.tsx';
import { t } from './messages.ts';
import { useJobFilter } from './use-job-filter.ts';

const Jobs = graphql(`
  query Jobs($filter: JobFilter!, $after: String) {
    jobs(filter: $filter, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...JobColumns @unmask
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
  'CandidatePlaced',
  'CandidateRejected',
  'CandidateWithdrew',
  'EntryChanged',
  'SuggestionsMade',
  'SuggestionAccepted',
  'SuggestionDismissed',
];

export default function JobsPage() {
  const filter = useJobFilter();
  const { data, previousData, error, refetch, fetchMore } = useQuery(Jobs, {
    variables: { filter: filter.variables },
    errorPolicy: 'all',
  });
  useLiveRefetch(liveTypes, refetch);
  useShortcuts(t('jobs.list.scope'), [
    { keys: 'c', label: t('jobs.form.open'), run: () => openForm({ kind: 'open-job' }) },
  ]);
  const page = (data ?? previousData)?.jobs;

  return (
    <>
      <PageHeader
        title={t('jobs.list.title')}
        lead={page && t('jobs.list.lead', { count: page.totalCount })}
        actions={
          <Button variant="primary" icon="plus" kbd="c" onPress={() => openForm({ kind: 'open-job' })}>
            {t('jobs.form.open')}
          </Button>
        }
      />
      <JobFilters filter={filter} />
      <JobGrid
        label={t('jobs.list.label')}
        path="/jobs"
        columns={jobColumns}
        page={page}
        jobs={page?.edges.map(({ node }) => node) ?? []}
        error={error}
        refetch={refetch}
        fetchMore={fetchMore}
        empty={<NoJobs filter={filter} />}
      />
    </>
  );
}

function NoJobs({ filter }: { filter: ReturnType<typeof useJobFilter> }) {
  if (filter.isNarrowed) {
    return (
      <EmptyState
        icon="filter"
        title={t('jobs.list.none')}
        action={<Button onPress={filter.clear}>{t('jobs.list.clear')}</Button>}
      >
        {t('jobs.list.noneHint')}
      </EmptyState>
    );
  }
  return (
    <ListEmpty
      icon="job"
      title={t('jobs.list.empty')}
      action={
        <Button variant="primary" icon="plus" onPress={() => openForm({ kind: 'open-job' })}>
          {t('jobs.form.open')}
        </Button>
      }
    >
      {t('jobs.list.emptyHint')}
    </ListEmpty>
  );
}
