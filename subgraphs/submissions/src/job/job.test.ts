import { describe, expect, it } from '@jest/globals';
import { AppError } from '@rekindle/shared/errors/errors';
import type { Stage } from '../entry/entry.ts';
import {
  type ClosingStatus,
  daysOpen,
  endOfEntry,
  readLocation,
  readMustHaves,
  readNiceToHaves,
  readOpenings,
  readTitle,
} from './job.ts';
import { readPay } from './pay.ts';

describe('what remains when a job closes', () => {
  it.each<[Stage, ClosingStatus, string, string]>([
    ['APPLICATION', 'FILLED', 'AGENCY', 'ROLE_FILLED'],
    ['SHORTLIST', 'FILLED', 'AGENCY', 'ROLE_FILLED'],
    ['SUBMISSION', 'FILLED', 'CLIENT', 'ROLE_FILLED'],
    ['INTERVIEW', 'LOST', 'CLIENT', 'ROLE_FILLED'],
    ['OFFER', 'CANCELLED', 'CLIENT', 'ROLE_CANCELLED'],
    ['SHORTLIST', 'CANCELLED', 'AGENCY', 'ROLE_CANCELLED'],
  ])('%s of a job that is %s is rejected by the %s: %s', (stage, status, rejectedBy, reason) => {
    expect(endOfEntry(stage, status)).toEqual({ outcome: 'REJECTED', rejectedBy, reason });
  });
});

function fieldOf(read: () => unknown): string | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof AppError) return error.field;
    throw error;
  }
  return undefined;
}

describe('a wrong value is refused by its field', () => {
  it.each<[string, () => unknown, string]>([
    ['no must-have', () => readMustHaves([]), 'mustHaves'],
    ['an empty must-have', () => readMustHaves([{ name: ' ' }]), 'mustHaves.0.name'],
    ['years below nothing', () => readMustHaves([{ name: 'SQL', years: -1 }]), 'mustHaves.0.years'],
    [
      'too many',
      () => readNiceToHaves(Array.from({ length: 21 }, (_, index) => ({ name: `${index}` }))),
      'niceToHaves',
    ],
    ['an empty title', () => readTitle('  '), 'title'],
    ['no opening', () => readOpenings(0), 'openings'],
    ['a country in words', () => readLocation({ country: 'Germany' }), 'location.country'],
    [
      'least over most',
      () => readPay({ minMinor: 2, maxMinor: 1, currency: 'EUR', period: 'DAY' }, new Date()),
      'pay.minMinor',
    ],
    ['no currency', () => readPay({ minMinor: 2, currency: 'Euro', period: 'DAY' }, new Date()), 'pay.currency'],
  ])('%s', (_what, read, field) => expect(fieldOf(read)).toBe(field));
});

it('names a need once, as it was spelled last', () => {
  expect(readMustHaves([{ name: 'sql' }, { name: 'SQL', years: 3 }])).toEqual([{ name: 'SQL', years: 3 }]);
});

it.each([
  [null, 23],
  ['2026-11-10T12:00:00Z', 9],
])('counts the days that a job was open, closed at %s: %i', (closedAt, expected) => {
  const job = { openedAt: new Date('2026-11-01T10:00:00Z'), closedAt: closedAt ? new Date(closedAt) : null };
  expect(daysOpen(job, new Date('2026-11-24T12:00:00Z'))).toBe(expected);
});
