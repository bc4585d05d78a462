import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { notifyError } from '../../../lib/notice.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { Checkbox } from '../../../ui/Choice.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextArea } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import { type PersonRef, recordQueries } from './person.ts';

const AddNote = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      __typename
      ... on AddNoteSuccess {
        note {
          id
        }
      }
    }
  }
`);

const RetractNote = graphql(`
  mutation RetractNote($input: RetractNoteInput!) {
    retractNote(input: $input) {
      __typename
      ... on TooLateToUndo {
        message
      }
    }
  }
`);

export function NoteDialog({ person, onClose }: { person: PersonRef; onClose: () => void }) {
  const [text, setText] = useState('');
  const [pinned, setPinned] = useState(false);
  const [isPrivate, setPrivate] = useState(false);
  const [addNote, isBusy] = useWrite(AddNote);
  const [retract] = useWrite(RetractNote);
  const { errorOf, onError, clear } = useFailure('text');

  const takeBack = async (noteId: string) => {
    const answer = await retract({ noteId }, { refetch: recordQueries });
    if (answer?.retractNote.__typename === 'TooLateToUndo') notifyError(answer.retractNote.message);
  };
  const save = async () => {
    clear();
    const note = { candidateId: person.id, text, pinned, private: isPrivate };
    const saved = await addNote(note, { refetch: recordQueries, onError });
    if (!saved) return;
    onClose();
    offerUndo(t('dialogs.note.saved', { name: person.name }), () => takeBack(saved.addNote.note.id));
  };

  return (
    <FormDialog
      title={t('dialogs.note.title', { name: person.name })}
      saveLabel={t('dialogs.note.save')}
      isBusy={isBusy}
      canSave={text.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextArea
        label={t('dialogs.note.text')}
        hideLabel
        rows={6}
        value={text}
        onChange={setText}
        error={errorOf('text')}
        placeholder={t('dialogs.note.placeholder')}
        autoFocus
      />
      <Checkbox label={t('dialogs.note.pin')} isSelected={pinned} onChange={setPinned} />
      <Checkbox label={t('dialogs.note.private')} isSelected={isPrivate} onChange={setPrivate} />
    </FormDialog>
  );
}
