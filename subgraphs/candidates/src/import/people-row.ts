import type { Availability, Pay } from '../candidate/candidate.ts';
import { normaliseEmail, normalisePhone } from '../candidate/contact-point.ts';
import type { EmploymentType, HeardIn, SourceType, WorkMode } from '../generated/graphql.ts';
import {
  CellProblem,
  type Cells,
  readCountry,
  readDate,
  readInstant,
  readList,
  readPay,
  readSkills,
  readWord,
  readWords,
  readYes,
} from './cell.ts';

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

const availabilityKinds = [
  'NOW',
  'FROM_DATE',
  'NOTICE_PERIOD',
  'ON_ASSIGNMENT_UNTIL',
  'PASSIVE',
  'NOT_LOOKING_UNTIL',
  'UNAVAILABLE',
  'UNKNOWN',
] as const;
const datedKinds: readonly string[] = ['FROM_DATE', 'ON_ASSIGNMENT_UNTIL', 'NOT_LOOKING_UNTIL'];
const heardIns: readonly HeardIn[] = ['CALL', 'EMAIL', 'MEETING', 'MESSAGE', 'CV', 'IMPORT', 'MANUAL'];
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

/** Throws a CellProblem that names the field. */
export function readPeopleRow(cells: Cells): PeopleRow {
  const name = cells('name') || [cells('first_name'), cells('last_name')].filter(Boolean).join(' ');
  if (name === '') throw new CellProblem('name', '', 'a name');
  if (name.length > nameLengthMax) throw new CellProblem('name', name, `at most ${nameLengthMax} characters`);
  const city = cells('location') || null;
  const country = readCountry(cells, 'country');
  return {
    oldId: cells('old_id') || null,
    name,
    emails: ['email', 'email_2'].flatMap((field) => readEmail(cells, field)),
    phones: ['phone', 'phone_2'].flatMap((field) => readPhone(cells, field, country)),
    links: cells('linkedin') ? [cells('linkedin').slice(0, 500)] : [],
    title: cells('title').slice(0, nameLengthMax) || null,
    employer: cells('employer').slice(0, nameLengthMax) || null,
    skills: readSkills(cells, 'skills').slice(0, listMax),
    location: city || country ? { city, country } : null,
    availability: readAvailability(cells),
    pay: readPay(cells, readInstant(cells, 'last_contact') ?? readInstant(cells, 'first_seen')),
    employmentTypes: readWords(cells, 'employment_types', employmentTypes),
    workModes: readWords(cells, 'work_modes', workModes),
    source: readSource(cells),
    firstSeenAt: readInstant(cells, 'first_seen'),
    ownerName: cells('owner') || null,
    tags: readList(cells, 'tags').slice(0, listMax),
    note: cells('notes') || null,
    languages: readList(cells, 'languages').map((language) => language.toLowerCase().slice(0, 10)),
    lastContactAt: readInstant(cells, 'last_contact'),
    doNotContact: readYes(cells, 'do_not_contact'),
  };
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
  if (!phone) throw new CellProblem(field, cells(field), 'a number with a country code, such as +43 660 5550148');
  return [phone];
}

function readAvailability(cells: Cells): Availability | null {
  const kind = readWord(cells, 'availability', availabilityKinds);
  if (!kind) return null;
  const date = readDate(cells, 'availability_date');
  if (datedKinds.includes(kind) && !date) {
    throw new CellProblem('availability_date', '', `a date, since availability is ${kind.toLowerCase()}`);
  }
  return {
    kind,
    date: datedKinds.includes(kind) ? date : null,
    noticeDays: null,
    asOf: readInstant(cells, 'availability_as_of') ?? readInstant(cells, 'last_contact'),
    heardIn: readWord(cells, 'availability_heard_in', heardIns) ?? 'IMPORT',
  };
}

/** What makes a row the same person as another: the old id, or an address or phone. */
export function identityKeys(row: PeopleRow): string[] {
  return [
    ...(row.oldId ? [`id:${row.oldId}`] : []),
    ...row.emails.map((email) => `email:${email}`),
    ...row.phones.map((phone) => `phone:${phone}`),
  ];
}
