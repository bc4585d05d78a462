import type { HistoryRow } from '@rekindle/proto/candidates';
import { newId } from '@rekindle/shared/ids/ids';
import {
  type Entry,
  type EntryOutcome,
  entryOutcomes,
  furthest,
  type OutcomeReason,
  outcomeReasons,
  type RejectedBy,
  rejecters,
  type Stage,
  stages,
} from '../entry/entry.ts';
import {
  type Fact,
  feedbackGiven,
  held,
  offerRecorded,
  reached,
  rejected,
  submitted,
  withdrew,
} from '../entry/facts.ts';
import { payFromMessage } from '../job/pay.events.ts';
import type { Pay } from '../job/pay.ts';
import { dayIn, idOrNull, noonOf, occurredAt, ratingOf, word } from './history-row.ts';
import { Refusal } from './refusal.ts';

/** What a row of the old system says about one person at one job. */
export interface EntryGiven {
  stage: Stage;
  outcome: EntryOutcome;
  rejectedBy: RejectedBy | null;
  reason: OutcomeReason | null;
  note: string | null;
  feedback: string | null;
  rating: number | null;
  sentAt: Date;
  decidedAt: Date;
  pay: Pay | null;
  ownerId: string | null;
}

const dayMs = 86_400_000;

// How long it plausibly took, where the file has only the day of the submission.
const daysToDecision: Record<Stage, number> = {
  APPLICATION: 3,
  SHORTLIST: 5,
  SUBMISSION: 7,
  INTERVIEW: 14,
  OFFER: 21,
  PLACEMENT: 28,
};
export const daysToInterview = 7;

export function readEntry(row: HistoryRow, now: Date): EntryGiven {
  const sentAt = occurredAt(row);
  const outcome = word(row.outcome, entryOutcomes, 'outcome') ?? 'ACTIVE';
  const said = word(row.stage, stages, 'stage') ?? 'SUBMISSION';
  const stage = outcome === 'PLACED' ? 'PLACEMENT' : said;
  const ended = outcome === 'REJECTED' || outcome === 'WITHDRAWN';
  const endDate = dayIn(row.endDate, 'end_date');
  if (endDate && noonOf(endDate).getTime() + dayMs / 2 < sentAt.getTime())
    throw new Refusal('end_date lies before date');
  const decidedMs = endDate
    ? Math.max(noonOf(endDate).getTime(), sentAt.getTime())
    : sentAt.getTime() + daysToDecision[stage] * dayMs;
  return {
    stage,
    outcome,
    rejectedBy: outcome === 'REJECTED' ? (word(row.rejectedBy, rejecters, 'rejected_by') ?? 'CLIENT') : null,
    reason: ended ? (word(row.reason, outcomeReasons, 'reason') ?? 'OTHER') : null,
    note: row.text || null,
    feedback: row.feedback || null,
    rating: ratingOf(row),
    sentAt,
    decidedAt: new Date(Math.max(sentAt.getTime(), Math.min(decidedMs, now.getTime()))),
    pay: payFromMessage(row.pay, sentAt),
    ownerId: idOrNull(row.ownerId),
  };
}

/**
 * What has to be added to an entry so that it says what the row says, in the order of the days. `start` is the stored
 * entry, or an unwritten one of version 0. Interviews, placements and closings by the job come when the whole file is
 * known.
 */
export function storyOf(start: Entry, given: EntryGiven): Fact[] {
  const facts: Fact[] = [];
  let entry = start;
  const add = (fact: Fact) => {
    facts.push(fact);
    entry = fact.entry;
  };
  const wasSent = stages.indexOf(given.stage) >= stages.indexOf('SUBMISSION');
  if (wasSent && !entry.submission) add(submitted(entry, sentAs(entry, given)));
  else if (entry.version === 0) add(beginning(entry, given));
  // The furthest stage is the entry's from here on; an interview, where there was one, is known when the file ends.
  const moves = wasSent && furthest(given.stage, entry.stage) !== entry.stage;
  if (moves) entry = reaching(facts, entry, given);

  if (given.feedback || given.rating) {
    const known = entry.feedback.some((each) => each.text === given.feedback && each.rating === given.rating);
    if (!known) add(feedbackGiven(entry, feedbackOf(entry, given)));
  }
  if (entry.stage === 'OFFER' && !entry.offer) add(offerRecorded(entry, offerOf(entry, given), given.decidedAt));
  const ending = endingOf(entry, given);
  if (ending) add(ending);
  if (moves && facts.length === 0) add(reached(entry, given.decidedAt));
  return facts;
}

function beginning(entry: Entry, given: EntryGiven): Fact {
  const kind = given.stage === 'APPLICATION' ? 'applied' : 'shortlisted';
  return {
    kind,
    at: given.sentAt,
    sentence: kind === 'applied' ? 'Applied' : 'Shortlisted',
    entry: { ...entry, stage: given.stage, version: 1 },
  };
}

function reaching(facts: Fact[], entry: Entry, given: EntryGiven): Entry {
  const further = { ...entry, stage: given.stage, stageSince: given.decidedAt };
  const last = facts.at(-1);
  if (last) last.entry = further;
  return further;
}

function sentAs(entry: Entry, given: EntryGiven) {
  return {
    id: newId(),
    entryId: entry.id,
    sentAt: given.sentAt,
    sentById: given.ownerId,
    contactId: null,
    rightId: null,
    documentId: null,
    quotedPay: given.pay,
    coverNote: null,
  };
}

function feedbackOf(entry: Entry, given: EntryGiven) {
  return {
    id: newId(),
    entryId: entry.id,
    givenAt: given.decidedAt,
    text: given.feedback,
    rating: given.rating,
    stage: entry.stage,
  };
}

function offerOf(entry: Entry, given: EntryGiven) {
  const status =
    given.outcome === 'WITHDRAWN'
      ? ('DECLINED' as const)
      : given.outcome === 'REJECTED'
        ? ('WITHDRAWN' as const)
        : ('MADE' as const);
  return { id: newId(), entryId: entry.id, status, pay: given.pay, startDate: null, madeAt: given.decidedAt };
}

function endingOf(entry: Entry, given: EntryGiven): Fact | null {
  const { outcome, rejectedBy, reason, note, decidedAt } = given;
  const same = entry.outcome === outcome && entry.rejectedBy === rejectedBy && entry.reason === reason;
  if (same || entry.outcome === 'PLACED') return null;
  if (outcome === 'REJECTED') return rejected(entry, rejectedBy ?? 'CLIENT', reason ?? 'OTHER', note, decidedAt);
  if (outcome === 'WITHDRAWN') return withdrew(entry, reason ?? 'OTHER', note, decidedAt);
  return outcome === 'ON_HOLD' && entry.outcome === 'ACTIVE' ? held(entry, true, decidedAt) : null;
}
