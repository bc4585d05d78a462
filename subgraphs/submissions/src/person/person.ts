import { type ConcernedJob, forbids } from '@rekindle/proto/rules/off-limits';
import { busyUntil, takenBy } from '@rekindle/proto/rules/placed';
import { inWords } from '../day/day.ts';
import { inSentence, type ReachingRule } from '../off-limits/off-limits.ts';
import type { Placement } from '../placement/placement.ts';

export interface ContactBlock {
  /** DO_NOT_CONTACT, UNSUBSCRIBED, CHANNEL_OPT_OUT, ADDRESS_BOUNCED, DO_NOT_REPRESENT */
  kind: string;
  /** Null: no end. */
  until: string | null;
}

/** The record is candidates'; this service knows the id. */
export interface CandidateReference {
  id: string;
}

/** What this service keeps of a person, learnt from events. */
export interface Person {
  id: string;
  name: string;
  employer: string | null;
  ownerId: string | null;
  blocks: ContactBlock[];
  fitNotedAt: Date | null;
  archived: boolean;
  version: number;
}

export interface PersonFacts {
  person: Person;
  /** The person's id and all that were merged into it. */
  ids: readonly string[];
  rules: readonly ReachingRule[];
  placements: readonly (Placement & { clientName: string })[];
  /** Jobs and clients among them that the viewer may not know of; their rules hold all the same. */
  hidden: ReadonlySet<string>;
}

export interface Blocked {
  kind: 'blocked';
  message: string;
  until: string | null;
  liftableById: string | null;
}

function until(day: string | null): string {
  return day === null ? '' : ` until ${inWords(day)}`;
}

function blockOf(person: Person, kind: string, today: string): ContactBlock | undefined {
  return person.blocks.find((block) => block.kind === kind && (block.until === null || block.until >= today));
}

/** The first block that keeps this person from this job, in words that say what to do; null when there is none. */
export function findBlock(facts: PersonFacts, job: ConcernedJob & { id: string }, today: string): Blocked | null {
  const { person, ids, rules, placements, hidden } = facts;
  const silent = blockOf(person, 'DO_NOT_CONTACT', today);
  if (silent) {
    return blocked(
      `${person.name} is not to be contacted${until(silent.until)}. The block is lifted on their record.`,
      silent.until,
    );
  }
  const unrepresented = blockOf(person, 'DO_NOT_REPRESENT', today);
  if (unrepresented) {
    const message = `The agency does not represent ${person.name}${until(unrepresented.until)}. A team lead sees why and can lift it.`;
    return blocked(message, unrepresented.until);
  }
  const forbidding = rules.filter((each) => forbids(each, { ids, employer: person.employer, placements }, job, today));
  const rule = forbidding.find((each) => !hidden.has(each.clientId)) ?? forbidding[0];
  if (rule && hidden.has(rule.clientId)) return withheld(person);
  if (rule) {
    const who = rule.liftableById ? ' The colleague named here may lift it.' : " It is lifted on the client's page.";
    return blocked(`Off limits${until(rule.untilDate)}: ${inSentence(rule)}.${who}`, rule.untilDate, rule.liftableById);
  }
  return findPlacementBlock(facts, job, today);
}

/** Somebody who works for a client through us is free for jobs that start after the contract. */
function findPlacementBlock(facts: PersonFacts, job: ConcernedJob & { id: string }, today: string): Blocked | null {
  const placement = takenBy(facts.placements, job, today);
  if (!placement) return null;
  if (facts.hidden.has(placement.jobId) || facts.hidden.has(placement.clientId)) return withheld(facts.person);
  const busy = busyUntil(placement);
  const message = `${facts.person.name} is placed at ${placement.clientName}${until(busy)}; only jobs that start later are open to them.`;
  return blocked(message, busy);
}

/** Refused for something that the viewer may not know of: that is all that is said. */
export function withheld(person: Pick<Person, 'name'>): Blocked {
  return blocked(
    `${person.name} can not be put forward for this job at the moment. Ask an owner or admin of your agency.`,
    null,
  );
}

function blocked(message: string, untilDay: string | null, liftableById: string | null = null): Blocked {
  return { kind: 'blocked', message, until: untilDay, liftableById };
}
