import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { formatAge } from '../../../lib/format.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { t } from '../messages.ts';
import styles from './Mini.module.css';

const ReplyItemFragment = graphql(`
  fragment ReplyItem on Thread {
    id
    channel
    lastExcerpt
    waitingSince
    candidate {
      id
      name
    }
  }
`);

const dayMs = 86_400_000;

export function ReplyItem({
  thread: masked,
  onAnswer,
}: {
  thread: FragmentType<typeof ReplyItemFragment>;
  onAnswer: () => void;
}) {
  const { data: thread, complete } = useFragment({ fragment: ReplyItemFragment, from: masked });
  if (!complete) return null;
  const { candidate, lastExcerpt, waitingSince } = thread;
  const late = waitingSince !== null && Date.now() - new Date(waitingSince).getTime() > dayMs;
  return (
    <li className={styles.item}>
      <Avatar name={candidate.name} />
      <div className={styles.words}>
        <p>
          <Link plain to={`/candidates/${candidate.id}`}>
            {candidate.name}
          </Link>
        </p>
        <p className={`meta muted ${styles.quote}`}>
          {lastExcerpt ? t('today.quote', { text: lastExcerpt }) : t(`today.channel.${thread.channel}`)}
        </p>
        <div className={styles.actions}>
          <Button icon="chat" onPress={onAnswer}>
            {t('today.answer')}
            <span className="screen-reader">{candidate.name}</span>
          </Button>
        </div>
      </div>
      {waitingSince && (
        <span className={late ? 'meta urgent number' : 'meta faint number'}>
          {formatAge(waitingSince)}
          <span className="screen-reader">{t('today.waiting')}</span>
        </span>
      )}
    </li>
  );
}
