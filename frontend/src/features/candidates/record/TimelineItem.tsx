import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { useMembers } from '../../../lib/members.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Link } from '../../../ui/Link.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { activityIcon } from './activity-icons.ts';
import { t } from './messages.ts';
import styles from './Timeline.module.css';

export const TimelineItemFragment = graphql(`
  fragment TimelineItem on TimelineEntry {
    id
    kind
    sentence
    text
    actor {
      id
    }
    occurredAt
    recordedAt
    private
    retracted
    subject {
      kind
      id
      job {
        id
      }
    }
  }
`);

const longText = 420;
const lateMs = 36 * 3_600_000;

export function TimelineItem({ entry }: { entry: FragmentType<typeof TimelineItemFragment> }) {
  const { data, complete } = useFragment({ fragment: TimelineItemFragment, from: entry });
  const { nameOf } = useMembers();
  const [whole, setWhole] = useState(false);
  if (!complete) return null;
  const { kind, sentence, text, occurredAt, recordedAt, retracted, subject } = data;
  const actor = nameOf(data.actor?.id);
  const to = subject ? linkOf(subject.kind, subject.id, subject.job?.id) : undefined;
  const late = new Date(recordedAt).getTime() - new Date(occurredAt).getTime() > lateMs;
  const isLong = text !== null && text.length > longText;
  return (
    <li className={styles.entry} data-retracted={retracted || undefined}>
      <Icon name={activityIcon(kind)} />
      <div className={styles.words}>
        <p>
          <span className={styles.sentence}>
            {to ? (
              <Link plain to={to}>
                {sentence}
              </Link>
            ) : (
              sentence
            )}
          </span>{' '}
          {actor && <span className="muted">{t('record.timeline.by', { name: actor })}</span>}
          {data.private && <span className="muted"> {t('record.timeline.private')}</span>}
          {retracted && <span className="muted"> {t('record.timeline.retracted')}</span>}
        </p>
        {text && (
          <div className={styles.quote}>
            <p className={isLong && !whole ? styles.clamped : styles.whole}>{text}</p>
            {isLong && (
              <Button variant="ghost" onPress={() => setWhole(!whole)}>
                {whole ? t('record.timeline.less') : t('record.timeline.all')}
              </Button>
            )}
          </div>
        )}
      </div>
      <span className="meta faint">
        <RelativeTime at={occurredAt} />
        {late && <span className="screen-reader">{t('record.timeline.recordedLater')}</span>}
      </span>
    </li>
  );
}

function linkOf(kind: string, id: string, jobId: string | undefined): string | undefined {
  if (kind === 'IMPORT_RUN') return `/imports/${id}`;
  if (kind === 'TASK') return '/tasks';
  if (kind === 'POOL' || kind === 'ENROLMENT') return '/nurture';
  if (!jobId) return undefined;
  if (kind === 'SUGGESTION') return `/rediscovery/${jobId}`;
  if (kind === 'JOB') return `/jobs/${jobId}`;
  return kind === 'ENTRY' || kind === 'INTERVIEW' || kind === 'PLACEMENT' ? `/pipeline/${jobId}` : undefined;
}
