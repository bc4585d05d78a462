import { type ReactNode, useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { heardInName } from '../../../lib/candidate-words.ts';
import { formatDate, withShortDays } from '../../../lib/format.ts';
import { useMembers } from '../../../lib/members.ts';
import { notify } from '../../../lib/notice.ts';
import { PayFields } from '../../../lib/PayFields.tsx';
import { noPay, payInput } from '../../../lib/pay-draft.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Banner } from '../../../ui/States.tsx';
import { TextArea } from '../../../ui/TextField.tsx';
import type { StepProps } from '../fragment.ts';
import { t } from '../messages.ts';
import { isHeard, newRight, RightFields, rightInput } from './RightFields.tsx';
import { useRecordRight } from './use-record-right.ts';

const SubmitCandidate = graphql(`
  mutation SubmitCandidate($input: SubmitCandidateInput!) {
    submitCandidate(input: $input) {
      __typename
      ... on SubmitCandidateSuccess {
        entry {
          id
          ...PipelineEntry
        }
      }
      ... on CandidateAlreadySubmitted {
        sentAt
        sentBy {
          id
        }
      }
      ... on SubmittedToClientBefore {
        prior {
          sentence
        }
      }
      ... on CandidateBlocked {
        message
        liftableBy {
          id
        }
      }
      ... on RightToRepresentMissing {
        message
      }
    }
  }
`);

const noContact = 'none';

export function SubmitDialog({ job, entry, onClose }: StepProps) {
  const { candidate, rightToRepresent: known } = entry;
  const { name } = candidate;
  const { nameOf } = useMembers();
  const [contactId, setContactId] = useState(job.client.contacts[0]?.id ?? noContact);
  const [quoted, setQuoted] = useState({
    ...noPay,
    period: job.pay?.period ?? 'YEAR',
    currency: job.pay?.currency ?? 'EUR',
  });
  const [coverNote, setCoverNote] = useState('');
  const [right, setRight] = useState(newRight);
  const [hasRight, setHasRight] = useState(known?.status === 'GIVEN');
  const [refusal, setRefusal] = useState<ReactNode>();
  const [isWarned, setWarned] = useState(false);
  const [recordRight, isRecording] = useRecordRight();
  const [submit, isSubmitting] = useWrite(SubmitCandidate);
  const { errorOf, onError, clear } = useFailure('coverNote', 'contactId', 'quotedPay', 'heardIn', 'until');

  const save = async () => {
    clear();
    setRefusal(undefined);
    if (!hasRight) {
      if (!isHeard(right)) return;
      const input = { candidateId: candidate.id, status: 'GIVEN' as const, ...rightInput(right, job) };
      if (!(await recordRight(input, { onError }))) return;
      setHasRight(true);
    }
    const answer = await submit(
      {
        entryId: entry.id,
        contactId: contactId === noContact ? null : contactId,
        coverNote: coverNote.trim() || null,
        quotedPay: payInput(quoted) ?? null,
        despitePriorSubmission: isWarned,
      },
      { refetch: ['PipelineOfJob'], onError },
    );
    const result = answer?.submitCandidate;
    if (!result) return;
    if (result.__typename === 'SubmitCandidateSuccess') {
      notify(t('pipeline.did.submit', { name, client: job.client.name }));
      return onClose();
    }
    if (result.__typename === 'RightToRepresentMissing') setHasRight(false);
    setWarned(result.__typename === 'SubmittedToClientBefore');
    setRefusal(refusalText(result, name, nameOf));
  };

  return (
    <FormDialog
      title={t('pipeline.submit.title', { name, client: job.client.name })}
      saveLabel={t(isWarned ? 'pipeline.submit.anyway' : 'pipeline.submit.save')}
      isBusy={isRecording || isSubmitting}
      canSave={hasRight || isHeard(right)}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
      wide
    >
      {entry.priorSubmission && !refusal && <Banner tone="warning">{entry.priorSubmission.sentence}</Banner>}
      {hasRight ? (
        <p className="muted">
          {t('pipeline.right.given', {
            until: known?.until ? formatDate(known.until) : 'none',
            where: t('pipeline.right.heardOf', { where: heardWhere(known?.heardIn ?? right.heardIn ?? '') }),
          })}
        </p>
      ) : (
        <>
          <p className="muted">{t('pipeline.right.missing', { name })}</p>
          <RightFields value={right} clientName={job.client.name} onChange={setRight} errorOf={errorOf} />
        </>
      )}
      <Select
        label={t('pipeline.submit.contact')}
        options={[
          ...job.client.contacts.map((contact) => ({
            id: contact.id,
            label: contact.name,
            detail: contact.title ?? '',
          })),
          { id: noContact, label: t('pipeline.submit.noContact') },
        ]}
        value={contactId}
        onChange={setContactId}
        error={errorOf('contactId')}
      />
      <p className="muted">{t('pipeline.submit.quoted')}</p>
      <PayFields value={quoted} onChange={setQuoted} error={errorOf('quotedPay')} />
      <TextArea
        label={t('pipeline.submit.cover')}
        value={coverNote}
        onChange={setCoverNote}
        error={errorOf('coverNote')}
        optional
      />
    </FormDialog>
  );
}

function heardWhere(heardIn: string): string {
  const known = ['CALL', 'EMAIL', 'MEETING', 'MESSAGE', 'CV', 'IMPORT', 'MANUAL'] as const;
  const found = known.find((each) => each === heardIn);
  return found ? heardInName(found) : heardIn.toLowerCase();
}

type Refusal =
  | { __typename: 'CandidateAlreadySubmitted'; sentAt: string; sentBy: { id: string } | null }
  | { __typename: 'SubmittedToClientBefore'; prior: { sentence: string } }
  | { __typename: 'CandidateBlocked'; message: string; liftableBy: { id: string } | null }
  | { __typename: 'RightToRepresentMissing'; message: string }
  | { __typename: 'EntryEnded' | 'ChangedMeanwhile' };

function refusalText(result: Refusal, name: string, nameOf: (id: string | undefined) => string): string {
  switch (result.__typename) {
    case 'CandidateAlreadySubmitted': {
      const who = nameOf(result.sentBy?.id) || t('pipeline.submit.somebody');
      return t('pipeline.submit.already', { who, name, at: formatDate(result.sentAt, 'instant') });
    }
    case 'SubmittedToClientBefore':
      return withShortDays(result.prior.sentence);
    case 'CandidateBlocked': {
      const lifts = nameOf(result.liftableBy?.id);
      const told = result.message.includes(lifts);
      return lifts && !told ? `${result.message} ${t('pipeline.submit.liftable', { name: lifts })}` : result.message;
    }
    case 'RightToRepresentMissing':
      return result.message;
    case 'EntryEnded':
      return t('pipeline.ended.meanwhile');
    case 'ChangedMeanwhile':
      return t('pipeline.submit.changed');
  }
}
