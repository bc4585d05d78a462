import type { HistoryRow } from '@rekindle/proto/candidates';
import { newId } from '@rekindle/shared/ids/ids';
import { type Entry, type Interview, interviewStatuses } from '../entry/entry.ts';
import { type Fact, feedbackGiven, interviewRecorded, interviewScheduled } from '../entry/facts.ts';
import { occurredAt, ratingOf, word } from './history-row.ts';

/** The interview that a row is about: a new round, or the one whose day was only assumed. */
export function interviewOn(entry: Entry, row: HistoryRow, now: Date): Interview {
  const scheduledAt = occurredAt(row);
  const same = entry.interviews.find((each) => each.scheduledAt.getTime() === scheduledAt.getTime());
  if (same) return same;
  const assumed = entry.interviews.find((each) => each.assumed);
  return {
    id: assumed?.id ?? newId(),
    entryId: entry.id,
    round: assumed?.round ?? Math.max(0, ...entry.interviews.map((each) => each.round)) + 1,
    finalRound: entry.stage === 'OFFER' || entry.stage === 'PLACEMENT' || /\bfinal\b/i.test(row.title),
    scheduledAt,
    status: word(row.status, interviewStatuses, 'status') ?? (scheduledAt <= now ? 'HELD' : 'SCHEDULED'),
    assumed: false,
  };
}

export function interviewFacts(entry: Entry, interview: Interview, row: HistoryRow, now: Date): Fact[] {
  if (entry.interviews.includes(interview)) return [];
  const at = interview.scheduledAt <= now ? interview.scheduledAt : now;
  const facts = [takenIn(entry, interview, at)];
  const last = facts[0]?.entry ?? entry;
  const rating = ratingOf(row);
  if (row.feedback || rating) {
    const feedback = {
      id: newId(),
      entryId: entry.id,
      givenAt: at,
      text: row.feedback || null,
      rating,
      stage: 'INTERVIEW' as const,
    };
    facts.push(feedbackGiven(last, feedback));
  }
  return facts;
}

/** One fact for each interview: one that took place was never news as an appointment. */
export function takenIn(entry: Entry, interview: Interview, at: Date): Fact {
  if (interview.status === 'SCHEDULED' && !entry.interviews.some((each) => each.id === interview.id)) {
    return interviewScheduled(entry, interview, at);
  }
  const others = entry.interviews.filter((each) => each.id !== interview.id);
  return interviewRecorded({ ...entry, interviews: [...others, interview] }, interview, at);
}
