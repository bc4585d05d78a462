import { dayOf } from '@rekindle/shared/clock/clock';
import { addDays } from '@rekindle/shared/clock/day';

/** When the rules are asked; `today` is the agency's. */
export interface Moment {
  now: Date;
  today: string;
  timeZone: string;
}

export function momentOf(now: Date, timeZone: string): Moment {
  return { now, timeZone, today: dayOf(now, timeZone) };
}

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
