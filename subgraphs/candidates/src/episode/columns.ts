import type { Candidate } from '../candidate/candidate.ts';
import type { PersonFacts } from '../fact/fact.ts';
import type { JobName } from '../job/job.store.ts';
import type { EpisodeColumns } from './episode.ts';

/** What the columns of a row are made from. */
export interface LedgerInput {
  candidate: Candidate;
  facts: PersonFacts;
  /** Dates in words follow the agency's time zone. */
  timeZone: string;
  /** Jobs of which only the name is known, by id: title and client. */
  jobNames: ReadonlyMap<string, JobName>;
}

export const emptyColumns: EpisodeColumns = {
  source: '',
  sourceDetail: null,
  ownerId: null,
  history: null,
  historyDetail: null,
  historyAt: null,
  fitSignals: [],
  submission: null,
  submissionDetail: null,
  nextAction: null,
  nextActionDueOn: null,
  endedAt: null,
};
