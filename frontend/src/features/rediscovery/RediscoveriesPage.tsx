import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { openForm } from '../../lib/forms.ts';
import { openStatuses } from '../../lib/job-words.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useMe } from '../../lib/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/Choice.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/States.tsx';
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

export default function RediscoveriesPage() {
  const { member } = useMe();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const whose = search.get('whose') === 'team' ? 'team' : 'mine';
  const ownerIds = whose === 'mine' ? [member.id] : null;
  const { data, error, refetch, fetchMore } = useQuery(Rediscoveries, {
    errorPolicy: 'all',
    variables: { filter: { statuses: openStatuses, ...(ownerIds && { ownerIds }) }, ownerIds },
  });
  useLiveRefetch(liveTypes, refetch);
  useShortcuts(t('rediscovery.list.title'), [
    { keys: 'c', label: t('rediscovery.openJob'), run: () => openForm({ kind: 'open-job' }) },
  ]);
  const page = data?.jobs;
  const matches = data?.newMatches;
  const jobs = page?.edges.map(({ node }) => node).toSorted((one, other) => suggested(other) - suggested(one)) ?? [];

  return (
    <>
      <PageHeader
        title={t('rediscovery.list.title')}
        lead={matches && t('rediscovery.list.lead', { count: matches.totalCount, whose })}
        lined
        actions={
          <>
            <SegmentedControl
              label={t('rediscovery.list.whose')}
              options={[
                { id: 'mine', label: t('rediscovery.list.mine') },
                { id: 'team', label: t('rediscovery.list.team') },
              ]}
              value={whose}
              onChange={(next) => setSearch(next === 'team' ? { whose: 'team' } : {}, { replace: true })}
            />
            <OpenJob />
          </>
        }
      />
      {error && !page && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!page && !error && <Skeleton rows={8} rowHeight={52} />}
      {page && jobs.length === 0 && (
        <EmptyState icon="spark" title={t('rediscovery.list.empty')} action={<OpenJob />}>
          {t('rediscovery.list.emptyHint')}
        </EmptyState>
      )}
      {page && jobs.length > 0 && (
        <DataGrid
          label={t('rediscovery.list.label')}
          items={jobs}
          getKey={({ id }) => id}
          rowLabel={({ title }) => title}
          rowHeight={52}
          columns={overviewColumns}
          onOpen={({ id }) => void navigate(`/rediscovery/${id}`)}
          hasMore={page.pageInfo.hasNextPage}
          onEndReached={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
        />
      )}
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
