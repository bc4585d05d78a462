import { type ConcernedPerson, forbids, isAbout, type Rule } from '@rekindle/proto/rules/off-limits';
import { busyUntil, takenBy } from '@rekindle/proto/rules/placed';
import type { EntryFact, JobFact, OffLimitsFact, PersonFacts, PlacementFact } from '../facts/facts.ts';
import type { Sought } from './feature.ts';
import { limitedClient } from './words.ts';

export type LeftOutWhy =
  | 'OFF_LIMITS'
  | 'ALREADY_SUBMITTED'
  | 'IN_PIPELINE'
  | 'DO_NOT_CONTACT'
  | 'DO_NOT_REPRESENT'
  | 'PLACED'
  | 'DISMISSED';

export interface LeftOut {
  why: LeftOutWhy;
  /** Equal for people whom the same thing keeps out. */
  about: string;
  sentence: string;
  until: string | null;
  liftedBy: string | null;
}

/** What keeps a person who fits from being suggested; null when nothing does. The first that holds is told. */
export function leftOut(
  person: PersonFacts,
  sought: Sought,
  rules: readonly OffLimitsFact[],
  dismissed: boolean,
): LeftOut | null {
  return (
    blocked(person, sought) ??
    offLimits(person, sought, rules) ??
    inThisJob(person, sought) ??
    placed(person, sought) ??
    (dismissed ? plainly('DISMISSED', 'Turned down for this job by a recruiter') : null)
  );
}

const plainly = (why: LeftOutWhy, sentence: string, until: string | null = null): LeftOut => ({
  why,
  about: '',
  sentence,
  until,
  liftedBy: null,
});

function blocked({ profile }: PersonFacts, { today }: Sought): LeftOut | null {
  const inForce = profile.blocks.filter(({ until }) => !until || until >= today);
  const contact = inForce.find(({ kind }) => kind === 'DO_NOT_CONTACT');
  if (contact) return plainly('DO_NOT_CONTACT', 'Asked not to be contacted', contact.until || null);
  const represent = inForce.find(({ kind }) => kind === 'DO_NOT_REPRESENT');
  if (represent) return plainly('DO_NOT_REPRESENT', 'Not represented by the agency', represent.until || null);
  return null;
}

const sentences: Record<string, (client: string) => string> = {
  CLIENT_AGREEMENT: (client) => `Employed at ${client}, under an off-limits agreement`,
  PLACED_BY_US: (client) => `Placed by us at ${client}`,
  CURRENT_EMPLOYER: (client) => `${client} is the current employer`,
  CANDIDATE_REFUSES: (client) => `Refuses to work for ${client}`,
};

function offLimits(person: PersonFacts, sought: Sought, rules: readonly OffLimitsFact[]): LeftOut | null {
  const who = concerned(person);
  const job = concernedJob(sought.job);
  const rule = rules.find((each) => forbids(reaching(ruleOf(each), sought.job), who, job, sought.today));
  if (!rule) return null;
  // Whoever sees this sees the job's own client.
  const isNamed = rule.clientId === sought.job.clientId || !person.limited.has(rule.clientId);
  const client = isNamed ? rule.clientName : limitedClient;
  const sentence = sentences[rule.why]?.(client) ?? `Off limits at ${client}`;
  return {
    why: 'OFF_LIMITS',
    about: rule.id,
    sentence,
    until: rule.untilDate || null,
    liftedBy: rule.liftedByMemberId || null,
  };
}

/** Whether the rule may concern the person, whatever the job. */
export const isTouchedBy = (person: PersonFacts, rule: OffLimitsFact): boolean =>
  isAbout(ruleOf(rule), concerned(person));

// In an event an empty text says that there is none.
const ruleOf = (rule: OffLimitsFact): Rule => ({
  ...rule,
  candidateId: rule.candidateId || null,
  untilDate: rule.untilDate || null,
});

// A rule that was kept before rules said their group reaches the group of each of its clients.
const reaching = (rule: Rule, { clientId, clientGroupId }: JobFact): Rule =>
  !rule.clientGroupId && rule.clientIds.includes(clientId) ? { ...rule, clientGroupId } : rule;

const concerned = ({ ids, profile, placements }: PersonFacts): ConcernedPerson => ({
  ids,
  employer: profile.employer || null,
  placements: placements.map(takenOf),
});

const takenOf = (placement: PlacementFact) => ({
  ...placement,
  employmentType: placement.employmentType || null,
  endDate: placement.endDate || null,
});

const concernedJob = ({ id, clientGroupId, startDate }: JobFact) => ({
  id,
  clientGroupId,
  startDate: startDate || null,
});

function inThisJob(person: PersonFacts, { job }: Sought): LeftOut | null {
  const entries = person.entries.filter(({ jobId }) => jobId === job.id);
  const submitted = entries.find((entry) => entry.submission || wasSent(entry));
  if (submitted) return plainly('ALREADY_SUBMITTED', `Already submitted to ${job.clientName} for this job`);
  if (entries.length > 0) return plainly('IN_PIPELINE', 'Already in the pipeline of this job');
  return null;
}

const wasSent = ({ stage }: EntryFact): boolean => ['SUBMISSION', 'INTERVIEW', 'OFFER', 'PLACEMENT'].includes(stage);

/** A contract blocks jobs that start before its end; a permanent role its first twelve months. */
function placed({ placements, limited }: PersonFacts, { job, today }: Sought): LeftOut | null {
  const taken = takenBy(placements.map(takenOf), concernedJob(job), today);
  if (!taken) return null;
  const until = busyUntil(taken);
  const where = limited.has(taken.jobId) || limited.has(taken.clientId) ? limitedClient : taken.clientName;
  const sentence = `Placed at ${where}${until ? ' until after the start' : ', without an end'}`;
  return { ...plainly('PLACED', sentence, until), about: where };
}
