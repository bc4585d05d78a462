import type { Availability, Pay } from '../candidate/candidate.ts';
import { normaliseEmail, normalisePhone } from '../candidate/contact-point.ts';
import type { EmploymentType, SourceType, WorkMode } from '../generated/graphql.ts';
import {
  CellProblem,
  type Cells,
  orWithout,
  readCountry,
  readInstant,
  readList,
  readPay,
  readSkills,
  readWords,
  readYes,
} from './cell.ts';
import { readAvailability } from './read-availability.ts';

/** One line of a file of people, read; the owner still as the file names them. */
export interface PeopleRow {
  oldId: string | null;
  name: string;
  emails: string[];
  phones: string[];
  links: string[];
  title: string | null;
  employer: string | null;
  skills: { name: string; years: number | null }[];
  location: { city: string | null; country: string | null } | null;
  availability: Availability | null;
  pay: Pay | null;
  employmentTypes: EmploymentType[];
  workModes: WorkMode[];
  source: { type: SourceType; channel: string | null; referrer: string | null };
  firstSeenAt: Date | null;
  ownerName: string | null;
  tags: string[];
  note: string | null;
  languages: string[];
  lastContactAt: Date | null;
  doNotContact: boolean;
}

export const employmentTypes: readonly EmploymentType[] = [
  'PERMANENT',
  'CONTRACT',
  'CONTRACT_TO_HIRE',
  'TEMPORARY',
  'FREELANCE',
];
export const workModes: readonly WorkMode[] = ['ONSITE', 'HYBRID', 'REMOTE'];
const sourceTypes: readonly SourceType[] = [
  'SOURCED',
  'INBOUND_APPLICATION',
  'REFERRAL',
  'IMPORT',
  'PRIOR_SUBMISSION',
  'LINKEDIN',
  'JOB_BOARD',
  'CAREER_SITE',
  'EMAIL_INBOX',
  'EVENT',
  'PARTNER_ATS',
  'REDISCOVERY',
  'OTHER',
];

const nameLengthMax = 200;
const listMax = 100;

/** What a line holds, and which of its values could not be read and are left out. */
export interface ReadPerson {
  row: PeopleRow;
  problems: CellProblem[];
}

/**
 * Throws a CellProblem when it can't be said who it is, or whether they may be contacted; any other value that can't be
 * read is left out. `homeCountry` is the one by which phones without a country are read.
 */
export function readPeopleRow(cells: Cells, homeCountry: string | null): ReadPerson {
  const name = cells('name') || [cells('first_name'), cells('last_name')].filter(Boolean).join(' ');
  if (name === '') throw new CellProblem('name', '', "the person's name");
  if (name.length > nameLengthMax) throw new CellProblem('name', name, `at most ${nameLengthMax} characters`);
  const problems: CellProblem[] = [];
  const orNull = <T>(read: () => T | null) => orWithout<T | null>(problems, null, read);
  const orNone = <T>(read: () => T[]) => orWithout<T[]>(problems, [], read);
  const city = cells('location') || null;
  const country = orNull(() => readCountry(cells, 'country'));
  const lastContactAt = orNull(() => readInstant(cells, 'last_contact'));
  const firstSeenAt = orNull(() => readInstant(cells, 'first_seen'));
  const row: PeopleRow = {
    oldId: cells('old_id') || null,
    name,
    emails: emailFields.flatMap((field) => orNone(() => readEmail(cells, field))),
    phones: phoneFields.flatMap((field) => orNone(() => readPhone(cells, field, country ?? homeCountry))),
    links: cells('linkedin') ? [cells('linkedin').slice(0, 500)] : [],
    title: cells('title').slice(0, nameLengthMax) || null,
    employer: cells('employer').slice(0, nameLengthMax) || null,
    skills: readSkills(cells, 'skills').slice(0, listMax),
    location: city || country ? { city, country } : null,
    availability: orNull(() => readAvailability(cells, lastContactAt)),
    pay: orNull(() => readPay(cells, lastContactAt ?? firstSeenAt)),
    employmentTypes: orNone(() => readWords(cells, 'employment_types', employmentTypes)),
    workModes: orNone(() => readWords(cells, 'work_modes', workModes)),
    source: readSource(cells),
    firstSeenAt,
    ownerName: cells('owner') || null,
    tags: readList(cells, 'tags').slice(0, listMax),
    note: cells('notes') || null,
    languages: readList(cells, 'languages').map((language) => language.toLowerCase().slice(0, 10)),
    lastContactAt,
    doNotContact: readYes(cells, 'do_not_contact'),
  };
  requireSomebody(row, problems);
  return { row, problems };
}

const emailFields = ['email', 'email_2'];
const phoneFields = ['phone', 'phone_2'];

/** Without the address that can't be read a bare name would be left, which nobody finds again once the row is mended. */
function requireSomebody(row: PeopleRow, problems: readonly CellProblem[]): void {
  const lost = problems.find(({ field }) => emailFields.includes(field) || phoneFields.includes(field));
  if (!lost || row.links.length > 0 || identityKeys(row).length > 0) return;
  throw new CellProblem(lost.field, lost.value, `${lost.expects}, since nothing else says who this is`);
}

/** A word that is none of ours is kept as the channel: an old system's own source must not lose a person. */
function readSource(cells: Cells): PeopleRow['source'] {
  const said = cells('source');
  const type = sourceTypes.find((known) => known === said.toUpperCase().replace(/[\s-]+/g, '_'));
  const channel = cells('source_channel') || (type ? '' : said);
  return { type: type ?? (said ? 'OTHER' : 'IMPORT'), channel: channel || null, referrer: cells('referrer') || null };
}

function readEmail(cells: Cells, field: string): string[] {
  if (cells(field) === '') return [];
  const email = normaliseEmail(cells(field));
  if (!email) throw new CellProblem(field, cells(field), 'an address such as lena@example.com');
  return [email];
}

function readPhone(cells: Cells, field: string, country: string | null): string[] {
  if (cells(field) === '') return [];
  const phone = normalisePhone(cells(field), country);
  if (!phone) throw new CellProblem(field, cells(field), 'a number with its country code, such as +43 660 5550148');
  return [phone];
}

/** What makes a row the same person as another: the old id, or an address or phone. */
export function identityKeys(row: PeopleRow): string[] {
  return [
    ...(row.oldId ? [`id:${row.oldId}`] : []),
    ...row.emails.map((email) => `email:${email}`),
    ...row.phones.map((phone) => `phone:${phone}`),
  ];
}
