import { isDeepStrictEqual } from 'node:util';
import { newId } from '@rekindle/shared/ids/ids';
import type { HeardIn } from '../generated/graphql.ts';
import {
  type Availability,
  type Candidate,
  type ContactBlock,
  type ContactPoint,
  noPreferences,
  type Preferences,
  unknownAvailability,
} from './candidate.ts';
import { nameKey } from './name-key.ts';
import type { Person } from './person.ts';
import { timeZoneOf } from './time-zone.ts';

export interface Capture {
  now: Date;
  heardIn: HeardIn;
  ownerId: string | null;
  importRunId: string | null;
}

export function newCandidate(person: Person, capture: Capture): Candidate {
  const { now, heardIn } = capture;
  const ownerId = person.ownerId ?? capture.ownerId;
  const firstSeenAt = person.source?.firstSeenAt ?? now;
  return {
    id: newId(),
    version: 1,
    stateVersion: 0,
    name: person.name,
    title: person.title,
    employer: person.employer,
    emails: person.emails,
    phones: person.phones,
    links: person.links,
    location: person.location,
    timeZone: timeZoneOf(person.location?.country ?? null),
    languages: person.languages,
    skills: person.skills.map((skill) => ({ ...skill, heardIn, asOf: knownSince(person, now) })),
    positions: person.title ? [{ title: person.title, employer: person.employer, startDate: null, endDate: null }] : [],
    availability: person.availability ? heard(person.availability, capture) : unknownAvailability,
    preferences: person.preferences ?? noPreferences,
    pay: person.pay && { ...person.pay, asOf: person.pay.asOf ?? now },
    source: {
      type: person.source?.type ?? 'OTHER',
      channel: person.source?.channel ?? null,
      referrer: person.source?.referrer ?? null,
      firstSeenAt: person.lastContactAt && person.lastContactAt < firstSeenAt ? person.lastContactAt : firstSeenAt,
    },
    ownerId,
    ownerSince: ownerId ? now : null,
    secondaryOwnerIds: [],
    tags: person.tags,
    nurtureStage: 'NONE',
    blocks: person.doNotContact ? [importedBlock(now)] : [],
    fitNotes: [],
    temperature: null,
    temperatureChangesAt: null,
    knownContactAt: person.lastContactAt,
    lastTwoWayContactAt: null,
    lastContactAt: null,
    possibleDuplicates: [],
    externalReferences: person.externalReference ? [person.externalReference] : [],
    aliasIds: [],
    importRunId: capture.importRunId,
    archived: false,
    limitedToTeamId: null,
    createdAt: now,
  };
}

/** Of two spellings of one name the one with its accents: a system that drops them must not take them from the ledger. */
function fullerName(known: string, given: string): string {
  if (nameKey(known) !== nameKey(given)) return given;
  return /\P{ASCII}/u.test(given) ? given : known;
}

