import { badInput } from '@rekindle/shared/errors/errors';

export const payPeriods = ['HOUR', 'DAY', 'MONTH', 'YEAR'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** Minor units of the currency, for one period. */
export interface Pay {
  minMinor: number | null;
  maxMinor: number | null;
  currency: string;
  period: PayPeriod;
  asOf: string | null;
}

export interface PayGiven {
  minMinor?: number | null | undefined;
  maxMinor?: number | null | undefined;
  currency: string;
  period: PayPeriod;
}

/** BAD_INPUT that names the field when the least is more than the most, or the currency is none. */
export function readPay(given: PayGiven | null | undefined, now: Date, field = 'pay'): Pay | null {
  if (!given) return null;
  const currency = given.currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw badInput(`${field}.currency`, `${field}.currency expects three letters of ISO 4217, such as EUR.`);
  }
  const minMinor = given.minMinor ?? null;
  const maxMinor = given.maxMinor ?? null;
  if ((minMinor ?? 0) < 0 || (maxMinor ?? 0) < 0) throw badInput(field, `${field} can't be less than nothing.`);
  if (minMinor !== null && maxMinor !== null && minMinor > maxMinor) {
    throw badInput(`${field}.minMinor`, `${field}.minMinor can't be more than ${field}.maxMinor.`);
  }
  return { minMinor, maxMinor, currency, period: given.period, asOf: now.toISOString() };
}
