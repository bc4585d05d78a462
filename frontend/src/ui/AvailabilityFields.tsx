import type { AvailabilityInput, AvailabilityKind } from '../generated/graphql.ts';
import { availabilityKinds, availabilityName, datedKinds } from '../lib/candidate-words.ts';
import { FieldRow } from './Field.tsx';
import { t } from './messages.ts';
import { Select } from './Select.tsx';
import { DateField, NumberField } from './TextField.tsx';

export interface AvailabilityDraft {
  kind: AvailabilityKind | null;
  date: string;
  /** NaN: not said. */
  noticeDays: number;
}

export const noAvailability: AvailabilityDraft = { kind: null, date: '', noticeDays: Number.NaN };

/** What a draft says; undefined while its kind or the date that it needs is missing. */
export function availabilityInput({ kind, date, noticeDays }: AvailabilityDraft): AvailabilityInput | undefined {
  if (!kind || (datedKinds.includes(kind) && date === '')) return undefined;
  if (kind === 'NOTICE_PERIOD') return Number.isNaN(noticeDays) ? undefined : { kind, noticeDays };
  return { kind, ...(datedKinds.includes(kind) && { date }) };
}

/** When somebody could start: the kind, and the date or the notice period where the kind has one. */
export function AvailabilityFields({
  value,
  onChange,
  error,
}: {
  value: AvailabilityDraft;
  onChange: (value: AvailabilityDraft) => void;
  error?: string | undefined;
}) {
  const options = availabilityKinds.map((id) => ({ id, label: availabilityName(id) }));
  return (
    <FieldRow>
      <Select
        label={t('ui.availability')}
        options={options}
        value={value.kind}
        placeholder={t('ui.availability.unasked')}
        onChange={(kind) => onChange({ ...value, kind })}
        error={error}
      />
      {value.kind && datedKinds.includes(value.kind) && (
        <DateField
          label={t('ui.availability.date')}
          value={value.date}
          onChange={(date) => onChange({ ...value, date })}
        />
      )}
      {value.kind === 'NOTICE_PERIOD' && (
        <NumberField
          label={t('ui.availability.notice')}
          value={value.noticeDays}
          onChange={(noticeDays) => onChange({ ...value, noticeDays })}
          minValue={0}
          maxValue={365}
        />
      )}
    </FieldRow>
  );
}
