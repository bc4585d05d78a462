import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { useLiveRefetch } from '../../../lib/live-refetch.ts';
import { useMe } from '../../../lib/session.tsx';
import { readSetting, writeSetting } from '../../../lib/storage.ts';

const FirstSteps = graphql(`
  query FirstSteps {
    candidates(first: 1) {
      totalCount
    }
    importRuns {
      id
      kind
      status
    }
    jobs(first: 1, filter: { statuses: [OPEN, COVERED, ON_HOLD, OFFER_OUT] }) {
      totalCount
      edges {
        node {
          id
          title
          stageCounts {
            stage
            count
          }
          rediscovery {
            fitCount
            rankedAt
          }
        }
      }
    }
  }
`);

const liveTypes = [
  'CandidateCaptured',
  'ImportRunChanged',
  'JobOpened',
  'SuggestionsMade',
  'SuggestionChanged',
  'CandidateShortlisted',
];

export type Steps = ReturnType<typeof useFirstSteps>;

/** How far the agency has come by what it really holds; seeing who fits is remembered in this browser. */
export function useFirstSteps() {
  const { agency } = useMe();
  const seenName = `first-fit.${agency.id}`;
  const hiddenName = `first-steps.${agency.id}`;
  const [hidden, setHidden] = useState(() => readSetting(hiddenName) !== null);
  const { data, refetch, error } = useQuery(FirstSteps, { skip: hidden });
  useLiveRefetch(liveTypes, () => !hidden && refetch());

  const people = data?.candidates?.totalCount ?? 0;
  const history = data?.importRuns?.some(({ kind, status }) => kind === 'HISTORY' && status === 'DONE') ?? false;
  const job = data?.jobs?.edges[0]?.node;
  const shortlisted = job?.stageCounts.some(({ count }) => count > 0) ?? false;
  const fit = job !== undefined && (shortlisted || readSetting(seenName) === job.id);
  const done = [people > 0, history, job !== undefined, fit].filter(Boolean).length;
  return {
    isLoading: !hidden && !data && !error,
    isOver: hidden || (Boolean(error) && !data) || (people > 0 && fit),
    people,
    history,
    job,
    fit,
    done,
    rememberFit: () => job && writeSetting(seenName, job.id),
    hide: () => {
      writeSetting(hiddenName, 'hidden');
      setHidden(true);
    },
  };
}
