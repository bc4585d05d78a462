import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { Due } from '../../lib/Due.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { t } from './messages.ts';
import styles from './TaskRow.module.css';

const TaskRowFragment = graphql(`
  fragment TaskRow on Task {
    id
    title
    kind
    dueOn
    candidate {
      id
      name
    }
    assignee {
      id
      name
    }
  }
`);

export function TaskRow({ task: masked, onDone }: { task: FragmentType<typeof TaskRowFragment>; onDone: () => void }) {
  const { data: task, complete } = useFragment({ fragment: TaskRowFragment, from: masked });
  if (!complete) return null;
  return (
    <div className={styles.row}>
      <IconButton
        icon="check"
        label={t('tasks.markDone', { title: task.title })}
        kbd="e"
        variant="secondary"
        onPress={onDone}
      />
      <div className={styles.words}>
        <p>{task.title}</p>
        <p className="meta muted facts">
          <span>{t(`tasks.kind.${task.kind}`)}</span>
          {task.candidate && (
            <span>
              <Link plain to={`/candidates/${task.candidate.id}`}>
                {task.candidate.name}
              </Link>
            </span>
          )}
        </p>
      </div>
      <Due day={task.dueOn} brief />
      <Avatar name={task.assignee.name} />
    </div>
  );
}
