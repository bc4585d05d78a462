import { describe, expect, it } from '@jest/globals';
import { busyUntil, type Taken, takenBy } from './placed.ts';

const today = '2026-11-24';
const contract: Taken = {
  jobId: 'other',
  clientId: 'c',
  status: 'ACTIVE',
  employmentType: 'CONTRACT',
  startDate: '2026-06-01',
  endDate: '2026-12-31',
};
const permanent = { employmentType: 'PERMANENT', endDate: null };

describe('a placement keeps its person from a job', () => {
  it.each<[string, Partial<Taken>, string | null, boolean]>([
    ['a contract, a job without a start', {}, null, true],
    ['a contract, a job that should have begun', {}, '2026-01-01', true],
    ['a contract, a job on its last day', {}, '2026-12-31', true],
    ['a contract, a job on the day after', {}, '2027-01-01', false],
    ['a contract not begun', { status: 'UPCOMING', startDate: '2026-12-01' }, null, true],
    ['a contract that has ended', { status: 'ENDED' }, null, false],
    ['a contract whose end nobody has noted yet', { endDate: '2026-11-23' }, null, false],
    ['the contract of this very job', { jobId: 'job' }, null, false],
    ['a contract with an open end', { endDate: null }, '2030-01-01', true],
    ['contract to hire with an end', { employmentType: 'CONTRACT_TO_HIRE' }, '2027-01-01', false],
    ['contract to hire with an open end', { employmentType: 'CONTRACT_TO_HIRE', endDate: null }, '2030-01-01', true],
    ['a permanent role in its first year', permanent, '2027-06-01', true],
    ['a permanent role after its first year', permanent, '2027-06-02', false],
    ['a permanent role of years ago', { ...permanent, startDate: '2022-01-01' }, null, false],
    ['a role of unknown kind, as a permanent one', { employmentType: null, endDate: null }, '2027-06-02', false],
  ])('%s', (_what, more, startDate, expected) => {
    expect(takenBy([{ ...contract, ...more }], { id: 'job', startDate }, today) !== null).toBe(expected);
  });

  it('a permanent role that begins on 29 February, until a day that exists', () => {
    expect(busyUntil({ ...permanent, startDate: '2028-02-29' })).toBe('2029-02-28');
  });
});
