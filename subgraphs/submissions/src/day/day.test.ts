import { describe, expect, it } from '@jest/globals';
import { inWords, workingDaysBetween } from './day.ts';

describe('working days', () => {
  it.each([
    ['2026-11-20', '2026-11-20', 0, 'the same day'],
    ['2026-11-20', '2026-11-21', 0, 'Friday to Saturday'],
    ['2026-11-20', '2026-11-23', 1, 'Friday to Monday'],
    ['2026-11-16', '2026-11-23', 5, 'Monday to Monday'],
    ['2026-11-18', '2026-11-24', 4, 'Wednesday to Tuesday'],
    ['2026-11-24', '2026-11-18', 0, 'backwards'],
  ])('from %s to %s are %i (%s)', (from, to, expected) => {
    expect(workingDaysBetween(from, to)).toBe(expected);
  });
});

it('says a day in words', () => expect(inWords('2026-05-04')).toBe('4 May 2026'));
