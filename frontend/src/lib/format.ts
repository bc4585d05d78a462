const fallbackLocale = 'en-GB';

/** Words are English so far, so dates and numbers take the reader's English region, not another language. */
export const locale = navigator.languages.find((language) => language.startsWith('en-')) ?? fallbackLocale;

const dayMs = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

export type DateStyle = 'day' | 'long' | 'month' | 'time' | 'instant';

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  instant: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
};

/** A date without a time ("2026-12-01") is a day everywhere; an instant is shown in the reader's time zone. */
export function formatDate(value: string | Date, style: DateStyle = 'day', timeZone?: string): string {
  const dateOnly = typeof value === 'string' && value.length === 10;
  const zone = dateOnly ? 'UTC' : timeZone;
  const key = `${style}:${zone ?? ''}`;
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[style], ...(zone && { timeZone: zone }) });
  formatters.set(key, formatter);
  return formatter.format(new Date(value));
}

/** "1 Dec", with the year only when it is not this one. */
export function formatShortDate(value: string | Date): string {
  const date = new Date(value);
  const thisYear = date.getUTCFullYear() === new Date().getUTCFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(thisYear ? {} : { year: 'numeric' }),
    ...(typeof value === 'string' && value.length === 10 && { timeZone: 'UTC' }),
  }).format(date);
}

/** How long ago, or ahead, in the shortest words: "1 min", "40 min", "26 h", "12 d", "8 mo", "2 y". */
export function formatAge(value: string | Date, now: Date = new Date()): string {
  const ms = Math.abs(now.getTime() - new Date(value).getTime());
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return unit(1, 'minute');
  if (minutes < 60) return unit(minutes, 'minute');
  if (ms < 1.5 * dayMs) return unit(Math.floor(minutes / 60), 'hour');
  const days = Math.round(ms / dayMs);
  if (days < 61) return unit(days, 'day');
  if (days < 730) return unit(Math.floor(days / 30.44), 'month');
  return unit(Math.floor(days / 365.25), 'year');
}

const shortUnits = { minute: 'min', hour: 'h', day: 'd', month: 'mo', year: 'y' } as const;

function unit(value: number, name: keyof typeof shortUnits): string {
  return `${value}\u00a0${shortUnits[name]}`;
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

export function formatPercent(share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Money in minor units (cents) of an ISO currency; whole amounts are shown without decimals. */
export function formatMoneyMinor(minor: number, currency: string): string {
  const digits =
    new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = minor / 10 ** digits;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : digits,
  }).format(amount);
}

/** "Ana, Ben and Chi". */
export function formatList(values: readonly string[]): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(values);
}
