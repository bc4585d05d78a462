/** Days are `YYYY-MM-DD`, so that they compare as text. */
export type Day = string;

const dayMs = 86_400_000;

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Mondays to Fridays after `from`, up to and with `to`; public holidays are not known here. */
export function workingDaysBetween(from: Day, to: Day): number {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let rest = weeks * 7 + 1; rest <= days; rest++) {
    const weekday = new Date(Date.parse(from) + rest * dayMs).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count++;
  }
  return count;
}

function offsetMs(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return wall - Math.floor(instant.getTime() / 1000) * 1000;
}

/** The instant at which a day begins in a zone. */
export function startOfDay(day: Day, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = new Date(midnight - offsetMs(new Date(midnight), timeZone));
  // The offset at the guess is the right one also next to a change of clocks.
  return new Date(midnight - offsetMs(guess, timeZone));
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `14 May 2026` */
export function inWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1]} ${year}`;
}
