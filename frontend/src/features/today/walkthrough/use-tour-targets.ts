import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { useMe } from '../../../lib/session.tsx';

const TourTargets = graphql(`
  query TourTargets {
    jobs(first: 1, filter: { statuses: [OPEN] }) {
      edges {
        node {
          id
          title
          client {
            id
            name
          }
          rediscovery {
            rankedAt
            suggestions(first: 1, statuses: [OPEN, ACCEPTED]) {
              edges {
                node {
                  id
                  candidate {
                    id
                    name
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

const askAgainMs = 4000;

/** The job that opened last, who fits it best, and the colleague to look at it as. */
export function useTourTargets() {
  const { member, members = [] } = useMe();
  const { data, startPolling, stopPolling } = useQuery(TourTargets);
  const job = data?.jobs?.edges[0]?.node;
  const person = job?.rediscovery?.suggestions.edges[0]?.node.candidate;
  if (person) stopPolling();
  else startPolling(askAgainMs);
  return { job, person, colleague: members.findLast(({ id }) => id !== member.id) };
}
