import { describe, expect, it } from '@jest/globals';
import { instantOf, parseWhen } from './parse-when.ts';

const zone = 'Europe/Vienna';
/** A Tuesday, 10:30 in Vienna. */
const now = new Date('2026-11-24T09:30:00Z');
const read = (text: string) => {
  const when = parseWhen(text, zone, now);
  return when && [when.day, when.time].filter(Boolean).join(' ');
};

describe('a day or a moment as it is typed', () => {
  it.each([
    ['thu 3pm', '2026-11-26 15:00'],
    ['Thursday at 15:00', '2026-11-26 15:00'],
    ['tue', '2026-12-01'],
    ['next mon 9.30', '2026-11-30 09:30'],
    ['today 4pm', '2026-11-24 16:00'],
    ['tomorrow', '2026-11-25'],
    ['tomorrow morning', '2026-11-25 09:00'],
    ['in 3 days', '2026-11-27'],
    ['2w', '2026-12-08'],
    ['in 2 weeks 10:00', '2026-12-08 10:00'],
    ['in 3 months', '2027-02-24'],
    ['1 dec', '2026-12-01'],
    ['dec 1 12pm', '2026-12-01 12:00'],
    ['3 March', '2027-03-03'],
    ['24.12.', '2026-12-24'],
    ['24.12.2027', '2027-12-24'],
    ['1 Dec 2025', '2025-12-01'],
    ['Dec 1, 2025', '2025-12-01'],
    ['3 March 2027 9:30', '2027-03-03 09:30'],
    ['2026-12-01 14:00', '2026-12-01 14:00'],
    ['11am', '2026-11-24 11:00'],
    ['9am', '2026-11-25 09:00'],
    ['12am', '2026-11-25 00:00'],
  ])('reads %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each(['', 'soon', '31 feb', 'thu 25:00', '13pm', '7', 'x 3pm', '2026-13-01', '31.2.2027'])(
    'does not guess at "%s"',
    (text) => expect(read(text)).toBeUndefined(),
  );

  it('means the time in the agency’s zone, also over a change of the clocks', () => {
    expect(instantOf('2026-11-26', '15:00', zone)).toBe('2026-11-26T14:00:00.000Z');
    expect(instantOf('2026-07-01', '09:00', zone)).toBe('2026-07-01T07:00:00.000Z');
    expect(instantOf('2026-10-25', '09:00', zone)).toBe('2026-10-25T08:00:00.000Z');
    expect(instantOf('2026-11-26', '00:15', 'America/New_York')).toBe('2026-11-26T05:15:00.000Z');
  });
});
