import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useLive } from '../../../lib/live.ts';

/** Events whose id is the person. */
const ofPerson = [
  'TimelineChanged',
  'CandidateCaptured',
  'CandidateChanged',
  'CandidateAvailabilityChanged',
  'CandidateOwnerChanged',
  'CandidateBlockChanged',
  'CandidateTemperatureChanged',
  'NextActionChanged',
];
/** Events that may concern the person; their id does not tell. */
const perhaps = [
  'SuggestionsMade',
  'SuggestionChanged',
  'SuggestionDismissed',
  'TaskCreated',
  'TaskChanged',
  'TaskDone',
  'PoolJoined',
  'PoolLeft',
  'EnrolmentStarted',
  'EnrolmentStopped',
  'RightToRepresentChanged',
];

const soonMs = 150;
const laterMs = 1500;

/** Fetches the record again when something happens with the person, once for a burst of events. */
export function useRecordLive(candidateId: string, refetch: () => Promise<unknown>): void {
  const client = useApolloClient();
  const timer = useRef<{ id: ReturnType<typeof setTimeout>; due: number } | undefined>(undefined);
  const fetchIn = (ms: number) => {
    const due = Date.now() + ms;
    if (timer.current && timer.current.due <= due) return;
    clearTimeout(timer.current?.id);
    const id = setTimeout(() => {
      timer.current = undefined;
      void refetch();
      for (const query of ['CandidateTimeline', 'EpisodeTimeline']) {
        const active = [...client.getObservableQueries('active')].some((each) => each.queryName === query);
        if (active) void client.refetchQueries({ include: [query] });
      }
    }, ms);
    timer.current = { id, due };
  };
  useLive(ofPerson, ({ id }) => {
    if (id === candidateId) fetchIn(soonMs);
  });
  useLive(perhaps, () => fetchIn(laterMs));
  useEffect(() => () => clearTimeout(timer.current?.id), []);
}
