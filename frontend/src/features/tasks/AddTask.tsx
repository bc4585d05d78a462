import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { DayField } from '../../lib/DayField.tsx';
import { today } from '../../lib/days.ts';
import { notify } from '../../lib/notice.ts';
import { useMe } from '../../lib/session.tsx';
import { useFailure } from '../../lib/use-failure.ts';
import { useWrite } from '../../lib/write.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { t } from './messages.ts';

const AddTaskMutation = graphql(`
  mutation AddTask($input: AddTaskInput!) {
    addTask(input: $input) {
      ... on AddTaskSuccess {
        task {
          id
        }
      }
    }
  }
`);

export function AddTask({ onClose }: { onClose: () => void }) {
  const { timeZone } = useMe();
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState(() => today(timeZone));
  const [addTask, isBusy] = useWrite(AddTaskMutation);
  const { errorOf, onError, clear } = useFailure('title', 'dueOn');

  const save = async () => {
    clear();
    if (!(await addTask({ title, dueOn, kind: 'GENERAL' }, { refetch: ['Tasks'], onError }))) return;
    notify(t('tasks.added'));
    onClose();
  };

  return (
    <FormDialog
      title={t('tasks.new')}
      saveLabel={t('tasks.add')}
      isBusy={isBusy}
      canSave={title.trim() !== '' && dueOn !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField label={t('tasks.what')} value={title} onChange={setTitle} error={errorOf('title')} autoFocus />
      <DayField label={t('tasks.due')} value={dueOn} onChange={setDueOn} error={errorOf('dueOn')} />
    </FormDialog>
  );
}
