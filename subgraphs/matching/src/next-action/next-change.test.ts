import { expect, it } from '@jest/globals';
import type { ActionFacts } from '../facts/facts.ts';
import { at, placement } from '../ranking/sample-person.ts';
import { nextChange } from './next-change.ts';
import { active, facts, moment, task } from './sample-facts.ts';

it('knows when it could change by itself', () => {
  const change = (given: ActionFacts) => nextChange(given, moment, null)?.toISOString();
  expect(change(facts({ tasks: [task('2026-11-25')] }))).toBe('2026-11-24T23:00:00.000Z');
  expect(
    change(facts({ entries: [active({ stage: 'SUBMISSION', submission: { id: 's', sentAt: at('2026-11-18') } })] })),
  ).toBe('2026-11-24T23:00:00.000Z');
  expect(change(facts({ placements: [placement({ status: 'ACTIVE', endDate: '2027-01-06' })] }))).toBe(
    '2026-11-24T23:00:00.000Z',
  );
  expect(change(facts())).toBeUndefined();
});
