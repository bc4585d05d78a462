import { describe, expect, it } from '@jest/globals';
import { inWords, startOfDay, workingDaysBetween } from './day.ts';

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

describe('the start of a day', () => {
  it.each([
    ['2026-11-24', 'UTC', '2026-11-24T00:00:00.000Z'],
    ['2026-11-24', 'Europe/Berlin', '2026-11-23T23:00:00.000Z'],
    ['2026-07-01', 'Europe/Berlin', '2026-06-30T22:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-11-24', 'America/Los_Angeles', '2026-11-24T08:00:00.000Z'],
  ])('%s in %s is %s', (day, zone, expected) => {
    expect(startOfDay(day, zone).toISOString()).toBe(expected);
  });
});

it('says a day in words', () => expect(inWords('2026-05-04')).toBe('4 May 2026'));
