import { heardInKinds, heardInName } from '../../../lib/candidate-words.ts';
import { DayField } from '../../../lib/DayField.tsx';
import { Checkbox } from '../../../ui/Choice.tsx';
import { FieldRow } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { t } from '../messages.ts';

type HeardIn = (typeof heardInKinds)[number];

export interface RightDraft {
  scope: 'job' | 'group';
  /** Null until somebody says so: a right that nobody chose must not be recorded. */
  heardIn: HeardIn | null;
  until: string;
  exclusive: boolean;
}

export const newRight: RightDraft = { scope: 'job', heardIn: null, until: '', exclusive: false };

export const isHeard = (draft: RightDraft): draft is RightDraft & { heardIn: HeardIn } => draft.heardIn !== null;

export const rightInput = (draft: RightDraft & { heardIn: HeardIn }, job: { id: string; client: { id: string } }) => ({
  ...(draft.scope === 'job' ? { jobId: job.id } : { clientId: job.client.id }),
  heardIn: draft.heardIn,
  until: draft.until || null,
  exclusive: draft.exclusive,
});

/** How a person said that the agency may represent them, for what and until when. */
export function RightFields({
  value,
  clientName,
  onChange,
  errorOf,
}: {
  value: RightDraft;
  clientName: string;
  onChange: (value: RightDraft) => void;
  errorOf: (field: string) => string | undefined;
}) {
  return (
    <>
      <FieldRow>
        <Select<RightDraft['scope']>
          label={t('pipeline.right.scope')}
          options={[
            { id: 'job', label: t('pipeline.right.job') },
            { id: 'group', label: t('pipeline.right.group', { client: clientName }) },
          ]}
          value={value.scope}
          onChange={(scope) => onChange({ ...value, scope })}
        />
        <Select<HeardIn>
          label={t('pipeline.right.heard')}
          options={heardInKinds.map((id) => ({ id, label: capital(heardInName(id)) }))}
          value={value.heardIn}
          onChange={(heardIn) => onChange({ ...value, heardIn })}
          error={errorOf('heardIn')}
        />
        <DayField
          label={t('pipeline.right.until')}
          value={value.until}
          onChange={(until) => onChange({ ...value, until })}
          error={errorOf('until')}
          optional
        />
      </FieldRow>
      <Checkbox
        label={t('pipeline.right.exclusive')}
        isSelected={value.exclusive}
        onChange={(exclusive) => onChange({ ...value, exclusive })}
      />
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
