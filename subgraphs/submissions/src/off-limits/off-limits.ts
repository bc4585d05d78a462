import { isEmployer } from '../client/client.ts';

export const offLimitsScopes = ['CLIENT_GROUP', 'BRANCH', 'DEPARTMENT', 'PERSON'] as const;
export type OffLimitsScope = (typeof offLimitsScopes)[number];
export const offLimitsWhys = ['CLIENT_AGREEMENT', 'PLACED_BY_US', 'CURRENT_EMPLOYER', 'CANDIDATE_REFUSES'] as const;
export type OffLimitsWhy = (typeof offLimitsWhys)[number];

export interface OffLimits {
  id: string;
  clientId: string;
  scope: OffLimitsScope;
  why: OffLimitsWhy;
  candidateId: string | null;
  department: string | null;
  fromDate: string;
  untilDate: string | null;
  reason: string | null;
  liftableById: string | null;
  liftedAt: Date | null;
  liftedById: string | null;
  version: number;
  createdAt: Date;
}

/** A rule with what it reaches. */
export interface ReachingRule extends OffLimits {
  clientName: string;
  clientGroupId: string;
  /** Names, former names and domains of the client, and of its whole group where the rule reaches that far. */
  clientNames: string[];
}

export interface ConcernedPerson {
  /** The person's id and all that were merged into it. */
  ids: readonly string[];
  employer: string | null;
}

export interface ConcernedJob {
  clientGroupId: string;
  startDate: string | null;
}

function isAboutPerson(rule: ReachingRule, person: ConcernedPerson): boolean {
  if (rule.candidateId !== null) return person.ids.includes(rule.candidateId);
  // What a person refuses is about that person; without one the rule says nothing.
  if (rule.why === 'CANDIDATE_REFUSES' || rule.scope === 'PERSON') return false;
  return isEmployer(person.employer, rule.clientNames);
}

/**
 * Whether the rule keeps this person from this job. An agreement, or a placement by us, keeps the client's people from
 * all jobs; an employer, or a client that the person refuses, keeps them from jobs of that client's group alone.
 */
export function forbids(rule: ReachingRule, person: ConcernedPerson, job: ConcernedJob, today: string): boolean {
  if (rule.liftedAt || rule.fromDate > today) return false;
  if (rule.untilDate !== null && rule.untilDate < today) return false;
  if (!isAboutPerson(rule, person)) return false;
  if (rule.why === 'CURRENT_EMPLOYER' || rule.why === 'CANDIDATE_REFUSES')
    return rule.clientGroupId === job.clientGroupId;
  if (rule.why === 'PLACED_BY_US' && rule.untilDate !== null) return (job.startDate ?? today) <= rule.untilDate;
  return true;
}

const reasons: Record<OffLimitsWhy, (client: string) => string> = {
  CLIENT_AGREEMENT: (client) => `people of ${client} are off limits by agreement with the client`,
  PLACED_BY_US: (client) => `this person was placed at ${client} by the agency`,
  CURRENT_EMPLOYER: (client) => `this person works at ${client}`,
  CANDIDATE_REFUSES: (client) => `this person refuses ${client}`,
};

export function inSentence(rule: ReachingRule): string {
  return reasons[rule.why](rule.clientName);
}
