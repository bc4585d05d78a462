import { useState } from 'react';
import { outcomeText, reasonName, stageName } from '../../lib/job-words.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Count, Pill } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import styles from './EndedEntries.module.css';
import type { Entry } from './fragment.ts';
import { t } from './messages.ts';
import group from './StageGroup.module.css';

/** Who is no longer under way, why, and who came close. */
export function EndedEntries({ entries }: { entries: readonly Entry[] }) {
  const [isOpen, setOpen] = useState(false);
  if (entries.length === 0) return null;
  const latest = entries.toSorted((one, other) => (other.outcomeAt ?? '').localeCompare(one.outcomeAt ?? ''));
  return (
    <section className={group.group} aria-label={t('pipeline.ended')}>
      <h2 className={group.head}>
        <button type="button" className={group.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? 'down' : 'right'} size={12} />
          <span>{t('pipeline.ended')}</span>
          <Count value={entries.length} />
        </button>
      </h2>
      {isOpen && (
        <ul className={group.rows}>
          {latest.map((entry) => (
            <EndedRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

function EndedRow({ entry }: { entry: Entry }) {
  const { candidate, reason, reasonNote, feedback, outcomeAt } = entry;
  return (
    <li className={styles.row}>
      <Avatar name={candidate.name} size={28} />
      <div className={styles.words}>
        <p className={styles.who}>
          <span>
            <Link plain to={`/candidates/${candidate.id}`}>
              {candidate.name}
            </Link>
          </span>
          {entry.silverMedalist && (
            <Pill tone="new" icon="medal">
              {t('pipeline.silver')}
            </Pill>
          )}
        </p>
        <p className="meta muted facts">
          <span>
            {t('pipeline.ended.why', { outcome: outcomeText(entry), stage: stageName(entry.stage).toLowerCase() })}
          </span>
          {reason && <span>{reasonName(reason)}</span>}
          {reasonNote && <span>{reasonNote}</span>}
        </p>
        {feedback[0]?.text && <p className="meta muted">“{feedback[0].text}”</p>}
      </div>
      {outcomeAt && (
        <span className="meta faint">
          <RelativeTime at={outcomeAt} words />
        </span>
      )}
    </li>
  );
}
