import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { errorField, errorText } from '../../lib/apollo.ts';
import { today } from '../../lib/days.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { notify } from '../../lib/notice.ts';
import { useMe } from '../../lib/session.tsx';
import { useWrite } from '../../lib/write.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fields } from '../../ui/Field.tsx';
import { DateField, TextField } from '../../ui/TextField.tsx';
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

export function AddTask({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { timeZone } = useMe();
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState(() => today(timeZone));
  const [failure, setFailure] = useState<{ field: string | undefined; text: string } | undefined>();
  const [addTask, isBusy] = useWrite(AddTaskMutation);
  const errorOf = (field: string) => (failure?.field === field ? failure.text : undefined);

  const save = async () => {
    setFailure(undefined);
    const saved = await addTask(
      { title, dueOn, kind: 'GENERAL' },
      {
        refetch: ['Tasks'],
        onError: (error) => setFailure({ field: errorField(error) ?? 'title', text: errorText(error) ?? '' }),
      },
    );
    if (!saved) return;
    notify(t('tasks.added'));
    setTitle('');
    onClose();
  };

  return (
    <Dialog
      title={t('tasks.new')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('tasks.cancel')}</Button>
          <Button
            variant="primary"
            kbd="mod+enter"
            isPending={isBusy}
            isDisabled={title.trim() === ''}
            onPress={() => void save()}
          >
            {t('tasks.add')}
          </Button>
        </>
      }
    >
      <SaveKey onSave={() => void save()} />
      <Fields>
        <TextField label={t('tasks.what')} value={title} onChange={setTitle} error={errorOf('title')} autoFocus />
        <DateField label={t('tasks.due')} value={dueOn} onChange={setDueOn} error={errorOf('dueOn')} />
      </Fields>
    </Dialog>
  );
}

/** Inside the dialog, so that its shortcut belongs to the dialog. */
function SaveKey({ onSave }: { onSave: () => void }) {
  useShortcuts(t('tasks.scope'), [{ keys: 'mod+enter', label: t('tasks.add'), whileTyping: true, run: onSave }]);
  return null;
}
