import type { PayInput, PayPeriod } from '../generated/graphql.ts';

export interface PayDraft {
  /** In whole units of the currency; NaN: not said. */
  min: number;
  max: number;
  currency: string;
  period: PayPeriod;
}

const minorUnits = 100;

export const noPay: PayDraft = { min: Number.NaN, max: Number.NaN, currency: 'EUR', period: 'YEAR' };

export function payDraft(
  pay: { minMinor: number | null; maxMinor: number | null; currency: string; period: PayPeriod } | null,
): PayDraft {
  if (!pay) return noPay;
  const whole = (minor: number | null) => (minor === null ? Number.NaN : minor / minorUnits);
  return { min: whole(pay.minMinor), max: whole(pay.maxMinor), currency: pay.currency, period: pay.period };
}

/** What a draft says; undefined when no amount was given. */
export function payInput({ min, max, currency, period }: PayDraft): PayInput | undefined {
  if (Number.isNaN(min) && Number.isNaN(max)) return undefined;
  const minor = (amount: number) => (Number.isNaN(amount) ? null : Math.round(amount * minorUnits));
  return { minMinor: minor(min), maxMinor: minor(max), currency, period };
}
