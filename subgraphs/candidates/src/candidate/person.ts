import { badInput } from '@rekindle/shared/errors/errors';
import type {
  AvailabilityKind,
  EmploymentType,
  HeardIn,
  NurtureStage,
  PayPeriod,
  SourceType,
  WorkMode,
} from '../generated/graphql.ts';
import type { Availability, ContactPoint, Pay, Preferences } from './candidate.ts';
import { readEmails, readPhones } from './contact-point.ts';
import { readCountry, readDay, readTags, readText, requireText } from './text-input.ts';

export interface AvailabilityDraft {
  kind: AvailabilityKind;
  date?: string | null;
  noticeDays?: number | null;
  /** When it was heard; default: now. */
  asOf?: Date | null;
  /** Default: by hand, or by import. */
  heardIn?: HeardIn | null;
}

export interface PayDraft {
  minMinor?: number | null;
  maxMinor?: number | null;
  currency: string;
  period: PayPeriod;
  /** When it was heard; default: now. */
  asOf?: Date | null;
}

/** A person as entered or imported: texts not yet checked; what is absent is not known. */
export interface PersonRow {
  name: string;
  title?: string | null;
  employer?: string | null;
  emails?: readonly string[] | null;
  phones?: readonly string[] | null;
  links?: readonly string[] | null;
  location?: { city?: string | null; country?: string | null } | null;
  languages?: readonly string[] | null;
  skills?: readonly { name: string; years?: number | null }[] | null;
  availability?: AvailabilityDraft | null;
  preferences?: {
    employmentTypes?: readonly EmploymentType[] | null;
    workModes?: readonly WorkMode[] | null;
    locations?: readonly string[] | null;
    willNot?: readonly string[] | null;
  } | null;
  pay?: PayDraft | null;
  source?: { type: SourceType; channel?: string | null; referrer?: string | null; firstSeenAt?: Date | null } | null;
  ownerId?: string | null;
  nurtureStage?: NurtureStage | null;
  tags?: readonly string[] | null;
  note?: string | null;
  /** A last contact of which nothing else is known. */
  lastContactAt?: Date | null;
  externalReference?: { system: string; id: string } | null;
  doNotContact?: boolean | null;
}

/** The same, checked and normalised. */
export interface Person {
  name: string;
  title: string | null;
  employer: string | null;
  emails: ContactPoint[];
  phones: ContactPoint[];
  links: string[];
  location: { city: string | null; country: string | null } | null;
  languages: string[];
  skills: { name: string; years: number | null }[];
  availability: Availability | null;
  preferences: Preferences | null;
  pay: Pay | null;
  source: { type: SourceType; channel: string | null; referrer: string | null; firstSeenAt: Date | null } | null;
  ownerId: string | null;
  tags: string[];
  note: string | null;
  lastContactAt: Date | null;
  externalReference: { system: string; id: string } | null;
  doNotContact: boolean;
}

/** BAD_INPUT that names the field and says what it expects. */
export function readPerson(row: PersonRow): Person {
  const location = readLocation(row.location);
  return {
    name: requireText(row.name, 'name', 200),
    title: readText(row.title, 'title', 200),
    employer: readText(row.employer, 'employer', 200),
    emails: readEmails(bounded(row.emails, 'emails', 20), 'emails'),
    phones: readPhones(bounded(row.phones, 'phones', 20), location?.country ?? null, 'phones'),
    links: bounded(row.links, 'links', 20).map((link, index) => requireText(link, `links.${index}`, 500)),
    location,
    languages: bounded(row.languages, 'languages', 20).map((language) => language.trim().toLowerCase().slice(0, 8)),
    skills: readSkills(row.skills),
    availability: row.availability
      ? {
          ...readAvailability(row.availability),
          asOf: row.availability.asOf ?? null,
          heardIn: row.availability.heardIn ?? null,
        }
      : null,
    preferences: row.preferences ? readPreferences(row.preferences) : null,
    pay: row.pay ? { ...readPay(row.pay), asOf: row.pay.asOf ?? null } : null,
    source: row.source
      ? {
          type: row.source.type,
          channel: readText(row.source.channel, 'source.channel', 200),
          referrer: readText(row.source.referrer, 'source.referrer', 200),
          firstSeenAt: row.source.firstSeenAt ?? null,
        }
      : null,
    ownerId: row.ownerId ?? null,
    tags: readTags(row.tags ?? []),
    note: readText(row.note, 'note', 10_000),
    lastContactAt: row.lastContactAt ?? null,
    externalReference: row.externalReference
      ? {
          system: requireText(row.externalReference.system, 'system', 100),
          id: requireText(row.externalReference.id, 'oldId', 200),
        }
      : null,
    doNotContact: row.doNotContact ?? false,
  };
}

