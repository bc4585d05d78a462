import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { Due } from '../../../lib/Due.tsx';
import { formatAge, formatDate } from '../../../lib/format.ts';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { useMembers } from '../../../lib/members.ts';
import { useMe } from '../../../lib/session.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { t } from './messages.ts';
import styles from './NextActionStrip.module.css';
import { useNextAction } from './use-next-action.ts';

const NextActionFragment = graphql(`
  fragment RecordNextAction on Candidate {
    id
    nextAction {
      kind
      sentence
      reason
      evidenceAt
      dueOn
      snoozedUntil
      taskId
      forMember {
        id
      }
      job {
        id
      }
    }
  }
`);

/** What to do next and why, with the age of the evidence: done, left to rest or changed from here. */
export function NextActionStrip({
  candidate,
  onMessage,
  onShortlist,
  onEnrol,
  onChange,
}: {
  candidate: FragmentType<typeof NextActionFragment>;
  onMessage: () => void;
  onEnrol: () => void;
  onShortlist: (jobId: string | undefined) => void;
  onChange: (sentence: string) => void;
}) {
  const { data, complete } = useFragment({ fragment: NextActionFragment, from: candidate });
  const { nameOf } = useMembers();
  const { member } = useMe();
  const action = complete ? data.nextAction : undefined;
  const rests = Boolean(action?.snoozedUntil && new Date(action.snoozedUntil) > new Date());
  const { doIt, doIcon, markDone, snooze, wake, snoozes } = useNextAction(data.id ?? '', action, {
    onMessage,
    onShortlist,
    onEnrol,
  });
  useShortcuts(t('record.scope'), [
    action !== undefined && action !== null && { keys: 'd', label: t('record.next.do'), run: doIt },
    action !== undefined && action !== null && { keys: 'e', label: t('record.next.done'), run: markDone },
    action !== undefined &&
      action !== null && { keys: 'h', label: t('record.next.snoozeTomorrow'), run: () => snooze(snoozes[1]) },
  ]);
  if (!action) return null;
  const forWhom = action.forMember && action.forMember.id !== member.id ? nameOf(action.forMember.id) : '';
  return (
    <section className={styles.strip} aria-label={t('record.next.title')}>
      <Icon name="spark" />
      <div className={styles.words}>
        <p>
          <b>{action.sentence}</b>
        </p>
        <p className="muted">
          {/[.!?]$/u.test(action.reason) ? action.reason : `${action.reason}.`}{' '}
          {action.evidenceAt && (
            <span className="faint">{t('record.next.evidence', { age: formatAge(action.evidenceAt) })}</span>
          )}
        </p>
        <p className="meta facts">
          {action.dueOn && <Due day={action.dueOn} />}
          {forWhom && <span className="muted">{t('record.next.for', { name: forWhom })}</span>}
          {rests && action.snoozedUntil && (
            <span className="muted">{t('record.next.rests', { date: formatDate(action.snoozedUntil) })}</span>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        <Button variant="primary" icon={doIcon} kbd="d" onPress={doIt}>
          {t('record.next.do')}
        </Button>
        {rests ? (
          <Button icon="clock" onPress={wake}>
            {t('record.next.wake')}
          </Button>
        ) : (
          <Menu
            label={t('record.next.snooze')}
            items={[
              ...snoozes.map((each) => ({
                id: each.id,
                label: each.label,
                detail: each.detail,
                run: () => snooze(each),
              })),
            ]}
          >
            <Button icon="clock" kbd="h">
              {t('record.next.snooze')}
            </Button>
          </Menu>
        )}
        <Menu
          label={t('record.next.change')}
          items={[
            { id: 'done', label: t('record.next.done'), icon: 'check', kbd: 'e', run: markDone },
            { id: 'other', label: t('record.next.other'), icon: 'edit', run: () => onChange(action.sentence) },
          ]}
        >
          <Button variant="ghost">{t('record.next.change')}</Button>
        </Menu>
      </div>
    </section>
  );
}
