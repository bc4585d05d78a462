import type { JobFact, PersonFacts } from '../facts/facts.ts';
import type { TitleVector } from '../taxonomy/normalise.ts';

export const featureNames = [
  'must_haves',
  'nice_to_haves',
  'title',
  'seniority',
  'location',
  'terms',
  'pay',
  'availability',
  'stage_reached',
  'outcome',
  'placed_before',
  'client_feedback',
  'last_contact',
  'interest',
  'fit_note',
  'owner',
] as const;
export type FeatureName = (typeof featureNames)[number];

export type EvidenceKind = 'ENTRY' | 'INTERVIEW' | 'INTERACTION' | 'CANDIDATE' | 'PLACEMENT' | 'FIT_NOTE';

/** Where a statement comes from, for a link, and how old it is. */
export interface Evidence {
  kind: EvidenceKind;
  id: string;
  at: string | null;
  /** Where it was heard: CV, CALL, EMAIL, …; null: it happened here. */
  heardIn: string | null;
  /** The job and the client that it tells of: whoever may not see them gets other words. */
  of?: { jobId: string; clientId: string };
}

export interface Statement {
  sentence: string;
  /** The same without title and client; where there is none, the sentence names neither. */
  unnamed?: string;
  evidence: Evidence;
}

/** What one feature finds. Without evidence the value is what an unknown person gets, never more. */
export interface Finding {
  /** From -1 to 1. */
  value: number;
  speaksFor?: Statement | undefined;
  speaksAgainst?: Statement | undefined;
}

export interface Need {
  name: string;
  key: string;
  /** 0: any. */
  years: number;
}

/** A job as ranking reads it, prepared once for all people. */
export interface Sought {
  job: JobFact;
  mustHaves: Need[];
  niceToHaves: Need[];
  title: TitleVector;
  /** How near a title is to the job's, 0 to 1; remembered. */
  nearTitle(title: string): number;
  now: Date;
  /** Of the agency. */
  today: string;
}

export type Feature = (person: PersonFacts, sought: Sought) => Finding;

const dayMs = 24 * 3_600_000;

export function daysSince(instant: string | null | undefined, now: Date): number {
  const ms = instant ? Date.parse(instant) : Number.NaN;
  return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : Math.max(0, (now.getTime() - ms) / dayMs);
}

/** 1 when fresh, half after so many days, never below 0. */
export function fresh(instant: string | null | undefined, now: Date, halfLifeDays: number): number {
  return 0.5 ** (daysSince(instant, now) / halfLifeDays);
}

export function ofCandidate(
  person: PersonFacts,
  at: string | null | undefined,
  heardIn: string | null = null,
): Evidence {
  return { kind: 'CANDIDATE', id: person.profile.id, at: at ?? null, heardIn };
}
