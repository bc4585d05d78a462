import type { EntryFact, OffLimitsFact, PersonFacts } from '../facts/facts.ts';
import { foldText } from '../taxonomy/fold.ts';
import type { Sought } from './feature.ts';

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
  const rule = rules.find((each) => isUnder(person, sought, each));
  if (!rule) return null;
  const sentence = sentences[rule.why]?.(rule.clientName) ?? `Off limits at ${rule.clientName}`;
  return {
    why: 'OFF_LIMITS',
    about: rule.id,
    sentence,
    until: rule.untilDate || null,
    liftedBy: rule.liftedByMemberId || null,
  };
}

function isUnder(person: PersonFacts, { job, today }: Sought, rule: OffLimitsFact): boolean {
  const { profile } = person;
  // A person's own refusal and a present employer keep them from that client's jobs, and from no other.
  if (rule.why === 'CANDIDATE_REFUSES' || rule.why === 'CURRENT_EMPLOYER') {
    if (rule.candidateId && rule.candidateId !== profile.id) return false;
    const ofClient = rule.clientIds.includes(job.clientId) || rule.clientId === job.clientId;
    return ofClient && (rule.candidateId === profile.id || isEmployedBy(profile.employer, rule));
  }
  if (rule.candidateId) return rule.candidateId === profile.id;
  const wasPlaced = person.placements.some(
    ({ clientId, status, endDate }) =>
      (rule.clientIds.includes(clientId) || rule.clientId === clientId) &&
      status !== 'ENDED' &&
      (!endDate || endDate >= today),
  );
  return wasPlaced || (rule.why === 'CLIENT_AGREEMENT' && isEmployedBy(profile.employer, rule));
}

/** Whether the rule may concern the person, whatever the job. */
export function isTouchedBy({ profile, placements }: PersonFacts, rule: OffLimitsFact): boolean {
  if (rule.candidateId) return rule.candidateId === profile.id;
  const clients = [rule.clientId, ...rule.clientIds];
  return isEmployedBy(profile.employer, rule) || placements.some(({ clientId }) => clients.includes(clientId));
}

function isEmployedBy(employer: string, { clientName, clientNames }: OffLimitsFact): boolean {
  const own = companyKey(employer);
  return own !== '' && [clientName, ...clientNames].some((name) => companyKey(name) === own);
}

/** "Halden Ltd." and "Halden" are one employer; a domain stands for its name. */
function companyKey(name: string): string {
  const words = foldText(
    name.replace(/^(?:https?:\/\/)?(?:www\.)?([\w-]+)\.(?:[a-z]{2,3})(?:\.[a-z]{2})?$/iu, '$1'),
  ).split(' ');
  const kept = words.filter((word) => !legalForms.has(word));
  return (kept.length > 0 ? kept : words).join('');
}

const legalForms = new Set('ltd limited gmbh ag inc llc plc bv nv sa sarl spa srl oy ab as kg co se corp'.split(' '));

function inThisJob(person: PersonFacts, { job }: Sought): LeftOut | null {
  const entries = person.entries.filter(({ jobId }) => jobId === job.id);
  const submitted = entries.find((entry) => entry.submission || wasSent(entry));
  if (submitted) return plainly('ALREADY_SUBMITTED', `Already submitted to ${job.clientName} for this job`);
  if (entries.length > 0) return plainly('IN_PIPELINE', 'Already in the pipeline of this job');
  return null;
}

const wasSent = ({ stage }: EntryFact): boolean => ['SUBMISSION', 'INTERVIEW', 'OFFER', 'PLACEMENT'].includes(stage);

/** A contract blocks jobs that start before its end; a permanent role its first twelve months. */
function placed({ placements }: PersonFacts, { job, today }: Sought): LeftOut | null {
  const start = job.startDate && job.startDate > today ? job.startDate : today;
  for (const { status, startDate, endDate, clientName } of placements) {
    if (status === 'ENDED') continue;
    const until = endDate || yearAfter(startDate || today);
    if (until > start)
      return { ...plainly('PLACED', `Placed at ${clientName} until after the start`, until), about: clientName };
  }
  return null;
}

/** Of 29 February the last day of the next February: the year after has no such day. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
