import type { EmploymentType, FeeModel, WorkMode } from '../../../generated/graphql.ts';
import { employmentName, employmentTypes, workModeName, workModes } from '../../../lib/candidate-words.ts';
import { DayField } from '../../../lib/DayField.tsx';
import { feeModels, feeName } from '../../../lib/job-words.ts';
import { PayFields } from '../../../lib/PayFields.tsx';
import { Checkbox } from '../../../ui/Choice.tsx';
import { FieldRow } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { NumberField, TextField } from '../../../ui/TextField.tsx';
import { t } from '../messages.ts';
import styles from './JobFields.module.css';
import type { JobDraft, Need } from './job-draft.ts';
import { NeedsField } from './NeedsField.tsx';

/** What a job needs and offers. */
export function JobFields({
  draft,
  onChange,
  errorOf,
  withFee,
}: {
  draft: JobDraft;
  onChange: (draft: JobDraft) => void;
  errorOf: (field: string) => string | undefined;
  /** The fee model is agreed when the job is opened. */
  withFee: boolean;
}) {
  const set = (change: Partial<JobDraft>) => onChange({ ...draft, ...change });
  const without = (needs: readonly Need[], { name }: Need) => needs.filter((need) => need.name !== name);
  return (
    <>
      <NeedsField
        kind="must"
        needs={draft.mustHaves}
        onChange={(mustHaves) => set({ mustHaves })}
        onMove={(need) =>
          set({ mustHaves: without(draft.mustHaves, need), niceToHaves: [...without(draft.niceToHaves, need), need] })
        }
        error={errorOf('mustHaves')}
      />
      <NeedsField
        kind="nice"
        needs={draft.niceToHaves}
        onChange={(niceToHaves) => set({ niceToHaves })}
        onMove={(need) =>
          set({ niceToHaves: without(draft.niceToHaves, need), mustHaves: [...without(draft.mustHaves, need), need] })
        }
        error={errorOf('niceToHaves')}
      />
      <FieldRow>
        <TextField
          label={t('jobs.form.city')}
          value={draft.city}
          onChange={(city) => set({ city })}
          error={errorOf('location')}
          optional
        />
        <TextField
          label={t('jobs.form.country')}
          placeholder={t('jobs.form.countryExample')}
          value={draft.country}
          onChange={(country) => set({ country })}
          error={errorOf('location.country')}
          maxLength={2}
          optional
        />
      </FieldRow>
      <WorkModes value={draft.workModes} onChange={(modes) => set({ workModes: modes })} />
      <FieldRow>
        <Select<EmploymentType>
          label={t('jobs.form.employment')}
          options={employmentTypes.map((id) => ({ id, label: employmentName(id) }))}
          value={draft.employmentType}
          onChange={(employmentType) => set({ employmentType })}
          error={errorOf('employmentType')}
          optional
        />
        <DayField
          label={t('jobs.form.start')}
          value={draft.startDate}
          onChange={(startDate) => set({ startDate })}
          error={errorOf('startDate')}
          optional
        />
        <NumberField
          label={t('jobs.form.openings')}
          value={draft.openings}
          minValue={1}
          onChange={(openings) => set({ openings })}
          error={errorOf('openings')}
        />
        {withFee && (
          <Select<FeeModel>
            label={t('jobs.form.fee')}
            options={feeModels.map((id) => ({ id, label: feeName(id) }))}
            value={draft.feeModel}
            onChange={(feeModel) => set({ feeModel })}
            optional
          />
        )}
      </FieldRow>
      <PayFields value={draft.pay} onChange={(pay) => set({ pay })} error={errorOf('pay')} />
    </>
  );
}

function WorkModes({
  value,
  onChange,
}: {
  value: readonly WorkMode[];
  onChange: (modes: readonly WorkMode[]) => void;
}) {
  return (
    <fieldset className={styles.modes}>
      <legend>{t('jobs.form.modes')}</legend>
      {workModes.map((mode) => (
        <Checkbox
          key={mode}
          label={workModeName(mode)}
          isSelected={value.includes(mode)}
          onChange={(on) => onChange(on ? [...value, mode] : value.filter((each) => each !== mode))}
        />
      ))}
    </fieldset>
  );
}
