import { type HeardRight, standing } from '@rekindle/proto/rules/right';
import { type ActionFacts, type EntryFact, type RightFact, runningStatuses } from '../../facts/facts.ts';
import { firstName } from '../../person/profile.ts';
import { dayText } from '../../ranking/words.ts';
import { lastTwoWayAt } from '../attempts.ts';
import { addWorkingDays, dayIn, type Moment } from '../calendar.ts';
import type { Proposal, Rule } from '../next-action.ts';

const channels: Record<string, string> = {
  EMAIL: 'by email',
  SMS: 'by text message',
  WHATSAPP: 'on WhatsApp',
  LINKEDIN: 'on LinkedIn',
};

export const owner = (...ids: (string | null | undefined)[]): string | null => ids.find((id) => Boolean(id)) ?? null;

/** Entries that still go on, in jobs that do; the newest first. */
export function running({ entries, jobs }: ActionFacts): EntryFact[] {
  return entries
    .filter(({ outcome, jobId }) => outcome === 'ACTIVE' && runningStatuses.includes(jobs.get(jobId)?.status ?? ''))
    .sort((one, other) => (other.lastFactAt ?? '').localeCompare(one.lastFactAt ?? ''));
}

function aboutEntry(
  facts: ActionFacts,
  entry: EntryFact,
  of: 'entry' | 'job',
): Pick<Proposal, 'forMemberId' | 'jobId' | 'entryId'> {
  const jobOwner = facts.jobs.get(entry.jobId)?.ownerId;
  const forMemberId =
    of === 'entry'
      ? owner(entry.ownerId, jobOwner, facts.profile.ownerId)
      : owner(jobOwner, entry.ownerId, facts.profile.ownerId);
  return { forMemberId, jobId: entry.jobId, entryId: entry.id };
}

export const replyWaiting: Rule = ({ waiting, profile, timeZone }) => {
  const [thread] = [...waiting].sort((one, other) => (one.waitingSince ?? '').localeCompare(other.waitingSince ?? ''));
  if (!thread) return null;
  return {
    kind: 'ANSWER_REPLY',
    sentence: `Answer ${firstName(profile.name)}`,
    reason: `Wrote ${channels[thread.channel] ?? 'to us'} and waits for an answer`,
    evidenceAt: thread.waitingSince ?? null,
    evidenceKind: 'THREAD',
    evidenceId: thread.id,
    forMemberId: owner(thread.ownerId, profile.ownerId),
    dueOn: dayIn(thread.waitingSince, timeZone),
    threadId: thread.id,
  };
};

const debriefWithinDays = 14;

export const interviewOrStart: Rule = (facts, moment) => toPrepare(facts, moment) ?? toDebrief(facts, moment);

function toPrepare(facts: ActionFacts, moment: Moment): Proposal | null {
  const { today, timeZone, now } = moment;
  const soon = addWorkingDays(today, 2);
  const first = firstName(facts.profile.name);
  const interviews = running(facts)
    .flatMap((entry) =>
      entry.interviews.map((interview) => ({ entry, interview, day: dayIn(interview.scheduledAt, timeZone) })),
    )
    .filter(
      ({ interview, day }) =>
        interview.status === 'SCHEDULED' && day && day <= soon && new Date(interview.scheduledAt ?? 0) > now,
    )
    .sort((one, other) => (one.day ?? '').localeCompare(other.day ?? ''));
  const [next] = interviews;
  if (next) {
    const round = next.interview.finalRound ? 'Final interview' : `Interview round ${next.interview.round || 1}`;
    return {
      kind: 'PREPARE_INTERVIEW',
      sentence: `Prepare ${first} for the interview at ${next.entry.clientName}`,
      reason: `${round} for ${next.entry.jobTitle} on ${dayText(next.day ?? '', today)}`,
      evidenceAt: next.interview.scheduledAt ?? null,
      evidenceKind: 'INTERVIEW',
      evidenceId: next.interview.id,
      dueOn: next.day,
      ...aboutEntry(facts, next.entry, 'entry'),
    };
  }
  const start = facts.placements.find(
    ({ status, startDate }) => status === 'UPCOMING' && startDate >= today && startDate <= soon,
  );
  if (!start) return null;
  return {
    kind: 'PREPARE_INTERVIEW',
    sentence: `Prepare ${first} for the start at ${start.clientName}`,
    reason: `Starts as ${start.jobTitle} on ${dayText(start.startDate, today)}`,
    evidenceAt: start.startDate,
    evidenceKind: 'PLACEMENT',
    evidenceId: start.id,
    forMemberId: owner(start.ownerId, facts.profile.ownerId),
    dueOn: start.startDate,
    jobId: start.jobId || null,
    entryId: start.entryId || null,
  };
}

