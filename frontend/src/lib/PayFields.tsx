import { t } from '../ui/messages.ts';
import { Select } from '../ui/Select.tsx';
import { NumberField } from '../ui/TextField.tsx';
import { payPeriods, periodName } from './candidate-words.ts';
import styles from './PayFields.module.css';
import type { PayDraft } from './pay-draft.ts';

const currencies = ['EUR', 'CHF', 'GBP', 'USD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF'].map((id) => ({
  id,
  label: id,
}));

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
