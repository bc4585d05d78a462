import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { OutcomeReason, RejectedBy } from '../../../generated/graphql.ts';
import { outcomeReasons, reasonName } from '../../../lib/job-words.ts';
import { notify } from '../../../lib/notice.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea, TextField } from '../../../ui/TextField.tsx';
import type { Entry, StepProps } from '../fragment.ts';
import { t } from '../messages.ts';
import { RatingField } from './RatingField.tsx';

const RejectEntry = graphql(`
  mutation RejectEntry($input: RejectEntryInput!) {
    rejectEntry(input: $input) {
      __typename
      ... on RejectEntrySuccess {
        entry {
          id
          ...PipelineEntry
        }
      }
    }
  }
`);

const WithdrawEntry = graphql(`
  mutation WithdrawEntry($input: WithdrawEntryInput!) {
    withdrawEntry(input: $input) {
      __typename
      ... on WithdrawEntrySuccess {
        entry {
          id
          ...PipelineEntry
        }
      }
    }
  }
`);

const nearMisses: readonly OutcomeReason[] = [
  'BETTER_CANDIDATE_CHOSEN',
  'INTERNAL_CANDIDATE_CHOSEN',
  'ROLE_FILLED',
  'ROLE_CANCELLED',
  'TIMING',
];
const options = outcomeReasons.map((id) => ({ id, label: reasonName(id) }));

const comesClose = ({ stage }: Entry, by: RejectedBy, reason: OutcomeReason | null): boolean =>
  by === 'CLIENT' && (stage === 'INTERVIEW' || stage === 'OFFER') && reason !== null && nearMisses.includes(reason);

/** A no of the client, of the agency, or of the person, each with its reason. */
export function EndDialog({ entry, by, onClose }: StepProps & { by: 'reject' | 'withdraw' }) {
  const { name } = entry.candidate;
  const wasSent = entry.stage !== 'APPLICATION' && entry.stage !== 'SHORTLIST';
  const [rejectedBy, setRejectedBy] = useState<RejectedBy>(wasSent ? 'CLIENT' : 'AGENCY');
  const [reason, setReason] = useState<OutcomeReason | null>(null);
  const [note, setNote] = useState('');
  const [feedback, setFeedback] = useState('');
  const [rating, setRating] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | undefined>();
  const [reject, isRejecting] = useWrite(RejectEntry);
  const [withdraw, isWithdrawing] = useWrite(WithdrawEntry);
  const { errorOf, onError, clear } = useFailure('reason', 'note', 'feedback');
  const isSilver = comesClose(entry, rejectedBy, reason);

  const save = async () => {
    if (!reason) return;
    clear();
    const common = { entryId: entry.id, reason, note: note.trim() || null };
    const options = { refetch: ['PipelineOfJob'], onError };
    const said = rejectedBy === 'CLIENT' ? { feedback: feedback.trim() || null, rating } : {};
    const result =
      by === 'withdraw'
        ? (await withdraw(common, options))?.withdrawEntry
        : (await reject({ ...common, rejectedBy, ...said }, options))?.rejectEntry;
    if (!result) return;
    if (result.__typename === 'EntryEnded') return setRefusal(t('pipeline.ended.meanwhile'));
    notify(
      t(by === 'withdraw' ? 'pipeline.did.withdraw' : isSilver ? 'pipeline.did.rejectSilver' : 'pipeline.did.reject', {
        name,
      }),
    );
    onClose();
  };

  return (
    <FormDialog
      title={t(`pipeline.${by}.title`, { name })}
      saveLabel={t(`pipeline.${by}.save`)}
      isBusy={isRejecting || isWithdrawing}
      canSave={reason !== null}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      {by === 'reject' && (
        <RadioGroup<RejectedBy>
          label={t('pipeline.reject.by')}
          options={(['CLIENT', 'AGENCY'] as const).map((id) => ({ id, label: t(`pipeline.reject.${id}`) }))}
          value={rejectedBy}
          onChange={setRejectedBy}
        />
      )}
      <Select<OutcomeReason>
        label={t('pipeline.end.reason')}
        options={options}
        value={reason}
        onChange={setReason}
        hint={by === 'reject' && isSilver ? t('pipeline.reject.silver') : undefined}
        error={errorOf('reason')}
      />
      {by === 'reject' && rejectedBy === 'CLIENT' && (
        <>
          <TextArea
            label={t('pipeline.feedback.text')}
            rows={3}
            value={feedback}
            onChange={setFeedback}
            error={errorOf('feedback')}
            optional
          />
          <RatingField value={rating} onChange={setRating} />
        </>
      )}
      <TextField label={t('pipeline.end.note')} value={note} onChange={setNote} error={errorOf('note')} optional />
    </FormDialog>
  );
}
