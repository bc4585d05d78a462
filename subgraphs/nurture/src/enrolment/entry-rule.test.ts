import { describe, expect, it } from '@jest/globals';
import { declinedBecause, type EntryFact, silverMedalistBecause, unavailableBecause } from './entry-rule.ts';

const entry: EntryFact = {
  stage: 'INTERVIEW',
  outcome: 'REJECTED',
  reason: 'BETTER_CANDIDATE_CHOSEN',
  silverMedalist: true,
  jobTitle: 'Data engineer',
  clientName: 'Nordwind',
};

describe('who enters by rule', () => {
  it('is a silver medalist, with how far they came and why it ended', () => {
    expect(silverMedalistBecause(entry)).toBe(
      'Reached interview for Data engineer at Nordwind: better candidate chosen.',
    );
    expect(silverMedalistBecause({ ...entry, silverMedalist: false })).toBeNull();
  });

  it('is who withdrew', () => {
    expect(declinedBecause({ ...entry, reason: 'COUNTER_OFFER' })).toBe(
      'Withdrew from Data engineer at Nordwind: counter offer.',
    );
    expect(declinedBecause({ ...entry, reason: '', jobTitle: '', clientName: '' })).toBe('Withdrew from a job.');
  });

  it.each([
    ['NOT_LOOKING_UNTIL', '2027-03-01', 'Not looking until 2027-03-01.'],
    ['ON_ASSIGNMENT_UNTIL', '2026-12-08', 'On assignment until 2026-12-08.'],
    ['FROM_DATE', '2026-12-07', null],
    ['FROM_DATE', '2026-12-08', 'Available from 2026-12-08.'],
    ['NOT_LOOKING_UNTIL', '2024-01-01', null],
    ['NOT_LOOKING_UNTIL', '', null],
    ['NOTICE_PERIOD', '', null],
    ['NOW', '2027-03-01', null],
  ])('is who is %s %s: %s', (kind, date, because) => {
    expect(unavailableBecause({ kind, date }, '2026-11-24')).toBe(because);
  });
});
