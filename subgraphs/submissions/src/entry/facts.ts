import type { Placement } from '../placement/placement.ts';
import {
  type Entry,
  type Feedback,
  furthest,
  type Interview,
  type InterviewStatus,
  type Offer,
  type OutcomeReason,
  type RejectedBy,
  type Stage,
  type Submission,
} from './entry.ts';

export type FactKind =
  | 'applied'
  | 'shortlisted'
  | 'submitted'
  | 'interview_scheduled'
  | 'interview_held'
  | 'interview_changed'
  | 'feedback'
  | 'offer'
  | 'placed'
  | 'rejected'
  | 'withdrew'
  | 'held'
  | 'reached'
  | 'undone';

/** Something that happened to an entry, and the entry as it stands after it. */
export interface Fact {
  kind: FactKind;
  at: Date;
  /** For the entry's history. */
  sentence: string;
  entry: Entry;
  /** The interview or the feedback it is about. */
  partId?: string;
  placement?: Placement;
}

type Change = Partial<Omit<Entry, 'id' | 'version' | 'lastFactAt'>>;

function next(entry: Entry, at: Date, change: Change): Entry {
  return { ...entry, ...change, version: entry.version + 1, lastFactAt: at > entry.lastFactAt ? at : entry.lastFactAt };
}

function reach(entry: Entry, stage: Stage, at: Date): Pick<Entry, 'stage' | 'stageSince'> {
  return furthest(stage, entry.stage) === entry.stage
    ? { stage: entry.stage, stageSince: entry.stageSince }
    : { stage, stageSince: at };
}

/** In lower case and without underscores. */
export function words(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

export function shortlisted(entry: Entry, at: Date, suggestionId: string | null): Fact {
  const change = { ...reach(entry, 'SHORTLIST', at), suggestionId: suggestionId ?? entry.suggestionId };
  return { kind: 'shortlisted', at, sentence: 'Shortlisted', entry: next(entry, at, change) };
}

export function submitted(entry: Entry, submission: Submission): Fact {
  const at = submission.sentAt;
  return {
    kind: 'submitted',
    at,
    sentence: `Submitted to ${entry.clientName}`,
    entry: next(entry, at, { ...reach(entry, 'SUBMISSION', at), outcome: 'ACTIVE', submission }),
  };
}

export function interviewScheduled(entry: Entry, interview: Interview, at: Date): Fact {
  return {
    kind: 'interview_scheduled',
    at,
    sentence: `Interview ${interview.round} set up${interview.finalRound ? ', the final one' : ''}`,
    entry: next(entry, at, { ...reach(entry, 'INTERVIEW', at), interviews: [...entry.interviews, interview] }),
    partId: interview.id,
  };
}

const interviewSentences: Record<InterviewStatus, string> = {
  SCHEDULED: 'moved',
  HELD: 'took place',
  CANCELLED: 'was cancelled',
  NO_SHOW: 'did not take place: no show',
};

export function interviewRecorded(entry: Entry, interview: Interview, at: Date): Fact {
  const isHeld = interview.status === 'HELD';
  return {
    kind: isHeld ? 'interview_held' : 'interview_changed',
    at,
    sentence: `Interview ${interview.round} ${interviewSentences[interview.status]}`,
    entry: next(entry, at, {
      ...reach(entry, 'INTERVIEW', at),
      interviews: entry.interviews.map((each) => (each.id === interview.id ? interview : each)),
    }),
    partId: interview.id,
  };
}

export function feedbackGiven(entry: Entry, feedback: Feedback): Fact {
  const at = feedback.givenAt;
  const rated = feedback.rating === null ? '' : `, ${feedback.rating} of 5`;
  return {
    kind: 'feedback',
    at,
    sentence: `Feedback of ${entry.clientName}${rated}`,
    entry: next(entry, at, { feedback: [feedback, ...entry.feedback] }),
    partId: feedback.id,
  };
}

export function offerRecorded(entry: Entry, offer: Offer, at: Date): Fact {
  return {
    kind: 'offer',
    at,
    sentence: offer.status === 'MADE' ? 'Offer made' : `Offer ${words(offer.status)}`,
    entry: next(entry, at, { ...reach(entry, 'OFFER', at), offer }),
  };
}

export function placed(entry: Entry, placement: Placement, at: Date): Fact {
  const change: Change = {
    ...reach(entry, 'PLACEMENT', at),
    outcome: 'PLACED',
    outcomeAt: at,
    placementId: placement.id,
  };
  return {
    kind: 'placed',
    at,
    sentence: `Placed at ${entry.clientName}`,
    entry: next(entry, at, { ...change, rejectedBy: null, reason: null, reasonNote: null }),
    placement,
  };
}

export function rejected(entry: Entry, by: RejectedBy, reason: OutcomeReason, note: string | null, at: Date): Fact {
  return {
    kind: 'rejected',
    at,
    sentence: `Rejected by the ${words(by)}: ${words(reason)}`,
    entry: next(entry, at, { outcome: 'REJECTED', rejectedBy: by, reason, reasonNote: note, outcomeAt: at }),
  };
}

export function withdrew(entry: Entry, reason: OutcomeReason, note: string | null, at: Date): Fact {
  return {
    kind: 'withdrew',
    at,
    sentence: `Withdrew: ${words(reason)}`,
    entry: next(entry, at, { outcome: 'WITHDRAWN', rejectedBy: null, reason, reasonNote: note, outcomeAt: at }),
  };
}

export function held(entry: Entry, onHold: boolean, at: Date): Fact {
  return {
    kind: 'held',
    at,
    sentence: onHold ? 'Put on hold' : 'Taken up again',
    entry: next(entry, at, { outcome: onHold ? 'ON_HOLD' : 'ACTIVE' }),
  };
}

/** Another system says that it has come this far. */
export function reached(entry: Entry, at: Date): Fact {
  return { kind: 'reached', at, sentence: `Reached ${words(entry.stage)}`, entry: next(entry, at, {}) };
}

/** As if it had not been: it is shown nowhere, and the person may be shortlisted anew. */
export function undone(entry: Entry, at: Date): Fact {
  return {
    kind: 'undone',
    at,
    sentence: 'Taken off the shortlist again',
    entry: next(entry, at, { outcome: 'WITHDRAWN', reason: 'OTHER', outcomeAt: at, undone: true }),
  };
}

/** Who had applied is an applicant again. */
export function backToApplication(entry: Entry, at: Date): Fact {
  const change: Change = { stage: 'APPLICATION', stageSince: entry.createdAt, suggestionId: null };
  return { kind: 'reached', at, sentence: 'Taken off the shortlist again', entry: next(entry, at, change) };
}
