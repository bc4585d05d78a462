import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { useMembers } from '../../../lib/members.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { t } from './messages.ts';
import styles from './Timeline.module.css';

const PinsFragment = graphql(`
  fragment RecordPins on Candidate {
    id
    handoff {
      id
      text
      at
      from {
        id
      }
      to {
        id
      }
    }
    pinnedNote {
      id
      text
      writtenAt
      author {
        id
      }
    }
  }
`);

/** What is read before anything else: the newest handoff note and the pinned note. */
export function Pins({ candidate }: { candidate: FragmentType<typeof PinsFragment> }) {
  const { data, complete } = useFragment({ fragment: PinsFragment, from: candidate });
  const { nameOf } = useMembers();
  if (!complete || (!data.handoff && !data.pinnedNote)) return null;
  const { handoff, pinnedNote } = data;
  return (
    <div className={styles.pins}>
      {handoff && (
        <div className={styles.pin}>
          <Icon name="person" />
          <p>
            <b>{t('record.pins.handoff')}</b>{' '}
            <span className="muted">
              {handoff.from
                ? t('record.pins.fromTo', { from: nameOf(handoff.from.id), to: nameOf(handoff.to.id) })
                : t('record.pins.to', { to: nameOf(handoff.to.id) })}
            </span>
          </p>
          <span className="meta faint">
            <RelativeTime at={handoff.at} />
          </span>
          <p>{handoff.text}</p>
        </div>
      )}
      {pinnedNote && (
        <div className={styles.pin}>
          <Icon name="pin" />
          <p>
            <b>{t('record.pins.note')}</b>{' '}
            {pinnedNote.author && (
              <span className="muted">{t('record.timeline.by', { name: nameOf(pinnedNote.author.id) })}</span>
            )}
          </p>
          <span className="meta faint">
            <RelativeTime at={pinnedNote.writtenAt} />
          </span>
          <p>{pinnedNote.text}</p>
        </div>
      )}
    </div>
  );
}
