import { addDays } from '@rekindle/shared/clock/day';
import type { ActionFacts, PlacementFact } from '../../facts/facts.ts';
import { firstName } from '../../person/profile.ts';
import { dayText } from '../../ranking/words.ts';
import { dayIn, type Moment } from '../calendar.ts';
import type { Proposal, Rule } from '../next-action.ts';
import { owner } from './pipeline.ts';

export const taskDay = ({ dueDate, dueAt }: ActionFacts['tasks'][number], timeZone: string): string | null =>
  dueDate || dayIn(dueAt, timeZone);

export const promisedFollowUp: Rule = ({ tasks, profile }, { today, timeZone }) => {
  const due = tasks
    .filter(({ kind }) => kind === 'FOLLOW_UP')
    .map((task) => ({ task, day: taskDay(task, timeZone) }))
    .filter(({ day }) => day !== null && day <= today)
    .sort((one, other) => (one.day ?? '').localeCompare(other.day ?? ''));
  const [first] = due;
  if (!first) return null;
  return {
    kind: 'FOLLOW_UP',
    sentence: `Follow up with ${firstName(profile.name)}: ${first.task.title}`,
    reason: `Promised for ${dayText(first.day ?? today, today)}`,
    evidenceAt: first.day,
    evidenceKind: 'TASK',
    evidenceId: first.task.id,
    forMemberId: owner(first.task.assigneeId, profile.ownerId),
    dueOn: first.day,
    jobId: first.task.jobId || null,
    taskId: first.task.id,
  };
};

function aboutPlacement(facts: ActionFacts, placement: PlacementFact) {
  return {
    evidenceKind: 'PLACEMENT',
    evidenceId: placement.id,
    forMemberId: owner(placement.ownerId, facts.profile.ownerId),
    jobId: placement.jobId || null,
    entryId: placement.entryId || null,
  };
}

export const contractEndsWithinDays = 42;

/** First the extension; once it was asked for, the next role. */
export const contractEnds: Rule = (facts, { today }) => {
  const soon = addDays(today, contractEndsWithinDays);
  const placement = facts.placements.find(
    ({ status, endDate }) => status !== 'ENDED' && endDate >= today && endDate <= soon,
  );
  if (!placement) return null;
  const first = firstName(facts.profile.name);
  const asked = facts.attempts.some(({ kind, about }) => kind === 'EXTEND_PLACEMENT' && about === placement.id);
  return {
    ...aboutPlacement(facts, placement),
    kind: asked ? 'REDEPLOY' : 'EXTEND_PLACEMENT',
    sentence: asked ? `Find ${first} the next role` : `Ask ${placement.clientName} to extend ${first}`,
    reason: `Contract as ${placement.jobTitle} at ${placement.clientName} ends on ${dayText(placement.endDate, today)}`,
    evidenceAt: placement.endDate,
    dueOn: addDays(placement.endDate, asked ? -14 : -28),
  };
};

interface CheckIn {
  from: string;
  until: string;
  reason: string;
}

const checkInDays = 7;

/** Day 1, day 30, and the week before the guarantee ends. */
export function checkIns({ startDate, guaranteeUntil, jobTitle }: PlacementFact, today: string): CheckIn[] {
  if (!startDate) return [];
  const week = (from: string, reason: string): CheckIn => ({ from, until: addDays(from, checkInDays), reason });
  return [
    week(startDate, `Started as ${jobTitle} on ${dayText(startDate, today)}`),
    week(addDays(startDate, 30), `30 days as ${jobTitle}`),
    ...(guaranteeUntil
      ? [week(addDays(guaranteeUntil, -checkInDays), `The guarantee ends on ${dayText(guaranteeUntil, today)}`)]
      : []),
  ];
}

export const placementCheckIn: Rule = (facts: ActionFacts, { today, timeZone }: Moment): Proposal | null => {
  for (const placement of facts.placements.filter(({ status }) => status !== 'ENDED')) {
    const due = checkIns(placement, today).find(
      ({ from, until }) => from <= today && today <= until && !wasCheckedIn(facts, placement, from, timeZone),
    );
    if (!due) continue;
    return {
      ...aboutPlacement(facts, placement),
      kind: 'PLACEMENT_CHECK_IN',
      sentence: `Check in with ${firstName(facts.profile.name)} at ${placement.clientName}`,
      reason: due.reason,
      evidenceAt: due.from,
      dueOn: due.from,
    };
  }
  return null;
};

function wasCheckedIn({ attempts }: ActionFacts, placement: PlacementFact, from: string, timeZone: string): boolean {
  return attempts.some(
    ({ kind, about, at }) =>
      kind === 'PLACEMENT_CHECK_IN' && about === placement.id && (dayIn(at.toISOString(), timeZone) ?? '') >= from,
  );
}
