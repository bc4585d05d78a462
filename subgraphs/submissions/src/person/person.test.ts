import { describe, expect, it } from '@jest/globals';
import type { OffLimitsScope, OffLimitsWhy, ReachingRule } from '../off-limits/off-limits.ts';
import type { Placement } from '../placement/placement.ts';
import { findBlock, type PersonFacts } from './person.ts';

const today = '2026-11-24';
const job = { id: 'job', clientGroupId: 'nordwind', startDate: null as string | null };

function facts(more: Partial<PersonFacts['person']> = {}, rest: Partial<PersonFacts> = {}): PersonFacts {
  const person = {
    id: 'p',
    name: 'Ada Byron',
    employer: 'Südstern AG',
    ownerId: null,
    blocks: [],
    fitNotedAt: null,
    archived: false,
    version: 1,
    ...more,
  };
  return { person, ids: ['p', 'alias'], rules: [], placements: [], ...rest };
}

describe('a contact block', () => {
  it.each([
    ['DO_NOT_CONTACT', null, true],
    ['DO_NOT_CONTACT', today, true],
    ['DO_NOT_CONTACT', '2026-11-23', false],
    ['DO_NOT_REPRESENT', null, true],
    ['UNSUBSCRIBED', null, false],
    ['CHANNEL_OPT_OUT', null, false],
  ])('%s until %s holds: %s', (kind, until, expected) => {
    expect(findBlock(facts({ blocks: [{ kind, until }] }), job, today) !== null).toBe(expected);
  });

  it('does not tell the reason why the agency does not represent somebody', () => {
    expect(findBlock(facts({ blocks: [{ kind: 'DO_NOT_REPRESENT', until: null }] }), job, today)?.message).toMatch(
      /A team lead sees why/,
    );
  });
});

function rule(why: OffLimitsWhy, more: Partial<ReachingRule> = {}): ReachingRule {
  const scope: OffLimitsScope = 'CLIENT_GROUP';
  const dates = { fromDate: '2026-01-01', untilDate: null, liftedAt: null, liftedById: null, createdAt: new Date(0) };
  const about = { candidateId: null, department: null, reason: null, liftableById: null };
  return {
    id: 'rule',
    clientId: 'c',
    scope,
    why,
    ...dates,
    ...about,
    version: 1,
    clientName: 'Südstern',
    clientGroupId: 'suedstern',
    clientNames: ['Südstern'],
    ...more,
  };
}

describe('an off-limits rule', () => {
  it.each<[string, ReachingRule, Partial<typeof job>, boolean]>([
    ['an agreement, by employer', rule('CLIENT_AGREEMENT'), {}, true],
    ['an agreement about others', rule('CLIENT_AGREEMENT', { clientNames: ['Westwind'] }), {}, false],
    ['an agreement not begun', rule('CLIENT_AGREEMENT', { fromDate: '2026-11-25' }), {}, false],
    ['an agreement on its last day', rule('CLIENT_AGREEMENT', { untilDate: today }), {}, true],
    ['an agreement that is over', rule('CLIENT_AGREEMENT', { untilDate: '2026-11-23' }), {}, false],
    ['a lifted agreement', rule('CLIENT_AGREEMENT', { liftedAt: new Date() }), {}, false],
    ['an agreement about one person', rule('CLIENT_AGREEMENT', { scope: 'PERSON', candidateId: 'alias' }), {}, true],
    ['an agreement about another person', rule('CLIENT_AGREEMENT', { scope: 'PERSON', candidateId: 'q' }), {}, false],
    ['an employer, at that client', rule('CURRENT_EMPLOYER'), { clientGroupId: 'suedstern' }, true],
    ['an employer, at another client', rule('CURRENT_EMPLOYER'), {}, false],
    ['a refused client, there', rule('CANDIDATE_REFUSES', { candidateId: 'p' }), { clientGroupId: 'suedstern' }, true],
    ['a refused client, elsewhere', rule('CANDIDATE_REFUSES', { candidateId: 'p' }), {}, false],
    [
      'a refusal of another person',
      rule('CANDIDATE_REFUSES', { candidateId: 'q' }),
      { clientGroupId: 'suedstern' },
      false,
    ],
    ['a refusal of nobody', rule('CANDIDATE_REFUSES'), { clientGroupId: 'suedstern' }, false],
    [
      'placed, a job before the end',
      rule('PLACED_BY_US', { untilDate: '2027-01-31' }),
      { startDate: '2027-01-31' },
      true,
    ],
    [
      'placed, a job after the end',
      rule('PLACED_BY_US', { untilDate: '2027-01-31' }),
      { startDate: '2027-02-01' },
      false,
    ],
    ['placed, a job that starts at once', rule('PLACED_BY_US', { untilDate: '2027-01-31' }), {}, true],
    ['placed without an end', rule('PLACED_BY_US'), { startDate: '2027-02-01' }, true],
  ])('%s', (_what, holding, more, expected) => {
    expect(findBlock(facts({}, { rules: [holding] }), { ...job, ...more }, today) !== null).toBe(expected);
  });

  it('says until when and who can lift it', () => {
    const holding = rule('CLIENT_AGREEMENT', { untilDate: '2027-01-31', liftableById: 'lead' });
    expect(findBlock(facts({}, { rules: [holding] }), job, today)).toMatchObject({
      until: '2027-01-31',
      liftableById: 'lead',
      message: expect.stringContaining('31 January 2027'),
    });
  });
});

function placement(more: Partial<Placement> = {}): Placement & { clientName: string } {
  const ids = { id: 'pl', entryId: 'e', candidateId: 'p', jobId: 'other', clientId: 'c', ownerId: null };
  const terms = { pay: null, guaranteeUntil: null, endedBy: null, version: 1, createdAt: new Date(0) };
  return {
    ...ids,
    ...terms,
    status: 'ACTIVE',
    employmentType: 'CONTRACT',
    startDate: '2026-06-01',
    endDate: '2026-12-31',
    clientName: 'Südstern',
    ...more,
  };
}

describe('a placement', () => {
  it.each<[string, Partial<Placement>, string | null, boolean]>([
    ['holds for a job without a start', {}, null, true],
    ['holds for a job on its last day', {}, '2026-12-31', true],
    ['does not hold for a job after it', {}, '2027-01-01', false],
    ['that has ended does not hold', { status: 'ENDED' }, null, false],
    ['in this very job does not hold', { jobId: 'job' }, null, false],
    ['that is permanent holds for twelve months', { employmentType: 'PERMANENT', endDate: null }, '2027-06-01', true],
    ['that is permanent holds no longer', { employmentType: 'PERMANENT', endDate: null }, '2027-06-02', false],
    [
      'that is permanent since long does not hold',
      { employmentType: 'PERMANENT', endDate: null, startDate: '2022-01-01' },
      null,
      false,
    ],
    ['with an open end holds for all', { endDate: null }, '2030-01-01', true],
  ])('%s', (_what, more, startDate, expected) => {
    expect(findBlock(facts({}, { placements: [placement(more)] }), { ...job, startDate }, today) !== null).toBe(
      expected,
    );
  });
});
