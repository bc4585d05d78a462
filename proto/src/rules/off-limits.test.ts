import { describe, expect, it } from '@jest/globals';
import { type ConcernedJob, type ConcernedPerson, forbids, type Rule } from './off-limits.ts';

const today = '2026-11-24';
const elsewhere: ConcernedJob = { clientGroupId: 'nordwind', startDate: null };
const there: ConcernedJob = { clientGroupId: 'suedstern', startDate: null };
const employee: ConcernedPerson = { ids: ['p', 'alias'], employer: 'Südstern AG', placements: [] };
const placement = {
  jobId: 'other',
  clientId: 'graz',
  status: 'ACTIVE',
  employmentType: 'CONTRACT',
  startDate: '2026-01-01',
  endDate: null,
};
const placed: ConcernedPerson = { ids: ['p'], employer: null, placements: [placement] };
const formerlyPlaced = { ...placed, placements: [{ ...placement, status: 'ENDED' }] };

const rule = (why: string, more: Partial<Rule> = {}): Rule => ({
  why,
  scope: 'CLIENT_GROUP',
  candidateId: null,
  clientGroupId: 'suedstern',
  clientIds: ['suedstern', 'graz'],
  clientNames: ['Südstern', 'Südstern Graz'],
  fromDate: '2026-01-01',
  untilDate: null,
  lifted: false,
  ...more,
});

type Case = [what: string, Rule, ConcernedPerson, ConcernedJob, forbidden: boolean];

const cases: Case[] = [
  ['an agreement, somebody employed there', rule('CLIENT_AGREEMENT'), employee, elsewhere, true],
  ['an agreement, somebody whom we placed there', rule('CLIENT_AGREEMENT'), placed, elsewhere, true],
  ['an agreement, somebody whom we had placed there', rule('CLIENT_AGREEMENT'), formerlyPlaced, elsewhere, false],
  [
    'an agreement with one branch, somebody placed at another',
    rule('CLIENT_AGREEMENT', { scope: 'BRANCH', clientIds: ['suedstern'] }),
    placed,
    elsewhere,
    false,
  ],
  ['an agreement about others', rule('CLIENT_AGREEMENT', { clientNames: ['Westwind'] }), employee, elsewhere, false],
  ['an agreement not begun', rule('CLIENT_AGREEMENT', { fromDate: '2026-11-25' }), employee, elsewhere, false],
  ['an agreement on its last day', rule('CLIENT_AGREEMENT', { untilDate: today }), employee, elsewhere, true],
  ['an agreement that is over', rule('CLIENT_AGREEMENT', { untilDate: '2026-11-23' }), employee, elsewhere, false],
  ['a lifted agreement', rule('CLIENT_AGREEMENT', { lifted: true }), employee, elsewhere, false],
  [
    'an agreement about one person, under a merged id',
    rule('CLIENT_AGREEMENT', { scope: 'PERSON', candidateId: 'alias' }),
    employee,
    elsewhere,
    true,
  ],
  [
    'an agreement about another person',
    rule('CLIENT_AGREEMENT', { scope: 'PERSON', candidateId: 'q' }),
    employee,
    elsewhere,
    false,
  ],
  ['an agreement about one person, of nobody', rule('CLIENT_AGREEMENT', { scope: 'PERSON' }), employee, there, false],
  ['an employer, at that client', rule('CURRENT_EMPLOYER'), employee, there, true],
  ['an employer, at another client', rule('CURRENT_EMPLOYER'), employee, elsewhere, false],
  [
    'an employer of one branch, in the whole group',
    rule('CURRENT_EMPLOYER', { scope: 'BRANCH', clientIds: ['suedstern'] }),
    employee,
    there,
    true,
  ],
  ['an employer of somebody named', rule('CURRENT_EMPLOYER', { candidateId: 'p' }), placed, there, true],
  ['an employer of somebody whom we placed there', rule('CURRENT_EMPLOYER'), placed, there, false],
  ['a refused client, there', rule('CANDIDATE_REFUSES', { candidateId: 'p' }), employee, there, true],
  [
    'a refused client, there, under a merged id',
    rule('CANDIDATE_REFUSES', { candidateId: 'alias' }),
    employee,
    there,
    true,
  ],
  ['a refused client, elsewhere', rule('CANDIDATE_REFUSES', { candidateId: 'p' }), employee, elsewhere, false],
  ['a refusal of another person', rule('CANDIDATE_REFUSES', { candidateId: 'q' }), employee, there, false],
  ['a refusal of nobody', rule('CANDIDATE_REFUSES'), employee, there, false],
  ['placed by us, somebody placed there', rule('PLACED_BY_US'), placed, elsewhere, true],
  ['placed by us, somebody only employed there', rule('PLACED_BY_US'), employee, elsewhere, false],
  ['placed by us, somebody who has left', rule('PLACED_BY_US'), formerlyPlaced, elsewhere, false],
  ['placed by us, somebody named', rule('PLACED_BY_US', { candidateId: 'p' }), employee, elsewhere, true],
  [
    'placed by us, a job that starts at once',
    rule('PLACED_BY_US', { untilDate: '2027-01-31' }),
    placed,
    elsewhere,
    true,
  ],
  [
    'placed by us, a job before the end',
    rule('PLACED_BY_US', { untilDate: '2027-01-31' }),
    placed,
    { ...elsewhere, startDate: '2027-01-31' },
    true,
  ],
  [
    'placed by us, a job after the end',
    rule('PLACED_BY_US', { untilDate: '2027-01-31' }),
    placed,
    { ...elsewhere, startDate: '2027-02-01' },
    false,
  ],
  [
    'placed by us without an end, a later job',
    rule('PLACED_BY_US'),
    placed,
    { ...elsewhere, startDate: '2027-02-01' },
    true,
  ],
];

describe('an off-limits rule keeps a person from a job', () => {
  it.each(cases)('%s', (_what, holding, person, job, forbidden) => {
    expect(forbids(holding, person, job, today)).toBe(forbidden);
  });
});
