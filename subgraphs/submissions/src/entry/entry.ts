import type { Pay } from '../job/pay.ts';

export const stages = ['APPLICATION', 'SHORTLIST', 'SUBMISSION', 'INTERVIEW', 'OFFER', 'PLACEMENT'] as const;
export type Stage = (typeof stages)[number];
export const entryOutcomes = ['ACTIVE', 'ON_HOLD', 'REJECTED', 'WITHDRAWN', 'PLACED'] as const;
export type EntryOutcome = (typeof entryOutcomes)[number];
export const rejecters = ['AGENCY', 'CLIENT'] as const;
export type RejectedBy = (typeof rejecters)[number];
export const outcomeReasons = [
  'SKILLS',
  'SENIORITY',
  'SALARY',
  'LOCATION',
  'TIMING',
  'CULTURE',
  'COUNTER_OFFER',
  'ACCEPTED_ELSEWHERE',
  'ROLE_CANCELLED',
  'ROLE_FILLED',
  'INTERNAL_CANDIDATE_CHOSEN',
  'BETTER_CANDIDATE_CHOSEN',
  'UNRESPONSIVE',
  'NO_SHOW',
  'DUPLICATE_SUBMISSION',
  'OTHER',
] as const;
export type OutcomeReason = (typeof outcomeReasons)[number];
export const interviewStatuses = ['SCHEDULED', 'HELD', 'CANCELLED', 'NO_SHOW'] as const;
export type InterviewStatus = (typeof interviewStatuses)[number];
export const offerStatuses = ['MADE', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'BACKED_OUT'] as const;
export type OfferStatus = (typeof offerStatuses)[number];

export interface Submission {
  id: string;
  entryId: string;
  sentAt: Date;
  sentById: string | null;
  contactId: string | null;
  rightId: string | null;
  documentId: string | null;
  quotedPay: Pay | null;
  coverNote: string | null;
}

export interface Feedback {
  id: string;
  entryId: string;
  givenAt: Date;
  text: string | null;
  rating: number | null;
  stage: Stage;
}

export interface Interview {
  id: string;
  entryId: string;
  round: number;
  finalRound: boolean;
  scheduledAt: Date;
  status: InterviewStatus;
  /** Imported without its day. */
  assumed: boolean;
}

export interface Offer {
  id: string;
  entryId: string;
  status: OfferStatus;
  pay: Pay | null;
  startDate: string | null;
  madeAt: Date;
}

export interface EntryRow {
  id: string;
  candidateId: string;
  jobId: string;
  clientId: string;
  stage: Stage;
  stageSince: Date;
  outcome: EntryOutcome;
  rejectedBy: RejectedBy | null;
  reason: OutcomeReason | null;
  reasonNote: string | null;
  outcomeAt: Date | null;
  suggestionId: string | null;
  ownerId: string | null;
  lastFactAt: Date;
  undone: boolean;
  version: number;
  createdAt: Date;
}

/** One person for one job with everything that belongs to it; feedback newest first, interviews by round. */
export interface Entry extends EntryRow {
  jobTitle: string;
  clientName: string;
  clientGroupId: string;
  submission: Submission | null;
  feedback: Feedback[];
  interviews: Interview[];
  offer: Offer | null;
  placementId: string | null;
}

export function hasEnded(entry: Pick<EntryRow, 'outcome'>): boolean {
  return entry.outcome !== 'ACTIVE' && entry.outcome !== 'ON_HOLD';
}

const speakForThePerson: readonly (OutcomeReason | null)[] = [
  'BETTER_CANDIDATE_CHOSEN',
  'INTERNAL_CANDIDATE_CHOSEN',
  'ROLE_FILLED',
  'ROLE_CANCELLED',
  'TIMING',
];

/** Rejected by the client at interview or offer, for a reason that speaks for the person. */
export function isSilverMedalist(entry: Pick<EntryRow, 'outcome' | 'rejectedBy' | 'stage' | 'reason'>): boolean {
  return (
    entry.outcome === 'REJECTED' &&
    entry.rejectedBy === 'CLIENT' &&
    (entry.stage === 'INTERVIEW' || entry.stage === 'OFFER') &&
    speakForThePerson.includes(entry.reason)
  );
}

export function furthest(one: Stage, other: Stage): Stage {
  return stages.indexOf(one) >= stages.indexOf(other) ? one : other;
}

export function isPast(stage: Stage, other: Stage): boolean {
  return stages.indexOf(stage) > stages.indexOf(other);
}
