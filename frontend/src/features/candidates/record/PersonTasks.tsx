import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { Due } from '../../../lib/Due.tsx';
import { useMembers } from '../../../lib/members.ts';
import { useMe } from '../../../lib/session.tsx';
import { offerUndo } from '../../../lib/undo.ts';
import { useWrite } from '../../../lib/write.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { recordQueries } from '../dialogs/person.ts';
import styles from './Aside.module.css';
import { t } from './messages.ts';

const PersonTasksFragment = graphql(`
  fragment PersonTasks on Candidate {
    id
    openTasks {
      id
      title
      dueOn
      assignee {
        id
      }
    }
  }
`);

const CompletePersonTask = graphql(`
  mutation CompletePersonTask($input: CompleteTaskInput!) {
    completeTask(input: $input) {
      __typename
    }
  }
`);

export function PersonTasks({
  candidate,
  onAdd,
}: {
  candidate: FragmentType<typeof PersonTasksFragment>;
  onAdd: () => void;
}) {
  const { data, complete } = useFragment({ fragment: PersonTasksFragment, from: candidate });
  const { nameOf } = useMembers();
  const { member } = useMe();
  const [completeTask] = useWrite(CompletePersonTask);
  if (!complete) return null;
  const tasks = data.openTasks ?? [];
  const setDone = (taskId: string, done: boolean) => completeTask({ taskId, done }, { refetch: recordQueries });
  const finish = async ({ id, title }: { id: string; title: string }) => {
    if (await setDone(id, true)) offerUndo(t('record.tasks.done', { title }), () => setDone(id, false));
  };
  return (
    <Section
      title={t('record.tasks.title')}
      aside={tasks.length > 0 && tasks.length}
      actions={<IconButton icon="plus" label={t('record.tasks.add')} kbd="t" onPress={onAdd} />}
    >
      {data.openTasks?.length === 0 && <p className="muted">{t('record.tasks.none')}</p>}
      <ul className={styles.rows}>
        {tasks.map((task) => (
          <li key={task.id} className={styles.rowLine}>
            <div>
              <p>{task.title}</p>
              <p className="meta facts">
                <Due day={task.dueOn} />
                {task.assignee.id !== member.id && <span className="muted">{nameOf(task.assignee.id)}</span>}
              </p>
            </div>
            <IconButton
              icon="check"
              label={t('record.tasks.finish', { title: task.title })}
              onPress={() => void finish(task)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
