import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { Channel, Direction } from '../../../generated/graphql.ts';
import { notifyError } from '../../../lib/notice.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { Checkbox, SegmentedControl } from '../../../ui/Choice.tsx';
import { FieldRow } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea, TextField } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import { type PersonRef, recordQueries } from './person.ts';

const LogMessage = graphql(`
  mutation LogMessage($input: LogMessageInput!) {
    logMessage(input: $input) {
      __typename
      ... on LogMessageSuccess {
        interaction {
          id
        }
      }
      ... on ContactForbidden {
        message
      }
    }
  }
`);

const RetractInteraction = graphql(`
  mutation RetractInteraction($input: RetractInteractionInput!) {
    retractInteraction(input: $input) {
      __typename
      ... on TooLateToUndo {
        message
      }
    }
  }
`);

const channels = ['EMAIL', 'LINKEDIN', 'WHATSAPP', 'SMS', 'MEETING'] as const satisfies readonly Channel[];
const directions = ['INBOUND', 'OUTBOUND'] as const satisfies readonly Direction[];

/** Logs what came or went outside: nothing is sent from here. */
export function MessageDialog({
  person,
  direction: first = 'INBOUND',
  onClose,
}: {
  person: PersonRef;
  direction?: Direction;
  onClose: () => void;
}) {
  const [channel, setChannel] = useState<Channel>('EMAIL');
  const [direction, setDirection] = useState<Direction>(first);
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [at, setAt] = useState('');
  const [interestStated, setInterest] = useState(false);
  const [decline, setDecline] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();
  const [logMessage, isBusy] = useWrite(LogMessage);
  const [retract] = useWrite(RetractInteraction);
  const { errorOf, onError, clear } = useFailure('text', 'subject', 'occurredAt');
  const theirs = direction === 'INBOUND' || channel === 'MEETING';

  const takeBack = async (interactionId: string) => {
    const answer = await retract({ interactionId }, { refetch: recordQueries });
    if (answer?.retractInteraction.__typename === 'TooLateToUndo') notifyError(answer.retractInteraction.message);
  };
  const save = async () => {
    clear();
    setRefusal(undefined);
    const answer = await logMessage(
      {
        candidateId: person.id,
        channel,
        direction,
        text,
        subject: channel === 'EMAIL' && subject ? subject : null,
        occurredAt: at ? new Date(at).toISOString() : null,
        interestStated: theirs && interestStated,
        decline: theirs && decline,
      },
      { refetch: recordQueries, onError },
    );
    const result = answer?.logMessage;
    if (result?.__typename === 'ContactForbidden') setRefusal(result.message);
    if (result?.__typename !== 'LogMessageSuccess') return;
    onClose();
    offerUndo(t('dialogs.message.saved', { name: person.name }), () => takeBack(result.interaction.id));
  };

  return (
    <FormDialog
      title={t('dialogs.message.title', { name: person.name })}
      saveLabel={t('dialogs.message.save')}
      isBusy={isBusy}
      canSave={text.trim() !== ''}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      <SegmentedControl
        label={t('dialogs.message.direction')}
        options={directions.map((id) => ({ id, label: t(`dialogs.message.${id}`) }))}
        value={direction}
        onChange={setDirection}
      />
      <FieldRow>
        <Select
          label={t('dialogs.message.channel')}
          options={channels.map((id) => ({ id, label: t(`dialogs.channel.${id}`) }))}
          value={channel}
          onChange={setChannel}
        />
        <TextField
          label={t('dialogs.message.at')}
          optional
          type="datetime-local"
          value={at}
          onChange={setAt}
          error={errorOf('occurredAt')}
        />
      </FieldRow>
      {channel === 'EMAIL' && (
        <TextField
          label={t('dialogs.message.subject')}
          optional
          value={subject}
          onChange={setSubject}
          error={errorOf('subject')}
        />
      )}
      <TextArea
        label={t('dialogs.message.text')}
        rows={5}
        value={text}
        onChange={setText}
        error={errorOf('text')}
        autoFocus
      />
      {theirs && (
        <div className="row wrap">
          <Checkbox
            label={t('dialogs.message.interest')}
            isSelected={interestStated}
            onChange={(on) => {
              setInterest(on);
              if (on) setDecline(false);
            }}
          />
          <Checkbox
            label={t('dialogs.message.decline')}
            isSelected={decline}
            onChange={(on) => {
              setDecline(on);
              if (on) setInterest(false);
            }}
          />
        </div>
      )}
    </FormDialog>
  );
}
