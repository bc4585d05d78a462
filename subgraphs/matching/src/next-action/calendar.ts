import { dayOf } from '@rekindle/shared/clock/clock';

/** When the rules are asked; `today` is the agency's. */
export interface Moment {
  now: Date;
  today: string;
  timeZone: string;
}

const dayMs = 24 * 3_600_000;

export function momentOf(now: Date, timeZone: string): Moment {
  return { now, timeZone, today: dayOf(now, timeZone) };
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** Monday to Friday. */
export function addWorkingDays(day: string, days: number): string {
  const step = Math.sign(days);
  let at = day.slice(0, 10);
  for (let left = Math.abs(days); left > 0; ) {
    at = addDays(at, step);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}

/** The day of an instant in the agency's time zone; of a day, the day itself; null when there is none. */
export function dayIn(instant: string | null | undefined, timeZone: string): string | null {
  if (!instant) return null;
  if (instant.length === 10) return instant;
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : dayOf(date, timeZone);
}

/** The first instant of a day in a time zone. */
export function startOf(day: string, timeZone: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  // No zone is more than 14 hours from UTC, and offsets are whole quarters of an hour.
  for (let quarter = -56; quarter <= 56; quarter++) {
    const at = new Date(utc + quarter * 900_000);
    if (dayOf(at, timeZone) === day) return at;
  }
  return new Date(utc);
}
