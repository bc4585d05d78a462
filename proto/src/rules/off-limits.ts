import { isEmployer } from './company.ts';
import { startsOn, type Taken } from './placed.ts';

/** Days are YYYY-MM-DD of the agency's zone. */
export interface Rule {
  /** CLIENT_GROUP, BRANCH, DEPARTMENT, PERSON */
  scope: string;
  /** CLIENT_AGREEMENT, PLACED_BY_US, CURRENT_EMPLOYER, CANDIDATE_REFUSES */
  why: string;
  /** Null: everybody of the client. */
  candidateId: string | null;
  clientGroupId: string;
  /** The client, and all of its group where the rule reaches that far. */
  clientIds: readonly string[];
  /** Their names, former names and domains. */
  clientNames: readonly string[];
  fromDate: string;
  untilDate: string | null;
  lifted: boolean;
}

export interface ConcernedPerson {
  /** The person's id and all that were merged into it. */
  ids: readonly string[];
  employer: string | null;
  placements: readonly Taken[];
}

export interface ConcernedJob {
  clientGroupId: string;
  startDate: string | null;
}

/** Whether the rule speaks of this person, on whatever day and for whatever job. */
export function isAbout(rule: Rule, person: ConcernedPerson): boolean {
  if (rule.candidateId !== null) return person.ids.includes(rule.candidateId);
  // What a person refuses is about that person; without one the rule says nothing.
  if (rule.why === 'CANDIDATE_REFUSES' || rule.scope === 'PERSON') return false;
  const isPlacedThere = person.placements.some(
    ({ status, clientId }) => status !== 'ENDED' && rule.clientIds.includes(clientId),
  );
  if (rule.why === 'PLACED_BY_US') return isPlacedThere;
  if (rule.why === 'CLIENT_AGREEMENT' && isPlacedThere) return true;
  return isEmployer(person.employer, rule.clientNames);
}

/**
 * Whether the rule keeps this person from this job. An agreement, or a placement by us, keeps the client's people from
 * all jobs; an employer, or a client that the person refuses, keeps them from jobs of that client's group alone.
 */
export function forbids(rule: Rule, person: ConcernedPerson, job: ConcernedJob, today: string): boolean {
  if (rule.lifted || rule.fromDate > today) return false;
  if (rule.untilDate !== null && rule.untilDate < today) return false;
  if (!isAbout(rule, person)) return false;
  if (rule.why === 'CURRENT_EMPLOYER' || rule.why === 'CANDIDATE_REFUSES')
    return rule.clientGroupId === job.clientGroupId;
  if (rule.why === 'PLACED_BY_US' && rule.untilDate !== null) return startsOn(job, today) <= rule.untilDate;
  return true;
}
