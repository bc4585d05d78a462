export { testClock } from './test-clock.ts';

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The calendar day in an IANA time zone, as `YYYY-MM-DD`. */
export function today(clock: Clock, timeZone: string): string {
  return dayOf(clock.now(), timeZone);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The day on which an instant falls in an IANA time zone, as `YYYY-MM-DD`. */
export function dayOf(instant: Date, timeZone: string): string {
  let format = dayFormats.get(timeZone);
  if (!format) {
    // en-CA writes dates as YYYY-MM-DD.
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dayFormats.set(timeZone, format);
  }
  return format.format(instant);
}
