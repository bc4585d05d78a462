import { addDays, today } from './days.ts';
import { isMonthFirst } from './format.ts';

/** A promised moment: a day, and a time of day where one was said. */
export interface When {
  day: string;
  /** "15:00" */
  time: string | undefined;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = 'january february march april may june july august september october november december'.split(' ');
const spoken: Record<string, string> = {
  noon: '12:00',
  midday: '12:00',
  morning: '09:00',
  afternoon: '14:00',
  evening: '17:00',
};

/**
 * Reads "thu 3pm", "tomorrow 9:30", "in 2 weeks", "1 dec", "2026-12-01 14:00"; undefined when it is none of these.
 * A weekday or a date without a year is the next one to come; a time alone is today, or tomorrow when it has passed.
 * "2/12" is a day of February or of December, as the reader's region writes it.
 */
export function parseWhen(text: string, timeZone: string, now: Date = new Date()): When | undefined {
  const words = text
    .toLowerCase()
    .replace(/[,.]+(?=\s|$)/g, ' ')
    .replace(/\b(at|on|next|um)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return undefined;
  const { time, rest } = takeTime(words);
  if (time === null) return undefined;
  const base = today(timeZone, now);
  if (rest === '') {
    if (!time) return undefined;
    return { day: time > clock(timeZone, now) ? base : addDays(base, 1), time };
  }
  const day = readDay(rest, base);
  return day ? { day, time } : undefined;
}

function takeTime(words: string): { time: string | undefined | null; rest: string } {
  for (const [word, time] of Object.entries(spoken)) {
    if (new RegExp(`(^|\\s)${word}$`).test(words)) return { time, rest: words.replace(new RegExp(`\\s*${word}$`), '') };
  }
  const found = words.match(/(?:^|\s)(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|h|uhr)?$/);
  const isDate = found?.index === 0 && /^\d{1,2}\.\d{2}$/.test(words);
  if (!found || isDate || (!found[2] && !found[3])) return { time: undefined, rest: words };
  const half = found[3] === 'am' || found[3] === 'pm' ? found[3] : undefined;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return { time: null, rest: '' };
  const full = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  return { time: `${pad(full)}:${pad(minute)}`, rest: words.slice(0, found.index).trim() };
}

function readDay(words: string, base: string): string | undefined {
  if (words === 'today') return base;
  if (words === 'tomorrow' || words === 'tmr') return addDays(base, 1);
  if (words === 'week') return addDays(base, 7);
  const ahead = words.match(/^(?:in )?(\d{1,3}) ?(d|days?|w|weeks?|months?)$/);
  if (ahead) return later(base, Number(ahead[1]), ahead[2] ?? '');
  const weekday = words.length >= 2 ? weekdays.findIndex((name) => name.startsWith(words)) : -1;
  if (weekday >= 0) return addDays(base, ((weekday - new Date(base).getUTCDay() + 6) % 7) + 1);
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return valid(words);
  const named =
    words.match(/^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,})(?: (\d{4}))?$/) ??
    swapped(words.match(/^([a-z]{3,}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/));
  if (named) {
    const month = months.findIndex((name) => name.startsWith(named[2] ?? '-')) + 1;
    return dateOf(Number(named[1]), month, named[3], base);
  }
  const numeric = words.match(/^(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}))?$/);
  if (!numeric) return undefined;
  const [day, month] = [Number(numeric[1]), Number(numeric[3])];
  return numeric[2] === '/' && isMonthFirst
    ? dateOf(month, day, numeric[4], base)
    : dateOf(day, month, numeric[4], base);
}

function swapped(found: RegExpMatchArray | null): readonly (string | undefined)[] | null {
  return found && [found[0], found[2], found[1], found[3]];
}

function later(base: string, count: number, unit: string): string {
  if (unit.startsWith('d')) return addDays(base, count);
  if (unit.startsWith('w')) return addDays(base, 7 * count);
  const date = new Date(base);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, date.getUTCDate()));
  return date.toISOString().slice(0, 10);
}

function dateOf(dayOfMonth: number, month: number, inYear: string | undefined, base: string): string | undefined {
  if (inYear) return valid(`${inYear}-${pad(month)}-${pad(dayOfMonth)}`);
  const year = Number(base.slice(0, 4));
  const thisYear = valid(`${year}-${pad(month)}-${pad(dayOfMonth)}`);
  return thisYear && thisYear < base ? valid(`${year + 1}-${pad(month)}-${pad(dayOfMonth)}`) : thisYear;
}

function valid(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

const pad = (value: number): string => String(value).padStart(2, '0');

function clock(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
}

/** The instant of a day and a time of day in a time zone. */
export function instantOf(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shown = (at: number) => Date.parse(`${today(timeZone, new Date(at))}T${clock(timeZone, new Date(at))}:00Z`);
  const first = wanted - (shown(wanted) - wanted);
  return new Date(first - (shown(first) - wanted)).toISOString();
}
