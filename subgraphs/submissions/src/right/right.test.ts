import { describe, expect, it } from '@jest/globals';
import { type Right, rightFor, whyMissing } from './right.ts';

const today = '2026-11-24';
const job = { id: 'job', clientGroupId: 'group' };

function right(more: Partial<Right>): Right {
  const scope = more.clientGroupId
    ? { jobId: null, clientGroupId: more.clientGroupId }
    : { jobId: 'job', clientGroupId: null };
  return {
    id: 'r',
    candidateId: 'p',
    ...scope,
    status: 'GIVEN',
    exclusive: false,
    heardIn: 'CALL',
    until: null,
    asOf: new Date('2026-11-01'),
    interactionId: null,
    previous: null,
    version: 1,
    ...more,
  };
}

const ofGroup = (more: Partial<Right> = {}) => right({ id: 'group right', clientGroupId: 'group', ...more });

describe('the right for a job', () => {
  it.each<[string, Right[], string | null]>([
    ['none', [], null],
    ['given for the job', [right({})], 'r'],
    ['given for the group', [ofGroup()], 'group right'],
    ['given for another job', [right({ jobId: 'other' })], null],
    ['given for another group', [ofGroup({ clientGroupId: 'other' })], null],
    ['on its last day', [right({ until: today })], 'r'],
    ['after its last day', [right({ until: '2026-11-23' })], null],
    ['after its last day, given for the group', [right({ until: '2026-11-23' }), ofGroup()], 'group right'],
    ['asked for only', [right({ status: 'REQUESTED' })], null],
    ['asked for, given for the group', [right({ status: 'REQUESTED' }), ofGroup()], 'group right'],
    ['refused for the job, given for the group', [right({ status: 'REFUSED' }), ofGroup()], null],
    ['withdrawn for the job, given for the group', [right({ status: 'WITHDRAWN' }), ofGroup()], null],
    ['given for the job, refused for the group', [right({}), ofGroup({ status: 'REFUSED' })], 'r'],
    [
      'given, then refused under another id',
      [right({}), right({ id: 's', candidateId: 'alias', status: 'REFUSED', asOf: new Date('2026-11-02') })],
      null,
    ],
    [
      'refused, then given under another id',
      [right({ status: 'REFUSED' }), right({ id: 's', candidateId: 'alias', asOf: new Date('2026-11-02') })],
      's',
    ],
  ])('%s', (_what, rights, expected) => expect(rightFor(rights, job, today)?.id ?? null).toBe(expected));
});

it.each<[Right['status'] | null, RegExp]>([
  [null, /has not given/],
  ['REFUSED', /refused/],
  ['WITHDRAWN', /withdrew/],
  ['REQUESTED', /has not answered/],
  ['EXPIRED', /has expired/],
])('says why it is missing: %s', (status, expected) => {
  expect(whyMissing(status ? [right({ status })] : [], job, 'Ada Byron')).toMatch(expected);
});
