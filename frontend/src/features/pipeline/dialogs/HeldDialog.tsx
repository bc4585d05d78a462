import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { InterviewStatus } from '../../../generated/graphql.ts';
import { notify } from '../../../lib/notice.ts';
import { useWrite } from '../../../lib/write.ts';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import type { StepProps } from '../fragment.ts';
import { t } from '../messages.ts';
import { when } from '../next-step.ts';

const RecordInterview = graphql(`
  mutation RecordInterview($input: RecordInterviewInput!) {
    recordInterview(input: $input) {
      __typename
      ... on RecordInterviewSuccess {
        entry {
          id
          ...PipelineEntry
        }
      }
    }
  }
`);

const ways = ['HELD', 'NO_SHOW', 'CANCELLED'] as const satisfies readonly InterviewStatus[];

export function HeldDialog({ entry, onClose }: StepProps) {
  const { name } = entry.candidate;
  const interview = entry.interviews.filter(({ status }) => status === 'SCHEDULED').at(-1);
  const [status, setStatus] = useState<(typeof ways)[number]>('HELD');
  const [record, isBusy] = useWrite(RecordInterview);
  if (!interview) return null;

  const save = async () => {
    // Told before its hour, it was moved forward: then it was held just now.
    const heldAt = new Date(interview.scheduledAt) > new Date() ? new Date().toISOString() : interview.scheduledAt;
    const input = { entryId: entry.id, interviewId: interview.id, status, ...(status === 'HELD' && { heldAt }) };
    if (!(await record(input, { refetch: ['PipelineOfJob'] }))) return;
    notify(t('pipeline.did.held', { name }));
    onClose();
  };

  return (
    <FormDialog
      title={t('pipeline.interview.title', { name })}
      saveLabel={t('pipeline.save')}
      isBusy={isBusy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="muted">{when(interview.scheduledAt)}</p>
      <RadioGroup
        label={t('pipeline.interview.record', { round: interview.round })}
        options={ways.map((id) => ({ id, label: t(`pipeline.interview.${id}`, { name }) }))}
        value={status}
        onChange={setStatus}
      />
    </FormDialog>
  );
}
