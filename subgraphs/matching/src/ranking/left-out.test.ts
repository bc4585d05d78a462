import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { describe, expect, it } from '@jest/globals';
import { OffLimitsSchema } from '@rekindle/proto/submissions';
import { plain } from '../event/plain.ts';
import type { OffLimitsFact, PersonFacts } from '../facts/facts.ts';
import { type LeftOutWhy, leftOut } from './left-out.ts';
import { seek } from './ranking.ts';
import { entry, job, now, person, placement, today } from './sample-person.ts';

const sought = seek(job(), now, today);
const rule = (fields: MessageInitShape<typeof OffLimitsSchema>): OffLimitsFact =>
  plain(
    create(OffLimitsSchema, {
      id: 'rule',
      clientId: 'orrin',
      clientName: 'Orrin Logistics',
      why: 'CLIENT_AGREEMENT',
      ...fields,
    }),
  );

const cases: [string, PersonFacts, OffLimitsFact[], LeftOutWhy | null][] = [
  ['nothing stands against them', person(), [], null],
  ['they asked not to be contacted', person({ blocks: [{ kind: 'DO_NOT_CONTACT' }] }), [], 'DO_NOT_CONTACT'],
  ['that block has ended', person({ blocks: [{ kind: 'DO_NOT_CONTACT', until: '2026-11-23' }] }), [], null],
  ['they only unsubscribed', person({ blocks: [{ kind: 'UNSUBSCRIBED' }] }), [], null],
  ['the agency does not represent them', person({ blocks: [{ kind: 'DO_NOT_REPRESENT' }] }), [], 'DO_NOT_REPRESENT'],
  [
    'their employer is a client under agreement',
    person({ employer: 'Orrin Logistics GmbH' }),
    [rule({})],
    'OFF_LIMITS',
  ],
  [
    'their employer has a former name of it',
    person({ employer: 'Orrin Spedition' }),
    [rule({ clientNames: ['Orrin Spedition'] })],
    'OFF_LIMITS',
  ],
  ['their employer has its domain for a name', person({ employer: 'orrinlogistics.com' }), [rule({})], 'OFF_LIMITS'],
  ['their employer sounds alike', person({ employer: 'Orrin Logistics Software' }), [rule({})], null],
  ['the rule names another person', person({ employer: 'Orrin Logistics' }), [rule({ candidateId: 'other' })], null],
  ['the rule names them', person(), [rule({ candidateId: 'lena', scope: 'PERSON' })], 'OFF_LIMITS'],
  [
    'they work there through us',
    person({}, { placements: [placement({ clientId: 'orrin', status: 'ACTIVE', endDate: '2026-11-30' })] }),
    [rule({ why: 'PLACED_BY_US' })],
    'OFF_LIMITS',
  ],
  [
    'they refuse this client',
    person(),
    [rule({ clientId: 'halden', why: 'CANDIDATE_REFUSES', candidateId: 'lena' })],
    'OFF_LIMITS',
  ],
  ['they refuse another client', person(), [rule({ why: 'CANDIDATE_REFUSES', candidateId: 'lena' })], null],
  [
    'they were submitted for this job',
    person({}, { entries: [entry({ jobId: 'job', stage: 'SUBMISSION', outcome: 'ACTIVE' })] }),
    [],
    'ALREADY_SUBMITTED',
  ],
  [
    'they are shortlisted for this job',
    person({}, { entries: [entry({ jobId: 'job', stage: 'SHORTLIST', outcome: 'ACTIVE' })] }),
    [],
    'IN_PIPELINE',
  ],
  [
    'they were submitted for another job',
    person({}, { entries: [entry({ stage: 'SUBMISSION', outcome: 'ACTIVE' })] }),
    [],
    null,
  ],
  [
    'their contract ends after the start',
    person({}, { placements: [placement({ status: 'ACTIVE', endDate: '2026-12-31' })] }),
    [],
    'PLACED',
  ],
  [
    'their contract ends before the start',
    person({}, { placements: [placement({ status: 'ACTIVE', endDate: '2026-11-30' })] }),
    [],
    null,
  ],
  [
    'their placement has ended',
    person({}, { placements: [placement({ status: 'ENDED', endDate: '2027-12-31' })] }),
    [],
    null,
  ],
  [
    'they began a permanent role this year',
    person({}, { placements: [placement({ status: 'ACTIVE', startDate: '2026-03-01' })] }),
    [],
    'PLACED',
  ],
  [
    'they began a permanent role years ago',
    person({}, { placements: [placement({ status: 'ACTIVE', startDate: '2022-03-01' })] }),
    [],
    null,
  ],
];

describe('a person who fits is left out when', () => {
  it.each(cases)('%s', (_, who, rules, why) => {
    expect(leftOut(who, sought, rules, false)?.why ?? null).toBe(why);
  });

  it('they begin a permanent role on 29 February, until a day that exists', () => {
    const who = person({}, { placements: [placement({ status: 'UPCOMING', startDate: '2028-02-29' })] });
    expect(leftOut(who, sought, [], false)?.until).toBe('2029-02-28');
  });

  it('a recruiter turned them down, unless something stronger holds', () => {
    expect(leftOut(person(), sought, [], true)?.why).toBe('DISMISSED');
    expect(leftOut(person({ blocks: [{ kind: 'DO_NOT_CONTACT' }] }), sought, [], true)?.why).toBe('DO_NOT_CONTACT');
  });

  it('a rule says so, with its end and who may lift it', () => {
    const told = leftOut(
      person({ employer: 'Orrin Logistics' }),
      sought,
      [rule({ untilDate: '2027-06-30', liftedByMemberId: 'tomas' })],
      false,
    );
    expect(told).toEqual({
      why: 'OFF_LIMITS',
      about: 'rule',
      sentence: 'Employed at Orrin Logistics, under an off-limits agreement',
      until: '2027-06-30',
      liftedBy: 'tomas',
    });
  });
});
