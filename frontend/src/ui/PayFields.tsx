import type { PayInput, PayPeriod } from '../generated/graphql.ts';
import { payPeriods, periodName } from '../lib/candidate-words.ts';
import { t } from './messages.ts';
import styles from './PayFields.module.css';
import { Select } from './Select.tsx';
import { NumberField } from './TextField.tsx';

export interface PayDraft {
  /** In whole units of the currency; NaN: not said. */
  min: number;
  max: number;
  currency: string;
  period: PayPeriod;
}

const minorUnits = 100;
const currencies = ['EUR', 'CHF', 'GBP', 'USD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF'].map((id) => ({
  id,
  label: id,
}));

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

/** Pay as a range, its currency and what it is per. */
export function PayFields({
  value,
  onChange,
  error,
}: {
  value: PayDraft;
  onChange: (value: PayDraft) => void;
  error?: string | undefined;
}) {
  return (
    <div className={styles.pay}>
      <NumberField
        label={t('ui.pay.min')}
        value={value.min}
        minValue={0}
        onChange={(min) => onChange({ ...value, min })}
        error={error}
      />
      <NumberField
        label={t('ui.pay.max')}
        value={value.max}
        minValue={0}
        onChange={(max) => onChange({ ...value, max })}
      />
      <Select
        label={t('ui.pay.currency')}
        options={
          currencies.some(({ id }) => id === value.currency)
            ? currencies
            : [...currencies, { id: value.currency, label: value.currency }]
        }
        value={value.currency}
        onChange={(currency) => onChange({ ...value, currency })}
      />
      <Select
        label={t('ui.pay.period')}
        options={payPeriods.map((id) => ({ id, label: periodName(id) }))}
        value={value.period}
        onChange={(period) => onChange({ ...value, period })}
      />
    </div>
  );
}
