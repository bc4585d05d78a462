import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { t } from './messages.ts';
import styles from './Reasons.module.css';

interface Reason {
  sentence: string;
  heardIn: string | null;
  evidenceAt: string | null;
  evidenceKind: string | null;
  evidenceId: string | null;
  against: boolean;
}

/** What speaks for a person and what does not, each with the age of its evidence and a link to it. */
export function Reasons({ candidateId, reasons }: { candidateId: string; reasons: readonly Reason[] }) {
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.sentence} className={reason.against ? styles.against : styles.for}>
          <Icon name={reason.against ? 'more' : 'check'} size={14} />
          <span>
            <span className="screen-reader">{t(reason.against ? 'rediscovery.against' : 'rediscovery.for')}</span>
            <span className={styles.sentence}>
              <Link plain to={evidence(candidateId, reason)}>
                {reason.sentence}
              </Link>
            </span>{' '}
            <span className={styles.age}>
              {reason.evidenceAt ? <RelativeTime at={reason.evidenceAt} words /> : reason.heardIn}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function evidence(candidateId: string, { evidenceKind, evidenceId }: Reason): string {
  const record = `/candidates/${candidateId}`;
  return evidenceId && evidenceKind !== 'CANDIDATE' ? `${record}?entry=${evidenceId}` : record;
}