/** Whoever was spoken with since the interview has been debriefed. */
function toDebrief(facts: ActionFacts, { now, timeZone, today }: Moment): Proposal | null {
  const oldest = new Date(now.getTime() - debriefWithinDays * 24 * 3_600_000);
  const spokenWith = new Date(lastTwoWayAt(facts) || 0);
  for (const entry of running(facts)) {
    const interview = entry.interviews.find(({ status, scheduledAt }) => {
      const at = new Date(scheduledAt ?? 0);
      return ['SCHEDULED', 'HELD'].includes(status) && at <= now && at >= oldest && at > spokenWith;
    });
    if (!interview) continue;
    const day = dayIn(interview.scheduledAt, timeZone) ?? today;
    return {
      kind: 'DEBRIEF_INTERVIEW',
      sentence: `Debrief ${firstName(facts.profile.name)} after the interview at ${entry.clientName}`,
      reason: `Interview for ${entry.jobTitle} on ${dayText(day, today)}, not debriefed yet`,
      evidenceAt: interview.scheduledAt ?? null,
      evidenceKind: 'INTERVIEW',
      evidenceId: interview.id,
      dueOn: day,
      ...aboutEntry(facts, entry, 'entry'),
    };
  }
  return null;
}

export const feedbackAfterWorkingDays = 5;

/** The last that the client was shown of the person, and has said nothing to since. */
export function unansweredSince(entry: EntryFact): string | null {
  const held = entry.interviews.filter(({ status }) => status === 'HELD').map(({ scheduledAt }) => scheduledAt ?? '');
  const shown = [entry.submission?.sentAt ?? '', ...held].sort().at(-1) || null;
  const answered =
    entry.feedback
      .map(({ givenAt }) => givenAt ?? '')
      .sort()
      .at(-1) ?? '';
  return shown && answered < shown ? shown : null;
}

export const noFeedback: Rule = (facts, { today, timeZone }) => {
  for (const entry of running(facts)) {
    const since = ['SUBMISSION', 'INTERVIEW'].includes(entry.stage) ? unansweredSince(entry) : null;
    const day = dayIn(since, timeZone);
    const isAhead = entry.interviews.some(
      ({ status, scheduledAt }) => status === 'SCHEDULED' && (dayIn(scheduledAt, timeZone) ?? '') >= today,
    );
    if (!day || isAhead || addWorkingDays(day, feedbackAfterWorkingDays) > today) continue;
    const what = since === entry.submission?.sentAt ? 'Submitted' : 'Interviewed';
    return {
      kind: 'CHASE_FEEDBACK',
      sentence: `Ask ${entry.clientName} for feedback on ${firstName(facts.profile.name)}`,
      reason: `${what} for ${entry.jobTitle} on ${dayText(day, today)}; no feedback since`,
      evidenceAt: since,
      evidenceKind: 'ENTRY',
      evidenceId: entry.id,
      dueOn: addWorkingDays(day, feedbackAfterWorkingDays),
      ...aboutEntry(facts, entry, 'job'),
    };
  }
  return null;
};

// In an event an empty text says that there is none.
const rightOf = (right: RightFact): HeardRight => ({
  ...right,
  jobId: right.jobId || null,
  clientGroupId: right.clientGroupId || null,
  until: right.until || null,
  asOf: new Date(right.asOf ?? 0),
});

export const shortlisted: Rule = (facts, { today, timeZone }) => {
  const first = firstName(facts.profile.name);
  for (const entry of running(facts).filter(({ stage }) => stage === 'SHORTLIST')) {
    const right = standing(facts.rights.map(rightOf), { id: entry.jobId, clientGroupId: entry.clientGroupId }, today);
    // Only the person can change a no.
    if (!right.given && right.because === 'REFUSED') continue;
    const common = {
      evidenceAt: entry.stageSince ?? entry.createdAt ?? null,
      evidenceKind: 'ENTRY',
      evidenceId: entry.id,
      dueOn: addWorkingDays(dayIn(entry.stageSince ?? entry.createdAt, timeZone) ?? today, 1),
      ...aboutEntry(facts, entry, 'job'),
    };
    if (right.given)
      return {
        ...common,
        kind: 'SUBMIT',
        sentence: `Submit ${first} to ${entry.clientName}`,
        reason: `Shortlisted for ${entry.jobTitle}; the right to represent is given`,
      };
    return {
      ...common,
      kind: 'ASK_RIGHT_TO_REPRESENT',
      sentence: `Ask ${first} for the right to represent at ${entry.clientName}`,
      reason: `Shortlisted for ${entry.jobTitle}; a submission needs it`,
    };
  }
  return null;
};
