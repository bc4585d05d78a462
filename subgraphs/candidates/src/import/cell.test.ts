import { describe, expect, it } from '@jest/globals';
import { proposeMapping } from './columns.ts';
import { historyFields } from './history-fields.ts';
import { readHistoryRow } from './history-row.ts';
import { peopleFields } from './people-fields.ts';
import { readPeopleRow } from './people-row.ts';

const cellsOf = (values: Record<string, string>) => (field: string) => values[field] ?? '';
const readPerson = (values: Record<string, string>) => readPeopleRow(cellsOf({ name: 'Ada Novak', ...values }));

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
    ['email', { email: 'ada at home' }],
    ['phone', { phone: '12' }],
    ['availability', { availability: 'soonish' }],
    ['availability_date', { availability: 'from_date' }],
    ['first_seen', { first_seen: '3/4/2025' }],
    ['first_seen', { first_seen: '2025-02-30' }],
    ['pay_currency', { pay_min: '100' }],
    ['pay_min', { pay_min: '200', pay_max: '100', pay_currency: 'EUR' }],
    ['country', { country: 'Austria' }],
    ['do_not_contact', { do_not_contact: 'maybe' }],
  ])('names the field %s and what it expects: %p', (field, values) => {
    expect(() => readPerson(values)).toThrow(new RegExp(`^${field} is (".*"|empty); it expects `));
  });

  it('reads no birth date, whatever its header', () => {
    const headers = ['unique_id', 'first_name', 'surname', 'dob', 'city', 'email', 'date_of_birth'];
    expect([...proposeMapping(headers, peopleFields).keys()].sort()).toEqual([0, 1, 2, 4, 5]);
  });
});

describe('a row of history', () => {
  const read = (values: Record<string, string>) => readHistoryRow(cellsOf(values));

  it.each([
    ['kind', {}],
    ['name', { kind: 'client', old_id: 'C1' }],
    ['job_old_id', { kind: 'submission', candidate_old_id: '1', date: '2026-01-01' }],
    ['reason', { kind: 'submission', candidate_old_id: '1', job_old_id: 'J', date: '2026-01-01', reason: 'mood' }],
    ['rating', { kind: 'submission', candidate_old_id: '1', job_old_id: 'J', date: '2026-01-01', rating: '9' }],
  ])('names the field %s: %p', (field, values) => {
    expect(() => read(values)).toThrow(new RegExp(`^${field} is `));
  });

  it('is the same row again by its old id, or by what it holds', () => {
    const call = { kind: 'call', candidate_old_id: '1', date: '2026-01-01', text: 'Spoke' };
    expect(read(call).oldId).toBe(read(call).oldId);
    expect(read(call).oldId).not.toBe(read({ ...call, text: 'Spoke again' }).oldId);
    expect(read({ ...call, old_id: 'K1' }).oldId).toBe('K1');
  });

  it('finds its columns by the product’s own names', () => {
    const names = historyFields.map(({ name }) => name);
    expect(proposeMapping(names, historyFields).size).toBe(names.length);
  });
});
