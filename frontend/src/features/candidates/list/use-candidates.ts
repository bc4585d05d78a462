import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { useLiveRefetch } from '../../../lib/live-refetch.ts';
import { filterOf, type View } from './filter.ts';

const Candidates = graphql(`
  query Candidates($filter: CandidateFilter!, $orderBy: CandidateOrder!, $after: String) {
    candidates(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          name
          owner {
            id
          }
          ...LedgerRow
          ...CandidatePeek
        }
      }
    }
  }
`);

const changes = [
  'CandidateCaptured',
  'CandidateChanged',
  'CandidateOwnerChanged',
  'CandidateBlockChanged',
  'CandidateTemperatureChanged',
  'TimelineChanged',
  'NextActionChanged',
  'ImportRunChanged',
];

/** The people of a view in pages of 100. What was there stays on screen while another view is fetched. */
export function useCandidates(view: View) {
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(Candidates, {
    variables: { filter: filterOf(view), orderBy: view.order },
  });
  const shown = data?.candidates ?? (loading ? previousData?.candidates : undefined);
  const people = shown?.edges.map(({ node }) => node) ?? [];
  // Deep in the list a refetch would throw the person back to its first page.
  useLiveRefetch(changes, () => people.length <= 100 && refetch());
  const more = () => fetchMore({ variables: { after: shown?.pageInfo.endCursor } });
  return {
    people,
    totalCount: shown?.totalCount,
    hasMore: shown?.pageInfo.hasNextPage ?? false,
    isStale: data === undefined && shown !== undefined,
    error: data?.candidates ? undefined : error,
    refetch,
    more,
  };
}
