import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { Due } from '../../../lib/Due.tsx';
import { formatAge } from '../../../lib/format.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Link } from '../../../ui/Link.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { TemperatureChip } from '../../../ui/Temperature.tsx';
import { t } from '../messages.ts';
import { actionLook, splitSentence } from './action-kinds.ts';
import styles from './NextActionRow.module.css';
import type { Snooze } from './snoozes.ts';

const NextActionRowFragment = graphql(`
  fragment NextActionRow on Candidate {
    id
    name
    temperature {
      kind
    }
  }
`);

export interface RowAction {
  kind: Parameters<typeof actionLook>[0];
  sentence: string;
  reason: string;
  evidenceAt: string | null;
  dueOn: string | null;
  forMember: { id: string; name: string } | null;
  candidate: FragmentType<typeof NextActionRowFragment>;
}

export interface RowHandlers {
  onDo: () => void;
  onDone: () => void;
  snoozes: readonly Snooze[];
  isSnoozing: boolean;
  onSnoozing: (isOpen: boolean) => void;
}

/** One next action; the row under the cursor offers what can be done with it. */
export function NextActionRow({
  action,
  isCurrent,
  showsMember,
  onDo,
  onDone,
  snoozes,
  isSnoozing,
  onSnoozing,
}: { action: RowAction; isCurrent: boolean; showsMember: boolean } & RowHandlers) {
  const { data: person, complete } = useFragment({ fragment: NextActionRowFragment, from: action.candidate });
  if (!complete) return null;
  const [strong, rest] = splitSentence(action.sentence, person.name);
  const { icon, label } = actionLook(action.kind);
  return (
    <div className={styles.row}>
      <Avatar name={person.name} size={28} />
      <div className={styles.words}>
        <p>
          <Link plain to={`/candidates/${person.id}`}>
            <b>{strong}</b>
          </Link>
          {rest}{' '}
          <span className={styles.chip}>
            <TemperatureChip temperature={person.temperature?.kind} />
          </span>
        </p>
        <p className="meta muted facts">
          <span>{action.reason}</span>
          {action.evidenceAt && <span>{t('today.ago', { age: formatAge(action.evidenceAt) })}</span>}
          {isCurrent && action.dueOn && <Due day={action.dueOn} brief />}
          {showsMember && <span>{action.forMember?.name ?? t('today.nobody')}</span>}
        </p>
      </div>
      <div className={classes(styles.end, isCurrent && styles.current)}>
        {isCurrent ? (
          <span className={styles.keys}>
            <Button variant="primary" icon={icon} kbd="d" onPress={onDo}>
              {label}
            </Button>
            <IconButton icon="check" label={t('today.done')} kbd="e" onPress={onDone} />
            <Menu label={t('today.snooze')} items={snoozes} isOpen={isSnoozing} onOpenChange={onSnoozing}>
              <IconButton icon="clock" label={t('today.snooze')} kbd="h" />
            </Menu>
          </span>
        ) : (
          <DueOrAge due={action.dueOn} since={action.evidenceAt} />
        )}
      </div>
    </div>
  );
}

/** When it is due, or how old the reason is where nothing is due. */
function DueOrAge({ due, since }: { due: string | null; since: string | null }) {
  if (due) return <Due day={due} brief />;
  return since && <span className="meta faint number">{formatAge(since)}</span>;
}
