import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { useMembers } from '../../../lib/members.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Progress } from '../../../ui/States.tsx';
import { TextArea } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import { recordQueries } from './person.ts';

const HandOver = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) {
      __typename
      ... on HandOverSuccess {
        candidate {
          id
          owner {
            id
          }
        }
      }
    }
  }
`);

export interface OwnedPerson {
  id: string;
  name: string;
  ownerId: string | null;
}

/** Gives one or more people to a colleague, with what the next owner should know. */
export function HandOverDialog({
  people,
  onDone,
  onClose,
}: {
  people: readonly OwnedPerson[];
  onDone?: () => void;
  onClose: () => void;
}) {
  const { members, nameOf } = useMembers();
  const [toMemberId, setTo] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [doneCount, setDoneCount] = useState(0);
  const [handOver, isBusy] = useWrite(HandOver);
  const { errorOf, onError, clear } = useFailure('toMemberId', 'note');
  const [first] = people;
  const values = { count: people.length, name: first?.name ?? '' };
  const soleOwner = people.length === 1 ? first?.ownerId : undefined;
  const options = members
    .filter(({ active, id }) => active && id !== soleOwner)
    .map(({ id, name }) => ({ id, label: name }));

  const save = async () => {
    if (!toMemberId) return;
    clear();
    setDoneCount(0);
    for (const { id } of people) {
      const saved = await handOver({ candidateId: id, toMemberId, note: note.trim() || null }, { onError });
      if (!saved) return;
      setDoneCount((count) => count + 1);
    }
    onDone?.();
    onClose();
    const back = people.filter((person): person is OwnedPerson & { ownerId: string } => person.ownerId !== null);
    offerUndo(t('dialogs.handOver.saved', { ...values, to: nameOf(toMemberId) }), async () => {
      for (const { id, ownerId } of back)
        await handOver({ candidateId: id, toMemberId: ownerId }, { refetch: recordQueries });
    });
  };

  return (
    <FormDialog
      title={t('dialogs.handOver.title', values)}
      saveLabel={t('dialogs.handOver.save')}
      isBusy={isBusy}
      canSave={toMemberId !== null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Select
        label={t('dialogs.handOver.to')}
        options={options}
        value={toMemberId}
        onChange={setTo}
        error={errorOf('toMemberId')}
      />
      <TextArea
        label={t('dialogs.handOver.note')}
        optional
        hint={t('dialogs.handOver.hint')}
        value={note}
        onChange={setNote}
        error={errorOf('note')}
      />
      {isBusy && people.length > 1 && (
        <Progress label={t('dialogs.handOver.progress')} value={doneCount} total={people.length} />
      )}
    </FormDialog>
  );
}
