import { addDays } from '@rekindle/shared/clock/day';
import { type ActionFacts, seekingStatuses } from '../../facts/facts.ts';
import { firstName } from '../../person/profile.ts';
import { dayText, monthOf } from '../../ranking/words.ts';
import { restOf } from '../attempts.ts';
import { addWorkingDays, dayIn } from '../calendar.ts';
import type { Proposal, Rule } from '../next-action.ts';
import { owner, running } from './pipeline.ts';

export const availabilityStaleDays = 7;

/** Availability older than a week is confirmed before anybody is told of the person. */
export const openSuggestion: Rule = (facts, { today, timeZone, now }) => {
  const suggestion = facts.openSuggestions.find(({ jobId }) =>
    seekingStatuses.includes(facts.jobs.get(jobId)?.status ?? ''),
  );
  const job = suggestion && facts.jobs.get(suggestion.jobId);
  if (!suggestion || !job) return null;
  const first = firstName(facts.profile.name);
  const said = facts.profile.availability;
  const heardOn = said && said.kind !== 'UNKNOWN' ? dayIn(said.asOf, timeZone) : null;
  const common = {
    evidenceKind: 'SUGGESTION',
    evidenceId: suggestion.id,
    forMemberId: owner(job.ownerId, facts.profile.ownerId),
    dueOn: addWorkingDays(dayIn(suggestion.madeAt.toISOString(), timeZone) ?? today, 1),
    jobId: job.id,
  };
  if (heardOn && addDays(heardOn, availabilityStaleDays) >= today) {
    return {
      ...common,
      kind: 'SHORTLIST',
      sentence: `Shortlist ${first} for ${job.title} at ${job.clientName}`,
      reason: `Fits, and availability was heard on ${dayText(heardOn, today)}`,
      evidenceAt: said?.asOf ?? null,
    };
  }
  const when = said?.date && said.date >= today ? dayText(said.date, today) : 'availability';
  return {
    ...common,
    kind: 'CONFIRM_AVAILABILITY',
    sentence: `Call ${first} to confirm ${when}, then shortlist for ${job.clientName}`,
    reason: `Fits ${job.title}; ${heardOn ? `availability was last heard in ${monthOf(said?.asOf, now)}` : 'availability is not known'}`,
    evidenceAt: heardOn ? (said?.asOf ?? null) : suggestion.madeAt.toISOString(),
  };
};

const applicantDays = 14;

export const applicant: Rule = (facts, { today, timeZone }) => {
  const { profile } = facts;
  const [entry] = running(facts).filter(({ stage }) => stage === 'APPLICATION');
  if (entry) {
    const day = dayIn(entry.createdAt ?? entry.stageSince, timeZone);
    return {
      kind: 'REVIEW_APPLICANT',
      sentence: `Review the application of ${firstName(profile.name)} for ${entry.jobTitle}`,
      reason: `Applied to ${entry.clientName}${day ? ` on ${dayText(day, today)}` : ''}`,
      evidenceAt: entry.createdAt ?? entry.stageSince ?? null,
      evidenceKind: 'ENTRY',
      evidenceId: entry.id,
      forMemberId: owner(profile.ownerId, entry.ownerId),
      dueOn: day ? addWorkingDays(day, 1) : today,
      jobId: entry.jobId,
      entryId: entry.id,
    };
  }
  const came = dayIn(profile.firstSeenAt, timeZone);
  const isNew = profile.sourceType === 'INBOUND_APPLICATION' && came !== null && addDays(came, applicantDays) >= today;
  if (!isNew || profile.lastContactAt || facts.entries.length > 0) return null;
  return ofOwner(facts, {
    kind: 'REVIEW_APPLICANT',
    sentence: `Review the application of ${firstName(profile.name)}`,
    reason: `Applied on ${dayText(came, today)}; nobody has answered`,
    evidenceAt: profile.firstSeenAt,
    dueOn: addWorkingDays(came, 1),
  });
};

