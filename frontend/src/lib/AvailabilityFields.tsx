import { FieldRow } from '../ui/Field.tsx';
import { t } from '../ui/messages.ts';
import { Select } from '../ui/Select.tsx';
import { NumberField } from '../ui/TextField.tsx';
import type { AvailabilityDraft } from './availability-draft.ts';
import { availabilityKinds, availabilityName, datedKinds } from './candidate-words.ts';
import { DayField } from './DayField.tsx';

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
        <DayField
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
