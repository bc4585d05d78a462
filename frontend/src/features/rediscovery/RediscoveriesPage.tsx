import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { openForm } from '../../lib/forms.ts';
import { JobGrid } from '../../lib/JobGrid.tsx';
import { openStatuses } from '../../lib/job-words.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { ListEmpty } from '../../lib/ListEmpty.tsx';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useWhose, WhoseControl } from '../../lib/Whose.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Page.tsx';
import { t } from './messages.ts';
import { overviewColumns } from './overview-columns.tsx';

const Rediscoveries = graphql(`
  query Rediscoveries($filter: JobFilter!, $ownerIds: [ID!], $after: String) {
    newMatches(ownerIds: $ownerIds, first: 1) {
      totalCount
    }
    jobs(filter: $filter, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...RediscoveryOverview @unmask
        }
      }
    }
  }
`);

const liveTypes = [
  'SuggestionsMade',
  'SuggestionChanged',
  'SuggestionAccepted',
  'SuggestionDismissed',
  'JobOpened',
  'JobChanged',
  'JobClosed',
];

/** One's own jobs, and others' where people of one's own are suggested: as many suggestions as the badge says. */
export default function RediscoveriesPage() {
  const { whose, memberIds: ownerIds, setWhose } = useWhose();
  const { data, error, refetch, fetchMore } = useQuery(Rediscoveries, {
    variables: { filter: { statuses: openStatuses }, ownerIds },
    errorPolicy: 'all',
  });
  useLiveRefetch(liveTypes, refetch);
  useShortcuts(t('rediscovery.list.title'), [
    { keys: 'c', label: t('rediscovery.openJob'), run: () => openForm({ kind: 'open-job' }) },
  ]);
  const page = data?.jobs;
  const matches = data?.newMatches;
  const jobs = (page?.edges ?? [])
    .map(({ node }) => node)
    .filter((job) => !ownerIds || suggested(job) > 0 || ownerIds.includes(job.owner?.id ?? ''))
    .toSorted((one, other) => suggested(other) - suggested(one));

  return (
    <>
      <PageHeader
        title={t('rediscovery.list.title')}
        lead={matches && t('rediscovery.list.lead', { count: matches.totalCount, whose })}
        lined
        actions={
          <>
            <WhoseControl of="jobs" value={whose} onChange={setWhose} />
            <OpenJob />
          </>
        }
      />
      <JobGrid
        label={t('rediscovery.list.label')}
        path="/rediscovery"
        columns={overviewColumns}
        page={page}
        jobs={jobs}
        error={error}
        refetch={refetch}
        fetchMore={fetchMore}
        empty={
          <ListEmpty icon="spark" title={t('rediscovery.list.empty')} action={<OpenJob />}>
            {t('rediscovery.list.emptyHint')}
          </ListEmpty>
        }
      />
    </>
  );
}

const suggested = (job: { rediscovery: { suggestions: { totalCount: number } } | null }) =>
  job.rediscovery?.suggestions.totalCount ?? 0;

function OpenJob() {
  return (
    <Button variant="primary" icon="plus" kbd="c" onPress={() => openForm({ kind: 'open-job' })}>
      {t('rediscovery.openJob')}
    </Button>
  );
}
