import { describe, expect, it } from '@jest/globals';
import { nextChange, overlaps, type Placement, statusOn } from './placement.ts';

const dates = (startDate: string, endDate: string | null = null, more: Partial<Placement> = {}) =>
  ({ startDate, endDate, employmentType: 'CONTRACT', endedBy: null, status: 'ACTIVE', ...more }) as Placement;

describe('how a placement stands', () => {
  it.each([
    ['before its first day', dates('2026-11-25'), 'UPCOMING'],
    ['on its first day', dates('2026-11-24'), 'ACTIVE'],
    ['on its last day', dates('2026-01-01', '2026-11-24'), 'ACTIVE'],
    ['after its last day', dates('2026-01-01', '2026-11-23'), 'ENDED'],
    ['backed out of before it began', dates('2026-12-01', '2026-11-30', { endedBy: 'BACKED_OUT' }), 'ENDED'],
    ['resigned with notice', dates('2026-01-01', '2026-12-31', { endedBy: 'RESIGNED' }), 'ACTIVE'],
  ])('%s', (_when, placement, expected) => expect(statusOn(placement, '2026-11-24')).toBe(expected));
});

describe('the day of its next change', () => {
  it.each([
    ['upcoming: the first', dates('2026-12-01', '2026-12-31', { status: 'UPCOMING' }), '2026-12-01'],
    ['active: the one after the last', dates('2026-11-01', '2026-12-31'), '2027-01-01'],
    ['active without an end: none', dates('2026-11-01'), null],
    ['ended: none', dates('2026-11-01', '2026-11-02', { status: 'ENDED' }), null],
  ])('%s', (_when, placement, expected) => expect(nextChange(placement)).toBe(expected));
});

describe('two placements of one person', () => {
  const held = dates('2026-03-01', '2026-06-30');
  it.each([
    ['within', '2026-04-01', '2026-05-01', held, true],
    ['from the last day', '2026-06-30', null, held, true],
    ['from the day after', '2026-07-01', null, held, false],
    ['up to the first day', '2026-01-01', '2026-03-01', held, true],
    ['up to the day before', '2026-01-01', '2026-02-28', held, false],
    ['beside one that ended', '2026-04-01', null, { ...held, status: 'ENDED' as const }, false],
    [
      'a year after a permanent one',
      '2027-03-02',
      null,
      dates('2026-03-01', null, { employmentType: 'PERMANENT' }),
      false,
    ],
  ])('overlap: %s', (_what, start, end, other, expected) => expect(overlaps(other, start, end)).toBe(expected));
});
