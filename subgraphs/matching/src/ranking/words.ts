const months = 'January February March April May June July August September October November December'.split(' ');

/** "March", or "March 2024" when that is not this year. */
export function monthOf(instant: string | null | undefined, now: Date): string {
  const date = new Date(instant ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return '';
  const month = months[date.getUTCMonth()] ?? '';
  return date.getUTCFullYear() === now.getUTCFullYear() ? month : `${month} ${date.getUTCFullYear()}`;
}

/** " in March", or nothing when it is not known. */
export function inMonth(instant: string | null | undefined, now: Date): string {
  const month = monthOf(instant, now);
  return month ? ` in ${month}` : '';
}

/** "1 December", or "1 December 2027" when that is not this year. */
export function dayText(day: string, today: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  const text = `${Number(date)} ${months[Number(month) - 1] ?? ''}`;
  return year === today.slice(0, 4) ? text : `${text} ${year}`;
}

/** "React, TypeScript and Go" */
export function list(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "ON_HOLD" to "on hold". */
export const spoken = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

const heardWords: Record<string, string> = {
  CALL: 'said on a call',
  EMAIL: 'said by email',
  MEETING: 'said in a meeting',
  MESSAGE: 'said in a message',
  SMS: 'said by text message',
  WHATSAPP: 'said on WhatsApp',
  LINKEDIN: 'said on LinkedIn',
  CV: 'from the CV',
};

/** ", said by email"; nothing for what somebody typed or a file brought. */
export const heard = (heardIn: string | null): string => {
  const words = heardIn ? heardWords[heardIn] : undefined;
  return words ? `, ${words}` : '';
};

const currencySigns: Record<string, string> = { EUR: '€', GBP: '£', USD: '$' };

/** "€ 650 a day" */
export function money(minor: number, currency: string, period: string): string {
  const whole = Math.round(minor / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${currencySigns[currency] ?? currency} ${whole} ${period === 'HOUR' ? 'an' : 'a'} ${spoken(period)}`;
}

/** What is limited to a team has neither title nor client in words for everybody. */
export const limitedJob = 'a limited job';
export const limitedClient = 'a limited client';
