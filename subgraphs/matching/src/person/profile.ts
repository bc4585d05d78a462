import type { Candidate } from '@rekindle/proto/candidates';
import type { Plain } from '../event/plain.ts';
import { normaliseSkill } from '../taxonomy/normalise.ts';

type Published = Plain<Candidate>;

export interface Skill {
  name: string;
  /** Concept of the taxonomy, else the folded text: two names of one skill have the same key. */
  key: string;
  /** 0: unknown. */
  years: number;
  heardIn: string;
  asOf: string | null;
}

/**
 * What matching knows of a person. Only these fields are taken: nothing about age, gender, origin, health or family,
 * and no photo or birth date, ever reaches this service.
 */
export interface Profile {
  id: string;
  name: string;
  title: string;
  employer: string;
  skills: Skill[];
  positions: Published['positions'];
  location: Published['location'] | null;
  availability: Published['availability'] | null;
  preferences: Published['preferences'] | null;
  pay: Published['pay'] | null;
  sourceType: string;
  firstSeenAt: string | null;
  ownerId: string;
  languages: string[];
  /** Without their reasons: free text could carry what must not count. */
  blocks: Omit<Published['blocks'][number], 'reason'>[];
  fitNotes: Omit<Published['fitNotes'][number], 'text'>[];
  temperature: string;
  temperatureSince: string | null;
  temperatureExplanation: string;
  lastTwoWayContactAt: string | null;
  lastContactAt: string | null;
  possibleDuplicateIds: string[];
}

export const skillKey = (name: string): string => {
  const { conceptId, text } = normaliseSkill(name);
  return conceptId ?? text;
};

export function profileOf(candidate: Published): Profile {
  return {
    id: candidate.id,
    name: candidate.name,
    title: candidate.title,
    employer: candidate.employer,
    skills: candidate.skills
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, years, heardIn, asOf }) => ({ name, key: skillKey(name), years, heardIn, asOf: asOf ?? null })),
    positions: candidate.positions,
    location: candidate.location ?? null,
    availability: candidate.availability ?? null,
    preferences: candidate.preferences ?? null,
    pay: candidate.pay ?? null,
    sourceType: candidate.source?.type ?? '',
    firstSeenAt: candidate.source?.firstSeenAt ?? null,
    ownerId: candidate.ownerId,
    languages: candidate.languages,
    blocks: candidate.blocks.map(({ reason: _, ...block }) => block),
    fitNotes: candidate.fitNotes.map(({ text: _, ...note }) => note),
    temperature: candidate.temperature?.kind ?? '',
    temperatureSince: candidate.temperature?.since ?? null,
    temperatureExplanation: candidate.temperature?.explanation ?? '',
    lastTwoWayContactAt: candidate.lastTwoWayContactAt ?? null,
    lastContactAt: candidate.lastContactAt ?? null,
    possibleDuplicateIds: candidate.possibleDuplicateIds,
  };
}

export const firstName = (name: string): string => name.trim().split(/\s+/u)[0] || 'this person';
