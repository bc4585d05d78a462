import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { describe, expect, it } from '@jest/globals';
import { OffLimitsSchema } from '@rekindle/proto/submissions';
import { plain } from '../event/plain.ts';
import type { OffLimitsFact, PersonFacts } from '../facts/facts.ts';
import { type LeftOutWhy, leftOut } from './left-out.ts';
import { seek } from './ranking.ts';
import { entry, job, now, person, placement, today } from './sample-person.ts';

const sought = seek(job({ clientGroupId: 'halden-group' }), now, today);
const rule = (fields: MessageInitShape<typeof OffLimitsSchema>): OffLimitsFact =>
  plain(
    create(OffLimitsSchema, {
      id: 'rule',
      clientId: 'orrin',
      clientGroupId: 'orrin',
      clientIds: ['orrin'],
      clientName: 'Orrin Logistics',
      clientNames: ['Orrin Logistics'],
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
  ['the rule names another person', person({ employer: 'Orrin Logistics' }), [rule({ candidateId: 'other' })], null],
  [
    'the rule names an id that was merged into theirs',
    person({}, { ids: ['lena', 'lena-before'] }),
    [rule({ candidateId: 'lena-before', scope: 'PERSON' })],
    'OFF_LIMITS',
  ],
  [
    'they work there through us',
    person({}, { placements: [placement({ clientId: 'orrin', status: 'ACTIVE', endDate: '2026-11-30' })] }),
    [rule({ why: 'PLACED_BY_US' })],
    'OFF_LIMITS',
  ],
  [
    'they refuse this client',
    person(),
    [rule({ clientGroupId: 'halden-group', why: 'CANDIDATE_REFUSES', candidateId: 'lena' })],
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
];

describe('a person who fits is left out when', () => {
  it.each(cases)('%s', (_, who, rules, why) => {
    expect(leftOut(who, sought, rules, false)?.why ?? null).toBe(why);
  });

  it.each([
    [
      placement({ status: 'ACTIVE', startDate: '2026-03-01' }),
      '2027-03-01',
      'Placed at Castell Health until after the start',
    ],
    [
      placement({ status: 'ACTIVE', startDate: '2026-03-01', employmentType: 'CONTRACT_TO_HIRE' }),
      null,
      'Placed at Castell Health, without an end',
    ],
  ])('they are placed, which is told with its end', (held, until, sentence) => {
    expect(leftOut(person({}, { placements: [held] }), sought, [], false)).toMatchObject({ until, sentence });
  });

  it('a recruiter turned them down, unless something stronger holds', () => {
    expect(leftOut(person(), sought, [], true)?.why).toBe('DISMISSED');
    expect(leftOut(person({ blocks: [{ kind: 'DO_NOT_CONTACT' }] }), sought, [], true)?.why).toBe('DO_NOT_CONTACT');
  });

  it.each([
    ['they refuse the client', 'CANDIDATE_REFUSES', 'lena'],
    ['it is their employer', 'CURRENT_EMPLOYER', ''],
  ])('%s, by a rule that was kept without the client’s group, and only for that client', (_, why, candidateId) => {
    const held = { why, candidateId, clientNames: ['Halden Ltd'] };
    const kept = (clientIds: string[]) => {
      const { clientGroupId: _group, ...stored } = rule({ ...held, clientIds });
      return stored as OffLimitsFact;
    };
    const who = person({ employer: 'Halden Ltd' });
    expect(leftOut(who, sought, [kept(['halden'])], false)?.why).toBe('OFF_LIMITS');
    expect(leftOut(who, sought, [kept(['orrin'])], false)).toBeNull();
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

  it('names no client that is limited to a team, but the one whose job it is', () => {
    const limited = new Set(['orrin', 'halden']);
    const there = { clientId: 'orrin', clientName: 'Orrin Logistics', status: 'ACTIVE', employmentType: 'PERMANENT' };
    const placed = placement({ ...there, startDate: '2026-11-01' });
    const told = (who: PersonFacts, ...rules: OffLimitsFact[]) => leftOut(who, sought, rules, false)?.sentence;
    const employed = person({ employer: 'Orrin Logistics' }, { limited });
    expect(told(employed, rule({}))).toBe('Employed at a limited client, under an off-limits agreement');
    expect(told(person({}, { limited, placements: [placed] }))).toBe(
      'Placed at a limited client until after the start',
    );
    const refuses = rule({
      ...{ clientId: 'halden', clientName: 'Halden Ltd', clientGroupId: 'halden-group' },
      ...{ why: 'CANDIDATE_REFUSES', candidateId: 'lena' },
    });
    expect(told(person({}, { limited }), refuses)).toBe('Refuses to work for Halden Ltd');
  });
});
