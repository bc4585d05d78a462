import { describe, expect, it } from '@jest/globals';
import { type HeardRight, standing } from './right.ts';

const today = '2026-11-24';
const job = { id: 'job', clientGroupId: 'group' };
const right = (more: Partial<HeardRight> = {}): HeardRight => ({
  id: 'r',
  jobId: 'job',
  clientGroupId: null,
  status: 'GIVEN',
  until: null,
  asOf: new Date('2026-11-01'),
  ...more,
});
const ofGroup = (more: Partial<HeardRight> = {}) =>
  right({ id: 'group right', jobId: null, clientGroupId: 'group', ...more });
const later = new Date('2026-11-02');

describe('the right for a job', () => {
  it.each<[string, HeardRight[], string]>([
    ['none', [], 'NEVER_HEARD'],
    ['given for the job', [right()], 'r'],
    ['given for the group', [ofGroup()], 'group right'],
    ['given for another job', [right({ jobId: 'other' })], 'NEVER_HEARD'],
    ['given for another job of the group', [right({ jobId: 'other', clientGroupId: 'group' })], 'NEVER_HEARD'],
    ['given for another group', [ofGroup({ clientGroupId: 'other' })], 'NEVER_HEARD'],
    ['on its last day', [right({ until: today })], 'r'],
    ['after its last day', [right({ until: '2026-11-23' })], 'EXPIRED'],
    ['after its last day, given for the group', [right({ until: '2026-11-23' }), ofGroup()], 'group right'],
    ['expired', [right({ status: 'EXPIRED' })], 'EXPIRED'],
    ['asked for only', [right({ status: 'REQUESTED' })], 'REQUESTED'],
    ['asked for, given for the group', [right({ status: 'REQUESTED' }), ofGroup()], 'group right'],
    [
      'refused for the job, then given for the group',
      [right({ status: 'REFUSED' }), ofGroup({ asOf: later })],
      'REFUSED',
    ],
    ['withdrawn for the job, given for the group', [right({ status: 'WITHDRAWN' }), ofGroup()], 'WITHDRAWN'],
    ['given for the job, then refused for the group', [right(), ofGroup({ status: 'REFUSED', asOf: later })], 'r'],
    ['refused for the group', [ofGroup({ status: 'REFUSED' })], 'REFUSED'],
    [
      'expired for the job, then refused for the group',
      [right({ status: 'EXPIRED' }), ofGroup({ status: 'REFUSED', asOf: later })],
      'REFUSED',
    ],
    ['given, then refused under another id', [right(), right({ id: 's', status: 'REFUSED', asOf: later })], 'REFUSED'],
    ['refused, then given under another id', [right({ status: 'REFUSED' }), right({ id: 's', asOf: later })], 's'],
    [
      'given for the group, then refused under another id',
      [ofGroup(), ofGroup({ id: 's', status: 'REFUSED', asOf: later })],
      'REFUSED',
    ],
  ])('%s', (_what, rights, expected) => {
    for (const order of [rights, rights.toReversed()]) {
      const stands = standing(order, job, today);
      expect(stands.given ? stands.given.id : stands.because).toBe(expected);
    }
  });
});
