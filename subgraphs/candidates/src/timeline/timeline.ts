import type { ActivityKind, EpisodeKind } from '../generated/graphql.ts';

export type SubjectKind =
  | 'ENTRY'
  | 'INTERVIEW'
  | 'INTERACTION'
  | 'JOB'
  | 'PLACEMENT'
  | 'TASK'
  | 'ENROLMENT'
  | 'POOL'
  | 'NOTE'
  | 'SUGGESTION'
  | 'IMPORT_RUN';

/** What an entry belongs to; with no job, enrolment or placement it is the capture. */
export interface EpisodeRef {
  kind: EpisodeKind;
  /** The job, enrolment or placement; of a capture the person. */
  subjectId: string;
  jobId?: string | null;
}

export interface NewTimelineEntry {
  candidateId: string;
  kind: ActivityKind;
  /** In words, without names of members. */
  sentence: string;
  /** What was said or written; cut at 2,000 characters. */
  text?: string | null;
  inbound?: boolean | null;
  actorId?: string | null;
  /** Who alone may read it; without, whoever may read the person. */
  privateTo?: string | null;
  occurredAt: Date;
  subject?: { kind: SubjectKind; id: string } | null;
  jobId?: string | null;
  fieldChange?: boolean;
  episode: EpisodeRef;
  /** The same key is the same thing that happened: it is written once. */
  naturalKey: string;
}

export interface TimelineEntry {
  id: string;
  candidateId: string;
  kind: ActivityKind;
  sentence: string;
  text: string | null;
  inbound: boolean | null;
  actorId: string | null;
  occurredAt: Date;
  recordedAt: Date;
  episodeId: string;
  subjectKind: SubjectKind | null;
  subjectId: string | null;
  jobId: string | null;
  fieldChange: boolean;
  private: boolean;
  retracted: boolean;
}

export function captureOf(candidateId: string): EpisodeRef {
  return { kind: 'CAPTURE', subjectId: candidateId };
}

export function jobEpisode(jobId: string): EpisodeRef {
  return { kind: 'JOB', subjectId: jobId, jobId };
}
