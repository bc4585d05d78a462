import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { DayField } from '../../../lib/DayField.tsx';
import { addDays, today } from '../../../lib/days.ts';
import { notify } from '../../../lib/notice.ts';
import { useMe } from '../../../lib/session.tsx';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { Checkbox } from '../../../ui/Choice.tsx';
import { FieldRow } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { StepProps } from '../fragment.ts';
import { t } from '../messages.ts';
import { when } from '../next-step.ts';

const ScheduleInterview = graphql(`
  mutation ScheduleInterview($input: ScheduleInterviewInput!) {
    scheduleInterview(input: $input) {
      __typename
      ... on ScheduleInterviewSuccess {
        entry {
          id
          ...PipelineEntry
        }
      }
    }
  }
`);

export function InterviewDialog({ entry, onClose }: StepProps) {
  const { name } = entry.candidate;
  const { timeZone } = useMe();
  const [day, setDay] = useState(() => addDays(today(timeZone), 2));
  const [time, setTime] = useState('10:00');
  const [finalRound, setFinal] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();
  const [schedule, isBusy] = useWrite(ScheduleInterview);
  const { errorOf, onError, clear } = useFailure('scheduledAt');

  const save = async () => {
    clear();
    const scheduledAt = new Date(`${day}T${time}`).toISOString();
    const input = { entryId: entry.id, scheduledAt, finalRound };
    const result = (await schedule(input, { refetch: ['PipelineOfJob'], onError }))?.scheduleInterview;
    if (result?.__typename === 'EntryEnded') setRefusal(t('pipeline.ended.meanwhile'));
    if (result?.__typename !== 'ScheduleInterviewSuccess') return;
    notify(t('pipeline.did.interview', { name, at: when(scheduledAt) }));
    onClose();
  };

  return (
    <FormDialog
      title={t('pipeline.interview.title', { name })}
      saveLabel={t('pipeline.interview.save')}
      isBusy={isBusy}
      canSave={day !== '' && time !== ''}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FieldRow>
        <DayField
          label={t('pipeline.interview.day')}
          value={day}
          onChange={setDay}
          onTime={setTime}
          error={errorOf('scheduledAt')}
        />
        <TextField label={t('pipeline.interview.time')} type="time" value={time} onChange={setTime} />
      </FieldRow>
      <Checkbox
        label={t('pipeline.interview.final')}
        detail={t('pipeline.interview.finalDetail')}
        isSelected={finalRound}
        onChange={setFinal}
      />
    </FormDialog>
  );
}
