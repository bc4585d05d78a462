import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { Channel } from '../../../generated/graphql.ts';
import { openCallCard } from '../../../lib/call-card.ts';
import { formatAge } from '../../../lib/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { TextArea } from '../../../ui/TextField.tsx';
import { t } from '../messages.ts';
import styles from './AnswerDialog.module.css';
import { useAnswer } from './use-answer.ts';

const WaitingThreads = graphql(`
  query WaitingThreads($candidateId: ID!) {
    candidate(id: $candidateId) {
      id
      name
      waitingThreads {
        id
        channel
        subject
        lastExcerpt
        lastAt
      }
    }
  }
`);

const channels = ['EMAIL', 'WHATSAPP', 'SMS', 'LINKEDIN', 'MEETING'] as const satisfies readonly Channel[];

/** Logs the answer that was given outside, or says that none is needed; nothing is sent from here. */
export function AnswerDialog({
  candidateId,
  threadId,
  onClose,
}: {
  candidateId: string;
  threadId: string;
  onClose: () => void;
}) {
  const { data, error, refetch } = useQuery(WaitingThreads, { variables: { candidateId } });
  const person = data?.candidate;
  const thread = person?.waitingThreads?.find(({ id }) => id === threadId);
  const threadChannel = channels.find((each) => each === thread?.channel);
  const [chosen, setChannel] = useState<Channel | undefined>();
  const [text, setText] = useState('');
  const name = person?.name ?? '';
  const { answer, close, isBusy, refusal, errorOf } = useAnswer(name, onClose);
  const channel = chosen ?? threadChannel ?? 'EMAIL';

  return (
    <FormDialog
      title={t('today.answerTo', { name })}
      saveLabel={t('today.logAnswer')}
      isBusy={isBusy}
      canSave={text.trim() !== ''}
      refusal={refusal}
      onSave={() => void answer({ candidateId, channel, text, threadId: channel === threadChannel ? threadId : null })}
      onClose={onClose}
    >
      {error && !person && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!person && !error && <Skeleton rows={2} />}
      {person && !thread && <p className="muted">{t('today.answeredAlready')}</p>}
      {thread && (
        <figure className={styles.message}>
          <blockquote>{thread.lastExcerpt ?? thread.subject}</blockquote>
          <figcaption className="meta muted facts">
            <span>{t(`today.channel.${thread.channel}`)}</span>
            <span>{t('today.ago', { age: formatAge(thread.lastAt) })}</span>
          </figcaption>
        </figure>
      )}
      <div className="row wrap">
        <Button
          icon="phone"
          onPress={() => {
            onClose();
            openCallCard({ candidateId });
          }}
        >
          {t('today.callInstead')}
        </Button>
        <Button variant="ghost" icon="check" onPress={() => void close(threadId)}>
          {t('today.noAnswerNeeded')}
        </Button>
      </div>
      <Select
        label={t('today.answeredBy')}
        options={channels.map((id) => ({ id, label: t(`today.channel.${id}`) }))}
        value={channel}
        onChange={setChannel}
      />
      <TextArea
        label={t('today.whatAnswered')}
        hint={t('today.whatAnsweredHint')}
        rows={5}
        value={text}
        onChange={setText}
        error={errorOf('text')}
        autoFocus
      />
    </FormDialog>
  );
}
