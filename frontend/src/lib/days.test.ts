import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, today } from './days.ts';

describe('days', () => {
  it('take today from the time zone, not from the machine', () => {
    const lateInVienna = new Date('2026-11-24T23:30:00Z');
    expect(today('Europe/Vienna', lateInVienna)).toBe('2026-11-25');
    expect(today('America/New_York', lateInVienna)).toBe('2026-11-24');
  });

  it('cross months and the change to summer time without losing one', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});
