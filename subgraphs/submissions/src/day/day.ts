import type { Day } from '@rekindle/shared/clock/day';

const dayMs = 86_400_000;

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