export const duplicate: Rule = (facts) => {
  const others = facts.profile.possibleDuplicateIds.length;
  if (others === 0) return null;
  return ofOwner(facts, {
    kind: 'RESOLVE_DUPLICATE',
    sentence: `Check whether ${firstName(facts.profile.name)} is known already`,
    reason: `May be the same person as ${others === 1 ? 'another record' : `${others} other records`}`,
    evidenceAt: facts.profile.firstSeenAt,
    dueOn: null,
  });
};

export const readyForFollowUp: Rule = (facts, { today, timeZone }) => {
  const { profile } = facts;
  if (profile.temperature !== 'READY_FOR_FOLLOW_UP') return null;
  return ofOwner(facts, {
    kind: 'RE_ENGAGE',
    sentence: `Re-engage ${firstName(profile.name)}`,
    reason: profile.temperatureExplanation || 'Ready for follow-up',
    evidenceAt: profile.temperatureSince,
    dueOn: dayIn(profile.temperatureSince, timeZone) ?? today,
  });
};

const onAPath = ['ACTIVE', 'WAITING_FOR_TASK', 'PAUSED', 'ERROR', 'BOUNCED'];
const nurtureWithinDays = 365;

/** Silver medalists, people who declined and those cooling off, unless a path cares for them or has. */
export const nurture: Rule = (facts, { today, timeZone }) => {
  const { entries, enrolments, profile } = facts;
  if (enrolments.some(({ status }) => onAPath.includes(status)) || profile.temperature === 'PLACED') return null;
  if (entries.some(({ outcome }) => outcome === 'ACTIVE' || outcome === 'ON_HOLD')) return null;
  const oldest = addDays(today, -nurtureWithinDays);
  const lost = entries
    .filter(({ silverMedalist, outcome }) => silverMedalist || outcome === 'WITHDRAWN')
    .filter(
      ({ id, outcomeAt }) =>
        (dayIn(outcomeAt, timeZone) ?? '') >= oldest && !enrolments.some(({ entryId }) => entryId === id),
    )
    .sort(
      (one, other) =>
        Number(other.silverMedalist) - Number(one.silverMedalist) ||
        (other.outcomeAt ?? '').localeCompare(one.outcomeAt ?? ''),
    )[0];
  const sentence = `Put ${firstName(profile.name)} on a nurture path`;
  if (lost) {
    const what = lost.silverMedalist ? 'A close second for' : 'Withdrew from';
    const reason = `${what} ${lost.jobTitle} at ${lost.clientName}; no path yet`;
    const about = { evidenceKind: 'ENTRY', evidenceId: lost.id, jobId: lost.jobId, entryId: lost.id };
    return {
      ...ofOwner(facts, { kind: 'NURTURE', sentence, reason, evidenceAt: lost.outcomeAt ?? null, dueOn: null }),
      ...about,
    };
  }
  if (profile.temperature !== 'COOLING_OFF' || enrolments.length > 0) return null;
  const reason = profile.temperatureExplanation || 'Cooling off; no path yet';
  return ofOwner(facts, { kind: 'NURTURE', sentence, reason, evidenceAt: profile.temperatureSince, dueOn: null });
};

export const leaveAlone: Rule = (facts, moment) => {
  const { profile } = facts;
  const { today } = moment;
  const tried = restOf(facts, moment).leftAloneUntil;
  const said = profile.availability;
  const away = said && ['NOT_LOOKING_UNTIL', 'UNAVAILABLE'].includes(said.kind) && said.date > today ? said.date : null;
  const until = [tried, away]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  if (!until) return null;
  return ofOwner(facts, {
    kind: 'LEAVE_ALONE',
    sentence: `Leave ${firstName(profile.name)} alone until ${dayText(until, today)}`,
    reason:
      until === tried ? 'Three attempts without an answer' : `Said not to be looking until ${dayText(until, today)}`,
    evidenceAt: until === tried ? (facts.attempts[0]?.at.toISOString() ?? null) : (said?.asOf ?? null),
    dueOn: until,
  });
};

function ofOwner(
  facts: ActionFacts,
  proposal: Omit<Proposal, 'evidenceKind' | 'evidenceId' | 'forMemberId'>,
): Proposal {
  return {
    ...proposal,
    evidenceKind: 'CANDIDATE',
    evidenceId: facts.profile.id,
    forMemberId: owner(facts.profile.ownerId),
  };
}
