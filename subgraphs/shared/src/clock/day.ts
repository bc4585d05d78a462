import { dayOf } from './clock.ts';

/** Days are `YYYY-MM-DD`, so that they compare as text. */
export type Day = string;

const dayMs = 86_400_000;
const quarterMs = 900_000;
// No zone is more than 14 hours from UTC, and days begin at whole quarters of an hour.
const mostQuarters = 14 * 4;

/** Of an instant as ISO text its day in UTC counts. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The first instant of a day in an IANA time zone. */
export function startOfDay(day: Day, timeZone: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  let [before, at] = [-mostQuarters - 1, mostQuarters];
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (dayOf(new Date(utc + middle * quarterMs), timeZone) < day) before = middle;
    else at = middle;
  }
  return new Date(utc + at * quarterMs);
}
