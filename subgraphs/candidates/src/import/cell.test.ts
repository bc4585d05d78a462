import { describe, expect, it } from '@jest/globals';
import { proposeMapping } from './columns.ts';
import { countryOfZone } from './country.ts';
import { historyFields } from './history-fields.ts';
import { readHistoryRow } from './history-row.ts';
import { peopleFields } from './people-fields.ts';
import { readPeopleRow } from './people-row.ts';

const cellsOf = (values: Record<string, string>) => (field: string) => values[field] ?? '';
const read = (values: Record<string, string>, homeCountry: string | null = null) =>
  readPeopleRow(cellsOf({ name: 'Ada Novak', ...values }), homeCountry);
const readPerson = (values: Record<string, string>) => read(values).row;
const skill = (name: string, years: number | null = null) => ({ name, years });

describe('a row of people', () => {
  it.each([
    [
      'skills',
      { skills: 'React (8); TypeScript (6 y); SQL' },
      {
        skills: [
          { name: 'React', years: 8 },
          { name: 'TypeScript', years: 6 },
          { name: 'SQL', years: null },
        ],
      },
    ],
    [
      'years without parentheses, and both separators',
      { skills: 'React 8y, SQL; Node.js (5y), Java 12 Jahre; Angular (2+ years); Go 3 yrs; C++, Kafka (dt., 2 J.)' },
      {
        skills: [
          skill('React', 8),
          skill('SQL'),
          skill('Node.js', 5),
          skill('Java', 12),
          skill('Angular', 2),
          skill('Go', 3),
          skill('C++'),
          skill('Kafka (dt., 2 J.)'),
        ],
      },
    ],
    [
      'a number without a unit as an edition, not as years of practice',
      { skills: 'Windows 10; ISO 9001; Java 17; Python 3; Angular 16; Vue 3; Python 3.11; Go 3 años; PHP 8 J.' },
      {
        skills: [
          ...['Windows 10', 'ISO 9001', 'Java 17', 'Python 3', 'Angular 16', 'Vue 3', 'Python 3.11'].map((name) =>
            skill(name),
          ),
          skill('Go', 3),
          skill('PHP', 8),
        ],
      },
    ],
    [
      'a country by its name',
      { country: 'Österreich', location: 'Graz' },
      { location: { city: 'Graz', country: 'AT' } },
    ],
    [
      'pay with its currency beside it',
      { pay_min: '62.000 €', pay_max: '75k' },
      { pay: { minMinor: 6_200_000, maxMinor: 7_500_000, currency: 'EUR' } },
    ],
    ['a date alone', { availability_date: '1.3.2027' }, { availability: { kind: 'FROM_DATE', date: '2027-03-01' } }],
    ['at once', { availability_date: 'ab sofort' }, { availability: { kind: 'NOW', date: null } }],
    ...[
      ['3 Monate zum Quartalsende', 90],
      ['6 weeks', 42],
      ['14 Tage', 14],
      ['1 mois', 30],
      ['keine', 0],
    ].map(([notice_period, noticeDays]): [string, Record<string, string>, object] => [
      `a notice of ${notice_period}`,
      { notice_period: String(notice_period) },
      { availability: { kind: 'NOTICE_PERIOD', noticeDays } },
    ]),
    ['a name in two columns', { name: '', first_name: 'Bo', last_name: 'Lind' }, { name: 'Bo Lind' }],
    [
      'pay in whole units',
      { pay_min: "62'000", pay_currency: 'chf', pay_period: 'year' },
      { pay: { minMinor: 6_200_000, maxMinor: null, currency: 'CHF', period: 'YEAR', asOf: null } },
    ],
    [
      'words in any spelling',
      { employment_types: 'Contract to hire; permanent' },
      { employmentTypes: ['CONTRACT_TO_HIRE', 'PERMANENT'] },
    ],
    ['a national phone by its country', { phone: '0660 555 0148', country: 'AT' }, { phones: ['+436605550148'] }],
    ['a dotted date', { first_seen: '3.9.2024' }, { firstSeenAt: new Date('2024-09-03T12:00:00Z') }],
    [
      'a source of another system',
      { source: 'Messe' },
      { source: { type: 'OTHER', channel: 'Messe', referrer: null } },
    ],
    ['yes', { do_not_contact: 'Yes' }, { doNotContact: true }],
  ])('reads %s', (_, values, expected) => {
    expect(readPerson(values)).toMatchObject(expected);
  });

  it.each([
    ['name', { name: '' }],
    ['do_not_contact', { do_not_contact: 'maybe' }],
    ['email', { email: 'ada at home' }],
    ['email_2', { phone: '12', email_2: 'none' }],
  ])('is set aside when it can’t be said who it is or whether to contact them: %s of %p', (field, values) => {
    expect(() => read(values)).toThrow(expect.objectContaining({ field }));
  });

  it.each([
    ['email', { email: 'ada at home', phone: '+43 660 5550148' }],
    ['phone', { phone: '12', email: 'ada@a.example' }],
    ['email_2', { email_2: 'x', old_id: '7' }],
    ['availability', { availability: 'soonish' }],
    ['availability_date', { availability: 'from_date' }],
    ['notice_period', { notice_period: '3' }],
    ['first_seen', { first_seen: '3/4/2025' }],
    ['first_seen', { first_seen: '2025-02-30' }],
    ['pay_currency', { pay_min: '100' }],
    ['pay_min', { pay_min: '200', pay_max: '100', pay_currency: 'EUR' }],
    ['country', { country: 'Atlantis' }],
  ])('is taken without a value that can’t be read, which is told in a sentence: %s of %p', (field, values) => {
    const { row, problems } = read(values);
    expect(row.name).toBe('Ada Novak');
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.inWords('Spalte')).toMatch(/^Spalte (holds ".+", which can't be read|is empty): write .+\.$/);
  });

  it('reads a national phone as of the person’s country, else of the agency’s', () => {
    expect(read({ phone: '0660 555 0148' }, 'AT').row.phones).toEqual(['+436605550148']);
    expect(read({ phone: '030 901820', country: 'DE' }, 'AT').row.phones).toEqual(['+4930901820']);
    expect(['Europe/Vienna', 'America/New_York', 'UTC'].map(countryOfZone)).toEqual(['AT', 'US', null]);
  });

  it.each([
    [
      'Vorname;Nachname;E-Mail;Telefon;Handy;Wohnort;Land;Berufsbezeichnung;Firma;Kenntnisse;Verfügbar ab;Kündigungsfrist;Gehaltswunsch;Quelle;Bemerkungen;Letzter Kontakt;Betreuer;Empfohlen von;Schlagworte',
      'first_name last_name email phone phone_2 location country title employer skills availability_date notice_period pay_min source notes last_contact owner referrer tags',
    ],
    ['Name;Vorname;Mail;Mobil;Ort;Beruf;Fähigkeiten', 'last_name first_name email phone location title skills'],
    ['Name;E-Mail-Adresse;Telefonnummer;Stadt;Position', 'name email phone location title'],
    ['Nom;Prénom;Courriel;Téléphone;Ville;Poste;Compétences', 'last_name first_name email phone location title skills'],
    ['Nombre;Apellidos;Correo;Móvil;Ciudad;Puesto', 'first_name last_name email phone location title'],
  ])('finds its columns by the headers %s', (headers, fields) => {
    const mapping = proposeMapping(headers.split(';'), peopleFields);
    expect(headers.split(';').map((_, index) => mapping.get(index))).toEqual(fields.split(' '));
  });

  it('proposes nothing for a column without a name, and keeps a full name beside a first name', () => {
    const proposed = (headers: string[]) => {
      const mapping = proposeMapping(headers, peopleFields);
      return headers.map((_, index) => mapping.get(index) ?? null);
    };
    expect(proposed(['', '#', 'Name'])).toEqual([null, null, 'name']);
    expect(proposed(['Full name', 'First name', 'Email'])).toEqual(['name', 'first_name', 'email']);
    expect(proposed(['Name', 'First name', 'Email'])).toEqual(['last_name', 'first_name', 'email']);
  });

  it('reads no birth date, whatever its header', () => {
    const headers = ['unique_id', 'first_name', 'surname', 'dob', 'city', 'email', 'date_of_birth'];
    expect([...proposeMapping(headers, peopleFields).keys()].sort()).toEqual([0, 1, 2, 4, 5]);
  });
});

describe('a row of history', () => {
  const readHistory = (values: Record<string, string>) => readHistoryRow(cellsOf(values));

  it.each([
    ['kind', {}],
    ['name', { kind: 'client', old_id: 'C1' }],
    ['job_old_id', { kind: 'submission', candidate_old_id: '1', date: '2026-01-01' }],
    ['reason', { kind: 'submission', candidate_old_id: '1', job_old_id: 'J', date: '2026-01-01', reason: 'mood' }],
    ['rating', { kind: 'submission', candidate_old_id: '1', job_old_id: 'J', date: '2026-01-01', rating: '9' }],
  ])('names the field %s: %p', (field, values) => {
    expect(() => readHistory(values)).toThrow(expect.objectContaining({ field }));
  });

  it('is the same row again by its old id, or by what it holds', () => {
    const call = { kind: 'call', candidate_old_id: '1', date: '2026-01-01', text: 'Spoke' };
    expect(readHistory(call).oldId).toBe(readHistory(call).oldId);
    expect(readHistory(call).oldId).not.toBe(readHistory({ ...call, text: 'Spoke again' }).oldId);
    expect(readHistory({ ...call, old_id: 'K1' }).oldId).toBe('K1');
  });

  it('finds its columns by German headers', () => {
    const headers = ['Art', 'Datum', 'Kandidatennummer', 'Kunde', 'Stelle', 'Ergebnis', 'Rückmeldung', 'Notiz'];
    expect([...proposeMapping(headers, historyFields)].sort(([a], [b]) => a - b).map(([, field]) => field)).toEqual(
      'kind date candidate_old_id name title outcome feedback text'.split(' '),
    );
  });

  it('finds its columns by the product’s own names', () => {
    const names = historyFields.map(({ name }) => name);
    expect(proposeMapping(names, historyFields).size).toBe(names.length);
  });
});
