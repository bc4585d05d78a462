import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { hasSeenFit } from '../../../lib/first-fit.ts';
import { useLiveRefetch } from '../../../lib/live-refetch.ts';
import { useMe } from '../../../lib/session.tsx';
import { readSetting, writeSetting } from '../../../lib/storage.ts';

const KnownPeople = graphql(`
  query KnownPeople {
    candidates(first: 1) {
      totalCount
    }
    importRuns {
      id
      kind
      status
    }
  }
`);

const FirstJob = graphql(`
  query FirstJob {
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
        }
      }
    }
  }
`);

const FirstFit = graphql(`
  query FirstFit($jobId: ID!) {
    rediscovery(jobId: $jobId) {
      fitCount
      rankedAt
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
  const hiddenName = `first-steps.${agency.id}`;
  const [hidden, setHidden] = useState(() => readSetting(hiddenName) !== null);
  // Three queries and not one, so that a service that is away takes only its own step with it.
  const known = useQuery(KnownPeople, { skip: hidden });
  const open = useQuery(FirstJob, { skip: hidden });
  const job = open.data?.jobs?.edges[0]?.node;
  const fits = useQuery(FirstFit, { skip: hidden || !job, variables: { jobId: job?.id ?? '' } });
  useLiveRefetch(liveTypes, () => {
    if (hidden) return;
    return Promise.all([known.refetch(), open.refetch(), job && fits.refetch()]);
  });

  const people = known.data?.candidates?.totalCount ?? 0;
  const history = known.data?.importRuns?.some(({ kind, status }) => kind === 'HISTORY' && status === 'DONE') ?? false;
  const shortlisted = job?.stageCounts.some(({ count }) => count > 0) ?? false;
  // The job may have closed since.
  const fit = shortlisted || hasSeenFit(agency.id);
  const done = [people > 0, history, job !== undefined || fit, fit].filter(Boolean).length;
  return {
    isLoading: !hidden && [known, open].some(({ data, error }) => !data && !error),
    // How many people there are is not known: the page itself says what failed.
    isOver: hidden || !known.data?.candidates || (people > 0 && fit),
    people,
    history,
    job,
    fits: fits.data?.rediscovery,
    fit,
    done,
    hide: () => {
      writeSetting(hiddenName, 'hidden');
      setHidden(true);
    },
  };
}
