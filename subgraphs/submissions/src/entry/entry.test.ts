import { describe, expect, it } from '@jest/globals';
import {
  type EntryOutcome,
  furthest,
  isSilverMedalist,
  type OutcomeReason,
  outcomeReasons,
  type RejectedBy,
  type Stage,
  stages,
} from './entry.ts';
import { whyTooLate } from './unshortlist.ts';

const medal: OutcomeReason[] = [
  'BETTER_CANDIDATE_CHOSEN',
  'INTERNAL_CANDIDATE_CHOSEN',
  'ROLE_FILLED',
  'ROLE_CANCELLED',
  'TIMING',
];

describe('a silver medalist', () => {
  it.each(outcomeReasons.map((reason) => [reason, medal.includes(reason)] as const))(
    'rejected by the client at interview for %s: %s',
    (reason, expected) => {
      expect(isSilverMedalist({ outcome: 'REJECTED', rejectedBy: 'CLIENT', stage: 'INTERVIEW', reason })).toBe(
        expected,
      );
    },
  );

  it.each(stages.map((stage) => [stage, stage === 'INTERVIEW' || stage === 'OFFER'] as const))(
    'at %s: %s',
    (stage, expected) => {
      expect(isSilverMedalist({ outcome: 'REJECTED', rejectedBy: 'CLIENT', stage, reason: 'TIMING' })).toBe(expected);
    },
  );

  it.each<[EntryOutcome, RejectedBy | null]>([
    ['REJECTED', 'AGENCY'],
    ['WITHDRAWN', null],
    ['ACTIVE', null],
    ['PLACED', null],
  ])('is nobody who is %s by %s', (outcome, rejectedBy) => {
    expect(isSilverMedalist({ outcome, rejectedBy, stage: 'INTERVIEW', reason: 'TIMING' })).toBe(false);
  });
});

it.each<[Stage, Stage, Stage]>([
  ['SHORTLIST', 'INTERVIEW', 'INTERVIEW'],
  ['OFFER', 'SUBMISSION', 'OFFER'],
  ['PLACEMENT', 'PLACEMENT', 'PLACEMENT'],
])('the furthest of %s and %s is %s', (one, other, expected) => expect(furthest(one, other)).toBe(expected));

describe('a shortlisting can be undone', () => {
  const since = new Date('2026-11-24T10:00:00Z');
  const after = (minutes: number) => new Date(since.getTime() + minutes * 60_000);
  it.each([
    ['at once', 'SHORTLIST', 'ACTIVE', 0, true],
    ['after ten minutes', 'SHORTLIST', 'ACTIVE', 10, true],
    ['after eleven', 'SHORTLIST', 'ACTIVE', 11, false],
    ['once submitted', 'SUBMISSION', 'ACTIVE', 1, false],
    ['once rejected', 'SHORTLIST', 'REJECTED', 1, false],
  ] as const)('%s', (_when, stage, outcome, minutes, expected) => {
    expect(whyTooLate({ stage, outcome, stageSince: since }, after(minutes)) === null).toBe(expected);
  });
});
