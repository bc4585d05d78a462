import type { Interaction, Task, Thread } from '@rekindle/proto/communications';
import type { Enrolment } from '@rekindle/proto/nurture';
import type { Entry, Job, OffLimits, Placement, RightToRepresent } from '@rekindle/proto/submissions';
import type { Plain } from '../event/plain.ts';
import type { Profile } from '../person/profile.ts';

export type EntryFact = Plain<Entry>;
export type PlacementFact = Plain<Placement>;
export type RightFact = Plain<RightToRepresent>;
export type EnrolmentFact = Plain<Enrolment>;
export type TaskFact = Plain<Task>;
export type ThreadFact = Plain<Thread>;
export type OffLimitsFact = Plain<OffLimits>;
export type JobFact = Plain<Job>;
/** What was said stays in communications; only that it was said, how and when is kept here. */
export type InteractionFact = Omit<Plain<Interaction>, 'excerpt' | 'subject' | 'heard'>;

/** Everything that is known of a person's past with the agency, aliases included. */
export interface PersonFacts {
  profile: Profile;
  /** The person's id and all that were merged into it. */
  ids: string[];
  archived: boolean;
  /** Newest first: the last of each kind that counts. */
  lastTwoWay: InteractionFact | null;
  lastInterest: InteractionFact | null;
  lastDecline: InteractionFact | null;
  entries: EntryFact[];
  placements: PlacementFact[];
  /** The agency's people, jobs and clients that are limited to a team: words for everybody name none of these. */
  limited: ReadonlySet<string>;
}

/** What the next best action needs on top. */
export interface ActionFacts extends PersonFacts {
  jobs: Map<string, JobFact>;
  waiting: ThreadFact[];
  tasks: TaskFact[];
  rights: RightFact[];
  enrolments: EnrolmentFact[];
  /** Best first. */
  openSuggestions: { id: string; jobId: string; madeAt: Date; score: number }[];
  attempts: Attempt[];
  snooze: { kind: string; until: Date } | null;
  timeZone: string;
}

export interface Attempt {
  kind: string;
  about: string | null;
  at: Date;
}

/** Open enough that people are sought for it. */
export const seekingStatuses = ['OPEN', 'COVERED'];
/** Open enough that what goes on in it still needs care. */
export const runningStatuses = ['OPEN', 'COVERED', 'OFFER_OUT', 'ON_HOLD'];
