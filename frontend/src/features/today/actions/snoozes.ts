import { addDays, today } from '../../../lib/days.ts';
import { formatDate } from '../../../lib/format.ts';
import { t } from '../messages.ts';

export interface Snooze {
  id: string;
  label: string;
  detail: string;
  run: () => void;
}

const morning = 'T08:00:00';
const choices = [
  ['tomorrow', 1],
  ['threeDays', 3],
] as const;

function untilMonday(day: string): number {
  const weekday = new Date(day).getUTCDay();
  return (8 - weekday) % 7 || 7;
}

/** Tomorrow, in three days, next week: each at eight in the morning. */
export function snoozesOf(timeZone: string, choose: (until: Date, words: string) => void): Snooze[] {
  const now = today(timeZone);
  return [...choices, ['nextWeek', untilMonday(now)] as const].map(([id, days]) => {
    const until = new Date(`${addDays(now, days)}${morning}`);
    const detail = formatDate(until, 'long');
    return { id, label: t(`today.snooze.${id}`), detail, run: () => choose(until, detail) };
  });
}
