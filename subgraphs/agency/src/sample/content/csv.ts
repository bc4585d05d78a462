import { stringify } from 'csv-stringify/sync';
import { isoDate } from './dates.ts';
import { historyRows } from './history-rows.ts';
import { ownerEmail, type Row } from './rows.ts';
import type { Person, Recruiter, SampleAgency } from './types.ts';

export const peopleColumns =
  'old_id,name,email,email_2,phone,title,employer,skills,location,country,availability,availability_date,availability_as_of,availability_heard_in,pay_min,pay_max,pay_currency,pay_period,employment_types,work_modes,source,source_channel,referrer,first_seen,owner,tags,notes,languages,last_contact,linkedin,do_not_contact'.split(
    ',',
  );

export const historyColumns =
  'kind,old_id,date,candidate_old_id,client_old_id,job_old_id,name,email,title,parent_old_id,domains,status,must_haves,nice_to_haves,location,country,work_modes,employment_type,pay_min,pay_max,pay_currency,pay_period,start_date,end_date,openings,fee_model,stage,outcome,rejected_by,reason,feedback,rating,direction,channel,text,owner'.split(
    ',',
  );

/** The file of people, one a row; several values of a cell are parted by "; ". */
export const peopleCsv = (sample: SampleAgency): string =>
  stringify(
    sample.people.map((person) => personRow(person, sample.recruiters)),
    { header: true, columns: peopleColumns },
  );

/** The file of what happened, clients first, so that a row refers only to rows above it. */
export const historyCsv = (sample: SampleAgency): string =>
  stringify(historyRows(sample), { header: true, columns: historyColumns });

const day = (date: Date | null): string => (date === null ? '' : isoDate(date));

const personRow = (person: Person, recruiters: Recruiter[]): Row => ({
  old_id: person.id,
  name: person.name,
  email: person.emails[0] ?? '',
  email_2: person.emails[1] ?? '',
  phone: person.phones.join('; '),
  title: person.title,
  employer: person.employer,
  skills: person.skills.map(({ name, years }) => `${name} (${years})`).join('; '),
  location: person.location.city,
  country: person.location.country,
  availability: person.availability.kind,
  availability_date: day(person.availability.date),
  availability_as_of: day(person.availability.asOf),
  availability_heard_in: person.availability.heardIn ?? '',
  pay_min: person.pay?.min ?? '',
  pay_max: person.pay?.max ?? '',
  pay_currency: person.pay?.currency ?? '',
  pay_period: person.pay?.period ?? '',
  employment_types: person.employmentTypes.join('; '),
  work_modes: person.workModes.join('; '),
  source: person.source.type,
  source_channel: person.source.channel,
  referrer: person.source.referrer ?? '',
  first_seen: day(person.firstSeen),
  owner: ownerEmail(recruiters, person.owner),
  tags: person.tags.join('; '),
  notes: person.notes,
  languages: person.languages.map(languageCode).join('; '),
  last_contact: day(person.lastContact),
  linkedin: person.linkedin ?? '',
  do_not_contact: person.doNotContact ? 'yes' : '',
});

// ISO 639-1; the stories name languages in words.
const languageCodes: Record<string, string> = {
  English: 'en',
  French: 'fr',
  Georgian: 'ka',
  German: 'de',
  Hindi: 'hi',
  Hungarian: 'hu',
  Italian: 'it',
  Japanese: 'ja',
  Norwegian: 'no',
  Polish: 'pl',
  Romanian: 'ro',
  Russian: 'ru',
  Serbian: 'sr',
  Spanish: 'es',
  Swedish: 'sv',
  Tamil: 'ta',
  Turkish: 'tr',
};

function languageCode(language: string): string {
  const code = languageCodes[language];
  if (!code) throw new Error(`the sample speaks ${language}, which has no code here`);
  return code;
}
