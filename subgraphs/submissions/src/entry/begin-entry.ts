import type { JobRow } from '../job/job.ts';
import type { Entry } from './entry.ts';
import type { Fact } from './facts.ts';

export interface NewEntry {
  id: string;
  candidateId: string;
  job: Pick<JobRow, 'id' | 'clientId' | 'title'> & { clientName: string; clientGroupId: string };
  suggestionId: string | null;
  ownerId: string | null;
}

export function begun(given: NewEntry, stage: 'APPLICATION' | 'SHORTLIST', at: Date): Fact {
  const entry: Entry = {
    id: given.id,
    candidateId: given.candidateId,
    jobId: given.job.id,
    clientId: given.job.clientId,
    jobTitle: given.job.title,
    clientName: given.job.clientName,
    clientGroupId: given.job.clientGroupId,
    stage,
    stageSince: at,
    outcome: 'ACTIVE',
    rejectedBy: null,
    reason: null,
    reasonNote: null,
    outcomeAt: null,
    suggestionId: given.suggestionId,
    ownerId: given.ownerId,
    lastFactAt: at,
    undone: false,
    version: 1,
    createdAt: at,
    submission: null,
    feedback: [],
    interviews: [],
    offer: null,
    placementId: null,
  };
  return stage === 'APPLICATION'
    ? { kind: 'applied', at, sentence: 'Applied', entry }
    : { kind: 'shortlisted', at, sentence: 'Shortlisted', entry };
}
