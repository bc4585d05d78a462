const fallbackLocale = 'en-GB';

/** Words are English so far, so dates and numbers take the reader's English region, not another language. */
export const locale = navigator.languages.find((language) => language.startsWith('en-')) ?? fallbackLocale;

/** Whether the region writes the 2nd of December as 12/2. */
export const isMonthFirst =
  new Intl.DateTimeFormat(locale).formatToParts(0).find(({ type }) => type !== 'literal')?.type === 'month';

const dayMs = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

export type DateStyle = 'day' | 'long' | 'month' | 'time' | 'instant';

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
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

/**
 * A date without a time ("2026-12-01") is a day everywhere; an instant is shown in the reader's time zone. A day is "1 Dec"
 * or "Tuesday 1 December", with the year only when it is not this one: the forms that pages use.
 */
export function formatDate(value: string | Date, style: DateStyle = 'day', timeZone?: string): string {
  const date = new Date(value);
  const dateOnly = typeof value === 'string' && value.length === 10;
  const zone = dateOnly ? 'UTC' : timeZone;
  const withYear = (style === 'day' || style === 'long') && date.getUTCFullYear() !== new Date().getUTCFullYear();
  const key = `${style}:${zone ?? ''}:${withYear}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale, {
      ...styles[style],
      ...(withYear && { year: 'numeric' }),
      ...(zone && { timeZone: zone }),
    });
  formatters.set(key, formatter);
  return formatter.format(date);
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const spelledDay =
  /\b(\d{1,2}) (Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b(?: (\d{4}))?/g;

/** The services spell days out in their sentences ("19 November 2026"); on a page they read as every other day does. */
export function withShortDays(sentence: string): string {
  return sentence.replace(spelledDay, (found, day: string, month: string, year?: string) => {
    const number = monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const date = `${year ?? new Date().getUTCFullYear()}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    // The 31st of February would become a day of March.
    return new Date(date).getUTCDate() === Number(day) ? formatDate(date) : found;
  });
}

/** Within a minute, before or after. */
export const isNow = (value: string | Date, now: Date = new Date()): boolean =>
  Math.abs(now.getTime() - new Date(value).getTime()) < 60_000;

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

/** Money in minor units (cents) of an ISO currency: "€ 54,000", as the services write it; whole amounts have no decimals. */
export function formatMoneyMinor(minor: number, currency: string): string {
  const { sign, amount } = moneyParts(minor, currency);
  return `${sign}\u00a0${amount}`;
}

/** "€ 600 to 700": the currency once. */
export function moneyRangeParts(min: number, max: number, currency: string): { min: string; max: string } {
  return { min: formatMoneyMinor(min, currency), max: moneyParts(max, currency).amount };
}

function moneyParts(minor: number, currency: string): { sign: string; amount: string } {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const digits = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = minor / 10 ** digits;
  const parts = new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : digits,
  }).formatToParts(amount);
  return {
    sign: parts.find(({ type }) => type === 'currency')?.value ?? currency,
    amount: parts
      .filter(({ type }) => type !== 'currency' && type !== 'literal')
      .map(({ value }) => value)
      .join(''),
  };
}

/** "Ana, Ben and Chi". */
export function formatList(values: readonly string[]): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(values);
}
