import { useState } from 'react';
import type { RightStatus } from '../../../generated/graphql.ts';
import { notify } from '../../../lib/notice.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { SegmentedControl } from '../../../ui/Choice.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import type { StepProps } from '../fragment.ts';
import { t } from '../messages.ts';
import { isHeard, newRight, RightFields, rightInput } from './RightFields.tsx';
import { useRecordRight } from './use-record-right.ts';

const answers = ['GIVEN', 'REFUSED', 'REQUESTED'] as const satisfies readonly RightStatus[];

export function RightDialog({ job, entry: { candidate }, onClose }: StepProps) {
  const [status, setStatus] = useState<(typeof answers)[number]>('GIVEN');
  const [right, setRight] = useState(newRight);
  const [record, isBusy] = useRecordRight();
  const { errorOf, onError, clear } = useFailure('heardIn', 'until');
  const save = async () => {
    if (!isHeard(right)) return;
    clear();
    const input = { candidateId: candidate.id, status, ...rightInput(right, job) };
    const saved = await record(input, { refetch: ['PipelineOfJob'], onError });
    if (!saved) return;
    notify(t('pipeline.did.right', { name: candidate.name }));
    onClose();
  };
  return (
    <FormDialog
      title={t('pipeline.right.title', { name: candidate.name })}
      saveLabel={t('pipeline.save')}
      isBusy={isBusy}
      canSave={isHeard(right)}
      onSave={() => void save()}
      onClose={onClose}
    >
      <SegmentedControl
        label={t('pipeline.right.status')}
        options={answers.map((id) => ({ id, label: t(`pipeline.right.${id}`) }))}
        value={status}
        onChange={setStatus}
      />
      <RightFields value={right} clientName={job.client.name} onChange={setRight} errorOf={errorOf} />
    </FormDialog>
  );
}
