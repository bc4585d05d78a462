import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { DayField } from '../../../lib/DayField.tsx';
import { notify } from '../../../lib/notice.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FieldRow } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextArea, TextField } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import { type PersonRef, recordQueries } from './person.ts';

const AddFitNote = graphql(`
  mutation AddFitNote($input: AddFitNoteInput!) {
    addFitNote(input: $input) {
      __typename
    }
  }
`);

export function FitNoteDialog({ person, onClose }: { person: PersonRef; onClose: () => void }) {
  const [text, setText] = useState('');
  const [role, setRole] = useState('');
  const [clientName, setClientName] = useState('');
  const [sector, setSector] = useState('');
  const [fromDate, setFromDate] = useState('');
  const [addFitNote, isBusy] = useWrite(AddFitNote);
  const { errorOf, onError, clear } = useFailure('text', 'role', 'clientName', 'sector', 'fromDate');

  const save = async () => {
    clear();
    const input = {
      candidateId: person.id,
      text,
      role: role || null,
      clientName: clientName || null,
      sector: sector || null,
      fromDate: fromDate || null,
    };
    if (!(await addFitNote(input, { refetch: recordQueries, onError }))) return;
    onClose();
    notify(t('dialogs.fit.saved', { name: person.name }));
  };

  return (
    <FormDialog
      title={t('dialogs.fit.title', { name: person.name })}
      saveLabel={t('dialogs.fit.save')}
      isBusy={isBusy}
      canSave={text.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextArea
        label={t('dialogs.fit.text')}
        hint={t('dialogs.fit.hint')}
        rows={2}
        value={text}
        onChange={setText}
        error={errorOf('text')}
        autoFocus
      />
      <FieldRow>
        <TextField label={t('dialogs.fit.role')} optional value={role} onChange={setRole} error={errorOf('role')} />
        <TextField
          label={t('dialogs.fit.client')}
          optional
          value={clientName}
          onChange={setClientName}
          error={errorOf('clientName')}
        />
        <TextField
          label={t('dialogs.fit.sector')}
          optional
          value={sector}
          onChange={setSector}
          error={errorOf('sector')}
        />
        <DayField
          label={t('dialogs.fit.from')}
          optional
          value={fromDate}
          onChange={setFromDate}
          error={errorOf('fromDate')}
        />
      </FieldRow>
    </FormDialog>
  );
}
