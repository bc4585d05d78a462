import { addDays, startOfDay } from '@rekindle/shared/clock/day';
import type { ActionFacts } from '../facts/facts.ts';
import { addWorkingDays, dayIn, type Moment } from './calendar.ts';
import type { NextActionKind } from './next-action.ts';

const restWorkingDays = 2;
const mostAttempts = 3;
const withinDays = 21;
const leaveAloneDays = 90;

// What is done at the client or on the record is no attempt at the person.
const leaveThePersonBe = new Set<string>([
  'CHASE_FEEDBACK',
  'SUBMIT',
  'EXTEND_PLACEMENT',
  'SHORTLIST',
  'REVIEW_APPLICANT',
  'RESOLVE_DUPLICATE',
  'NURTURE',
] satisfies NextActionKind[]);

export interface Rest {
  /** Until when a kind rests after an attempt that found no answer. */
  until(kind: NextActionKind): Date | null;
  /** After three attempts in 21 days without an answer. */
  leftAloneUntil: string | null;
}

/** Empty when there was none. */
export function lastTwoWayAt({ lastTwoWay, profile }: ActionFacts): string {
  return [lastTwoWay?.occurredAt ?? '', profile.lastTwoWayContactAt ?? ''].sort().at(-1) ?? '';
}

/** An attempt is answered by any two-way contact after it. */
export function restOf(facts: ActionFacts, moment: Moment): Rest {
  const { timeZone, now, today } = moment;
  const answeredAt = lastTwoWayAt(facts);
  const unanswered = facts.attempts.filter(({ at }) => at.toISOString() > answeredAt && at <= now);
  return {
    until(kind) {
      const last = newest(unanswered.filter((attempt) => attempt.kind === kind).map(({ at }) => at));
      const day = last && dayIn(last.toISOString(), timeZone);
      const until = day ? startOfDay(addWorkingDays(day, restWorkingDays), timeZone) : null;
      return until && until > now ? until : null;
    },
    leftAloneUntil: leftAloneUntil(
      unanswered
        .filter(({ kind }) => !leaveThePersonBe.has(kind))
        .map(({ at }) => dayIn(at.toISOString(), timeZone) ?? today),
      today,
    ),
  };
}

function leftAloneUntil(days: string[], today: string): string | null {
  const sorted = [...days].sort();
  for (let last = sorted.length - 1; last >= mostAttempts - 1; last--) {
    const [first, end] = [sorted[last - mostAttempts + 1], sorted[last]];
    if (!first || !end || addDays(first, withinDays) < end) continue;
    const until = addDays(end, leaveAloneDays);
    return until > today ? until : null;
  }
  return null;
}

const newest = (dates: Date[]): Date | null => dates.sort((one, other) => other.getTime() - one.getTime())[0] ?? null;
