import { useState } from 'react';
import { useNavigate } from 'react-router';
import { openCallCard } from '../../../lib/call-card.ts';
import { wayOf } from './action-kinds.ts';
import type { ActionRef } from './use-action-writes.ts';

export interface DoableAction extends ActionRef {
  job: { id: string } | null;
  candidate: { id: string; name: string };
}

/** D: the call card, a dialog here, or the page where that kind is done. */
export function useDoAction(record: (action: ActionRef) => unknown) {
  const navigate = useNavigate();
  const [answering, setAnswering] = useState<DoableAction | undefined>();
  const [enrolling, setEnrolling] = useState<DoableAction | undefined>();

  const run = (action: DoableAction) => {
    const { candidate, job, kind } = action;
    const way = wayOf(kind);
    if (way === 'call') openCallCard({ candidateId: candidate.id, jobId: job?.id, onSaved: () => void record(action) });
    else if (way === 'answer' && action.threadId) setAnswering(action);
    else if (way === 'enrol') setEnrolling(action);
    else if (way === 'pipeline' && job) void navigate(`/pipeline/${job.id}`);
    else if (way === 'rediscovery' && job) void navigate(`/rediscovery/${job.id}`);
    else void navigate(`/candidates/${candidate.id}`);
  };
  return {
    run,
    answering,
    enrolling,
    close: () => {
      setAnswering(undefined);
      setEnrolling(undefined);
    },
  };
}