/** What a later row adds to somebody known: a given value replaces, lists grow, and nothing is emptied. */
export function mergePerson(
  known: Candidate,
  person: Person,
  capture: Capture,
): { candidate: Candidate; changedFields: string[] } {
  const { now } = capture;
  const merged: Candidate = {
    ...known,
    name: fullerName(known.name, person.name),
    title: person.title ?? known.title,
    employer: person.employer ?? known.employer,
    emails: joinPoints(known.emails, person.emails),
    phones: joinPoints(known.phones, person.phones),
    links: [...new Set([...known.links, ...person.links])],
    location: person.location
      ? {
          city: person.location.city ?? known.location?.city ?? null,
          country: person.location.country ?? known.location?.country ?? null,
        }
      : known.location,
    timeZone: timeZoneOf(person.location?.country ?? known.location?.country ?? null),
    languages: [...new Set([...known.languages, ...person.languages])],
    skills: joinSkills(known, person, capture),
    availability: newerAvailability(known.availability, person.availability, capture),
    preferences: joinPreferences(known.preferences, person.preferences),
    pay:
      person.pay && differs(withoutAge(person.pay), withoutAge(known.pay))
        ? { ...person.pay, asOf: person.pay.asOf ?? now }
        : known.pay,
    blocks:
      person.doNotContact && !known.blocks.some(({ kind }) => kind === 'DO_NOT_CONTACT')
        ? [...known.blocks, importedBlock(now)]
        : known.blocks,
    ownerId: person.ownerId ?? known.ownerId,
    ownerSince: person.ownerId && person.ownerId !== known.ownerId ? now : known.ownerSince,
    tags: joinWords(known.tags, person.tags),
    knownContactAt: laterOf(known.knownContactAt, person.lastContactAt),
    externalReferences:
      person.externalReference && !known.externalReferences.some((one) => !differs(one, person.externalReference))
        ? [...known.externalReferences, person.externalReference]
        : known.externalReferences,
  };
  const fields = Object.keys(merged) as (keyof Candidate)[];
  const changedFields = fields.filter((field) => field !== 'ownerSince' && differs(known[field], merged[field]));
  return { candidate: changedFields.length > 0 ? { ...merged, version: known.version + 1 } : known, changedFields };
}

/** A kind that was heard earlier than what is known does not replace it. */
function newerAvailability(known: Availability, given: Availability | null, capture: Capture): Availability {
  if (!given) return known;
  const same = given.kind === known.kind && given.date === known.date && given.noticeDays === known.noticeDays;
  const older = given.asOf !== null && known.asOf !== null && given.asOf <= known.asOf;
  return same || older ? known : heard(given, capture);
}

function heard(given: Availability, { now, heardIn }: Capture): Availability {
  return { ...given, asOf: given.asOf ?? now, heardIn: given.heardIn ?? heardIn };
}

function importedBlock(since: Date): ContactBlock {
  return {
    id: newId(),
    kind: 'DO_NOT_CONTACT',
    channel: null,
    reason: 'Said so in the imported file',
    since,
    until: null,
  };
}

// Stored JSON has its keys in another order.
const differs = (left: unknown, right: unknown): boolean => !isDeepStrictEqual(left, right);

function withoutAge(pay: Candidate['pay']) {
  return pay && { minMinor: pay.minMinor, maxMinor: pay.maxMinor, currency: pay.currency, period: pay.period };
}

/** A list that is given and not empty replaces the known one. */
function joinPreferences(known: Preferences, given: Preferences | null): Preferences {
  const stated = Object.entries(given ?? {}).filter(([, list]) => list.length > 0);
  return { ...known, ...Object.fromEntries(stated) };
}

function joinPoints(known: readonly ContactPoint[], given: readonly ContactPoint[]): ContactPoint[] {
  return [...known, ...given.filter((point) => !known.some((other) => other.value === point.value))];
}

function joinWords(known: readonly string[], given: readonly string[]): string[] {
  return [...known, ...given.filter((word) => !known.some((other) => other.toLowerCase() === word.toLowerCase()))];
}

/** An import tells what was known at the last contact, not what was heard today. */
function knownSince(person: Person, now: Date): Date {
  return person.lastContactAt ?? person.source?.firstSeenAt ?? now;
}

function joinSkills(known: Candidate, person: Person, { now, heardIn }: Capture): Candidate['skills'] {
  const byName = new Map(known.skills.map((skill) => [skill.name.toLowerCase(), skill]));
  for (const { name, years } of person.skills) {
    const before = byName.get(name.toLowerCase());
    if (!before || (years !== null && years !== before.years)) {
      byName.set(name.toLowerCase(), {
        name: before?.name ?? name,
        years: years ?? before?.years ?? null,
        heardIn,
        asOf: knownSince(person, now),
      });
    }
  }
  return [...byName.values()];
}

function laterOf(left: Date | null, right: Date | null): Date | null {
  if (!left || !right) return left ?? right;
  return left > right ? left : right;
}
