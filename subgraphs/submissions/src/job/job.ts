import { badInput } from '@rekindle/shared/errors/errors';
import type { EntryOutcome, OutcomeReason, RejectedBy, Stage } from '../entry/entry.ts';
import type { Pay } from './pay.ts';

export const jobStatuses = ['DRAFT', 'OPEN', 'COVERED', 'ON_HOLD', 'OFFER_OUT', 'FILLED', 'LOST', 'CANCELLED'] as const;
export type JobStatus = (typeof jobStatuses)[number];
export const employmentTypes = ['PERMANENT', 'CONTRACT', 'CONTRACT_TO_HIRE', 'TEMPORARY', 'FREELANCE'] as const;
export type EmploymentType = (typeof employmentTypes)[number];
export const workModes = ['ONSITE', 'HYBRID', 'REMOTE'] as const;
export type WorkMode = (typeof workModes)[number];
export const feeModels = ['CONTINGENT', 'EXCLUSIVE', 'RETAINED'] as const;
export type FeeModel = (typeof feeModels)[number];

export interface Need {
  name: string;
  /** Whole years at least. */
  years: number | null;
}

export interface Location {
  city: string | null;
  country: string | null;
}

export interface JobRow {
  id: string;
  clientId: string;
  title: string;
  status: JobStatus;
  mustHaves: Need[];
  niceToHaves: Need[];
  location: Location | null;
  workModes: WorkMode[];
  employmentType: EmploymentType | null;
  pay: Pay | null;
  startDate: string | null;
  feeModel: FeeModel | null;
  openings: number;
  ownerId: string | null;
  description: string | null;
  sector: string | null;
  /** Its own limit; its client's holds for it too. */
  limitedToTeamId: string | null;
  openedAt: Date;
  closedAt: Date | null;
  version: number;
  createdAt: Date;
}

/** A job with what it takes from its client. */
export interface Job extends JobRow {
  clientName: string;
  clientGroupId: string;
  clientLimitedToTeamId: string | null;
}

/** Only who is in all of these teams knows of it. */
export function limitsOfJob(job: Pick<Job, 'limitedToTeamId' | 'clientLimitedToTeamId'>): string[] {
  const teams = [job.limitedToTeamId, job.clientLimitedToTeamId].filter((team) => team !== null);
  return [...new Set(teams)];
}

const closing = ['FILLED', 'LOST', 'CANCELLED'] as const;
export type ClosingStatus = (typeof closing)[number];

export function isClosing(status: JobStatus): status is ClosingStatus {
  return (closing as readonly JobStatus[]).includes(status);
}

export interface NeedGiven {
  name: string;
  years?: number | null | undefined;
}

const mostNeeds = 20;

function readNeeds(given: readonly NeedGiven[], field: string): Need[] {
  if (given.length > mostNeeds)
    throw badInput(field, `${field} takes at most ${mostNeeds}; name the ones that decide.`);
  const needs = given.map((need, index) => {
    const name = need.name.trim();
    const years = need.years ?? null;
    if (name === '' || name.length > 100) {
      throw badInput(`${field}.${index}.name`, `${field} ${index + 1} expects a name of 1 to 100 characters.`);
    }
    if (years !== null && (years < 0 || years > 60)) {
      throw badInput(`${field}.${index}.years`, `The years of ${name} are expected from 0 to 60.`);
    }
    return { name, years };
  });
  return [...new Map(needs.map((need) => [need.name.toLowerCase(), need])).values()];
}

/** Without one thing that a person must have nobody can be ranked. */
export function readMustHaves(given: readonly NeedGiven[]): Need[] {
  const needs = readNeeds(given, 'mustHaves');
  if (needs.length === 0) {
    throw badInput(
      'mustHaves',
      'mustHaves is empty. Name at least one skill or condition that a person must have, so that known people can be ranked for this job.',
    );
  }
  return needs;
}

export function readNiceToHaves(given: readonly NeedGiven[]): Need[] {
  return readNeeds(given, 'niceToHaves');
}

export function readTitle(given: string): string {
  const title = given.trim();
  if (title === '' || title.length > 200) throw badInput('title', 'title expects 1 to 200 characters: what is sought.');
  return title;
}

export function readOpenings(given: number): number {
  if (!Number.isInteger(given) || given < 1 || given > 500)
    throw badInput('openings', 'openings expects a number from 1 to 500.');
  return given;
}

export function readLocation(
  given: { city?: string | null; country?: string | null } | null | undefined,
): Location | null {
  const city = given?.city?.trim() || null;
  const country = given?.country?.trim().toUpperCase() || null;
  if (country !== null && !/^[A-Z]{2}$/.test(country)) {
    throw badInput('location.country', 'location.country expects two letters of ISO 3166, such as DE.');
  }
  return city || country ? { city, country } : null;
}

/**
 * What becomes of an entry that is still in the pipeline when its job closes. A client that never saw the person can't
 * have said no.
 */
export function endOfEntry(
  stage: Stage,
  status: ClosingStatus,
): { outcome: EntryOutcome; rejectedBy: RejectedBy; reason: OutcomeReason } {
  const seenByClient = stage !== 'APPLICATION' && stage !== 'SHORTLIST';
  return {
    outcome: 'REJECTED',
    rejectedBy: seenByClient ? 'CLIENT' : 'AGENCY',
    // A lost job was filled by somebody else's candidate.
    reason: status === 'CANCELLED' ? 'ROLE_CANCELLED' : 'ROLE_FILLED',
  };
}

/** Whole days since it was opened, or that it was open. */
export function daysOpen(job: Pick<JobRow, 'openedAt' | 'closedAt'>, now: Date): number {
  const until = job.closedAt ?? now;
  return Math.max(0, Math.floor((until.getTime() - job.openedAt.getTime()) / 86_400_000));
}
