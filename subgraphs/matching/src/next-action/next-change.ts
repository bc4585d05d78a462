import { addDays, startOfDay } from '@rekindle/shared/clock/day';
import type { ActionFacts } from '../facts/facts.ts';
import { restOf } from './attempts.ts';
import { addWorkingDays, dayIn, type Moment } from './calendar.ts';
import type { NextAction } from './next-action.ts';
import { feedbackAfterWorkingDays, unansweredSince } from './rules/pipeline.ts';
import { checkIns, contractEndsWithinDays, taskDay } from './rules/promises.ts';
import { availabilityStaleDays } from './rules/relationship.ts';

/** The next instant at which the rules could answer otherwise though nothing happens; null: never. */
export function nextChange(facts: ActionFacts, moment: Moment, action: NextAction | null): Date | null {
  const { now, timeZone } = moment;
  const days = [
    ...ofEntries(facts, timeZone),
    ...ofPlacements(facts, moment),
    ...facts.tasks.map((task) => taskDay(task, timeZone)),
    ...ofAvailability(facts, timeZone),
    ...facts.profile.blocks.map(({ until }) => (until ? addDays(until, 1) : null)),
    ...facts.rights.map(({ until }) => (until ? addDays(until, 1) : null)),
    restOf(facts, moment).leftAloneUntil,
  ];
  const instants = days.filter((day): day is string => Boolean(day)).map((day) => startOfDay(day, timeZone));
  for (const { interviews } of facts.entries) {
    for (const { scheduledAt } of interviews) if (scheduledAt) instants.push(new Date(scheduledAt));
  }
  if (action?.snoozedUntil) instants.push(new Date(action.snoozedUntil));
  const ahead = instants.filter((at) => at > now).sort((one, other) => one.getTime() - other.getTime());
  return ahead[0] ?? null;
}

function ofEntries({ entries }: ActionFacts, timeZone: string): (string | null)[] {
  return entries
    .filter(({ outcome }) => outcome === 'ACTIVE')
    .flatMap((entry) => {
      const shown = dayIn(unansweredSince(entry), timeZone);
      const interviews = entry.interviews.flatMap(({ scheduledAt }) => {
        const day = dayIn(scheduledAt, timeZone);
        return day ? [addWorkingDays(day, -2), addDays(day, 1), addDays(day, 14)] : [];
      });
      return [shown && addWorkingDays(shown, feedbackAfterWorkingDays), ...interviews];
    });
}

function ofPlacements({ placements }: ActionFacts, { today }: Moment): (string | null)[] {
  return placements
    .filter(({ status }) => status !== 'ENDED')
    .flatMap((placement) => [
      placement.startDate && addWorkingDays(placement.startDate, -2),
      placement.endDate && addDays(placement.endDate, -contractEndsWithinDays),
      placement.endDate && addDays(placement.endDate, 1),
      ...checkIns(placement, today).flatMap(({ from, until }) => [from, addDays(until, 1)]),
    ]);
}

function ofAvailability({ profile, openSuggestions }: ActionFacts, timeZone: string): (string | null)[] {
  const heardOn = dayIn(profile.availability?.asOf, timeZone);
  return [
    openSuggestions.length > 0 && heardOn ? addDays(heardOn, availabilityStaleDays + 1) : null,
    profile.availability?.date || null,
  ];
}