export function readLocation(location: PersonRow['location']): Person['location'] {
  if (!location) return null;
  const city = readText(location.city, 'location.city', 120);
  const country = readCountry(location.country, 'location.country');
  return city || country ? { city, country } : null;
}

export function readSkills(skills: PersonRow['skills']): Person['skills'] {
  const read = bounded(skills, 'skills', 200).map(({ name, years }, index) => {
    if (years != null && (!Number.isInteger(years) || years < 0 || years > 70)) {
      throw badInput(`skills.${index}.years`, 'years must be a whole number from 0 to 70');
    }
    return { name: requireText(name, `skills.${index}.name`, 120), years: years ?? null };
  });
  return read.filter(
    (skill, index) => read.findIndex((other) => other.name.toLowerCase() === skill.name.toLowerCase()) === index,
  );
}

const datedKinds = new Set<AvailabilityKind>(['FROM_DATE', 'ON_ASSIGNMENT_UNTIL', 'NOT_LOOKING_UNTIL']);

export function readAvailability({ kind, date, noticeDays }: AvailabilityDraft): {
  kind: AvailabilityKind;
  date: string | null;
  noticeDays: number | null;
} {
  if (datedKinds.has(kind) && !date)
    throw badInput('availability.date', `availability ${kind} needs a date, such as 2026-12-01`);
  if (noticeDays != null && (!Number.isInteger(noticeDays) || noticeDays < 0 || noticeDays > 730)) {
    throw badInput('availability.noticeDays', 'noticeDays must be a whole number from 0 to 730');
  }
  return {
    kind,
    date: datedKinds.has(kind) ? readDay(date, 'availability.date') : null,
    noticeDays: kind === 'NOTICE_PERIOD' ? (noticeDays ?? null) : null,
  };
}

export function readPreferences(preferences: NonNullable<PersonRow['preferences']>): Preferences {
  const texts = (list: readonly string[] | null | undefined, field: string) =>
    bounded(list, field, 50).map((text, index) => requireText(text, `${field}.${index}`, 200));
  return {
    employmentTypes: [...new Set(preferences.employmentTypes ?? [])],
    workModes: [...new Set(preferences.workModes ?? [])],
    locations: texts(preferences.locations, 'preferences.locations'),
    willNot: texts(preferences.willNot, 'preferences.willNot'),
  };
}

export function readPay({ minMinor, maxMinor, currency, period }: PayDraft): Omit<Pay, 'asOf'> {
  const code = currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) throw badInput('pay.currency', 'currency must be an ISO 4217 code, such as EUR');
  for (const [field, value] of [
    ['minMinor', minMinor],
    ['maxMinor', maxMinor],
  ] as const) {
    if (value != null && (!Number.isSafeInteger(value) || value < 0))
      throw badInput(`pay.${field}`, `${field} must be a whole number of minor units, such as 620000 for 6,200.00`);
  }
  if (minMinor == null && maxMinor == null)
    throw badInput('pay.minMinor', 'pay needs at least one of minMinor and maxMinor');
  if (minMinor != null && maxMinor != null && minMinor > maxMinor)
    throw badInput('pay.maxMinor', 'maxMinor must not be less than minMinor');
  return { minMinor: minMinor ?? null, maxMinor: maxMinor ?? null, currency: code, period };
}

function bounded<T>(list: readonly T[] | null | undefined, field: string, most: number): readonly T[] {
  if (list && list.length > most) throw badInput(field, `${field} must be at most ${most}, there are ${list.length}`);
  return list ?? [];
}
