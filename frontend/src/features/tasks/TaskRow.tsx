import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { addDays, today } from '../../lib/days.ts';
import { formatDate } from '../../lib/format.ts';
import { useMe } from '../../lib/session.tsx';
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
      <Due day={task.dueOn} />
      <Avatar name={task.assignee.name} />
    </div>
  );
}

function Due({ day }: { day: string }) {
  const now = today(useMe().timeZone);
  if (day < now) return <span className="meta urgent">{t('tasks.overdue', { date: formatDate(day) })}</span>;
  if (day === now) return <span className="meta">{t('tasks.dueToday')}</span>;
  if (day === addDays(now, 1)) return <span className="meta muted">{t('tasks.dueTomorrow')}</span>;
  return <span className="meta muted number">{formatDate(day)}</span>;
}
