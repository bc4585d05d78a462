import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { notify } from '../../../lib/notice.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextArea } from '../../../ui/TextField.tsx';
import type { StepProps } from '../fragment.ts';
import { t } from '../messages.ts';
import { RatingField } from './RatingField.tsx';

const RecordFeedback = graphql(`
  mutation RecordFeedback($input: RecordFeedbackInput!) {
    recordFeedback(input: $input) {
      __typename
      ... on RecordFeedbackSuccess {
        entry {
          id
          ...PipelineEntry
        }
      }
    }
  }
`);

export function FeedbackDialog({ entry, onClose }: StepProps) {
  const { name } = entry.candidate;
  const [rating, setRating] = useState<number | null>(null);
  const [text, setText] = useState('');
  const [record, isBusy] = useWrite(RecordFeedback);
  const { errorOf, onError, clear } = useFailure('text', 'rating');
  const save = async () => {
    clear();
    const input = { entryId: entry.id, rating, text: text.trim() || null };
    if (!(await record(input, { refetch: ['PipelineOfJob'], onError }))) return;
    notify(t('pipeline.did.feedback', { name }));
    onClose();
  };
  return (
    <FormDialog
      title={t('pipeline.feedback.title', { name })}
      saveLabel={t('pipeline.save')}
      isBusy={isBusy}
      canSave={rating !== null || text.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <RatingField value={rating} onChange={setRating} />
      <TextArea label={t('pipeline.feedback.text')} value={text} onChange={setText} error={errorOf('text')} autoFocus />
    </FormDialog>
  );
}
