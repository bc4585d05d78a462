import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { DayField } from '../../../lib/DayField.tsx';
import { addDays, today } from '../../../lib/days.ts';
import { useMembers } from '../../../lib/members.ts';
import { notify } from '../../../lib/notice.ts';
import { useMe } from '../../../lib/session.tsx';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FieldRow } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import { type PersonRef, recordQueries } from './person.ts';

const AddPersonTask = graphql(`
  mutation AddPersonTask($input: AddTaskInput!) {
    addTask(input: $input) {
      __typename
    }
  }
`);

/** A task about the person. As the change of a next action it is a follow-up, which then comes first. */
export function TaskDialog({
  person,
  instead,
  onClose,
}: {
  person: PersonRef;
  /** The next action it replaces. */
  instead?: string | undefined;
  onClose: () => void;
}) {
  const { timeZone, member } = useMe();
  const { members } = useMembers();
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState(() => addDays(today(timeZone), 1));
  const [assigneeId, setAssigneeId] = useState<string>(member.id);
  const [addTask, isBusy] = useWrite(AddPersonTask);
  const { errorOf, onError, clear } = useFailure('title', 'dueOn', 'assigneeId');

  const save = async () => {
    clear();
    const saved = await addTask(
      { title, dueOn, assigneeId, candidateId: person.id, kind: instead ? 'FOLLOW_UP' : 'GENERAL' },
      { refetch: [...recordQueries], onError },
    );
    if (!saved) return;
    onClose();
    notify(t('dialogs.task.saved'));
  };

  return (
    <FormDialog
      title={t(instead ? 'dialogs.task.change' : 'dialogs.task.title', { name: person.name })}
      saveLabel={t('dialogs.task.save')}
      isBusy={isBusy}
      canSave={title.trim() !== '' && dueOn !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      {instead && <p className="muted">{t('dialogs.task.instead', { sentence: instead })}</p>}
      <TextField label={t('dialogs.task.what')} value={title} onChange={setTitle} error={errorOf('title')} autoFocus />
      <FieldRow>
        <DayField label={t('dialogs.task.due')} value={dueOn} onChange={setDueOn} error={errorOf('dueOn')} />
        <Select
          label={t('dialogs.task.who')}
          options={members.filter(({ active }) => active).map(({ id, name }) => ({ id, label: name }))}
          value={assigneeId}
          onChange={setAssigneeId}
          error={errorOf('assigneeId')}
        />
      </FieldRow>
    </FormDialog>
  );
}
