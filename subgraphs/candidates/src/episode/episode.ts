import type { EpisodeKind, FitSignalTone } from '../generated/graphql.ts';

export interface FitSignal {
  label: string;
  asOf: string | null;
  tone: FitSignalTone;
}

/** The six columns of a row of the ledger; instants are ISO text, since they are stored as JSON. */
export interface EpisodeColumns {
  source: string;
  sourceDetail: string | null;
  ownerId: string | null;
  history: string | null;
  historyDetail: string | null;
  historyAt: string | null;
  fitSignals: FitSignal[];
  submission: string | null;
  submissionDetail: string | null;
  nextAction: string | null;
  nextActionDueOn: string | null;
  endedAt: string | null;
}

interface EpisodeHead {
  id: string;
  candidateId: string;
  kind: EpisodeKind;
  subjectId: string;
  jobId: string | null;
  startedAt: Date;
}

export type Episode = EpisodeHead & EpisodeColumns;
export type StoredEpisode = EpisodeHead & { columns: EpisodeColumns };
