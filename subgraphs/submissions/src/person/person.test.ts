import { describe, expect, it } from '@jest/globals';
import type { ReachingRule } from '../off-limits/off-limits.ts';
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
  return { person, ids: ['p', 'alias'], rules: [], placements: [], hidden: new Set(), ...rest };
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

const agreement: ReachingRule = {
  id: 'rule',
  clientId: 'c',
  scope: 'CLIENT_GROUP',
  why: 'CLIENT_AGREEMENT',
  fromDate: '2026-01-01',
  untilDate: '2027-01-31',
  lifted: false,
  liftedAt: null,
  liftedById: null,
  createdAt: new Date(0),
  candidateId: null,
  department: null,
  reason: null,
  liftableById: 'lead',
  version: 1,
  clientName: 'Südstern',
  clientGroupId: 'suedstern',
  clientIds: ['c'],
  clientNames: ['Südstern'],
};

it('an off-limits rule says until when and who can lift it', () => {
  expect(findBlock(facts({}, { rules: [agreement] }), job, today)).toMatchObject({
    until: '2027-01-31',
    liftableById: 'lead',
    message: expect.stringContaining('31 January 2027'),
  });
});

const placement = {
  id: 'pl',
  entryId: 'e',
  candidateId: 'p',
  jobId: 'other',
  clientId: 'c',
  ownerId: null,
  pay: null,
  guaranteeUntil: null,
  endedBy: null,
  version: 1,
  createdAt: new Date(0),
  status: 'ACTIVE' as const,
  employmentType: 'CONTRACT' as const,
  startDate: '2026-06-01',
  endDate: '2026-12-31',
  clientName: 'Westwind',
};

it('a placement says where and until when', () => {
  expect(findBlock(facts({}, { placements: [placement] }), job, today)).toMatchObject({
    until: '2026-12-31',
    message: expect.stringContaining('placed at Westwind until 31 December 2026'),
  });
});

it('what the viewer may not know of refuses all the same, and is not named; what they may know of is named first', () => {
  const hidden = new Set(['c']);
  const block = findBlock(facts({}, { rules: [agreement], hidden }), job, today);
  expect(block).toEqual({
    kind: 'blocked',
    message: 'Ada Byron can not be put forward for this job at the moment. Ask an owner or admin of your agency.',
    until: null,
    liftableById: null,
  });
  const known = { ...agreement, id: 'other', clientId: 'd' };
  expect(findBlock(facts({}, { rules: [agreement, known], hidden }), job, today)?.message).toContain('Südstern');
});

it.each(['other', 'c'])('a placement that the viewer may not know of, by %s, is not named', (hidden) => {
  const block = findBlock(facts({}, { placements: [placement], hidden: new Set([hidden]) }), job, today);
  expect(block).toMatchObject({ until: null, message: expect.not.stringContaining('Westwind') });
});
