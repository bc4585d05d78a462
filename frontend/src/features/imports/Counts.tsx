import { formatNumber } from '../../lib/format.ts';
import styles from './Counts.module.css';
import { t } from './messages.ts';

const names = ['create', 'update', 'unchanged', 'skipped', 'flagged'] as const;

/** The numbers of a dry run or a run, each with what it means. */
export function Counts({ report, isDone }: { report: Record<(typeof names)[number], number>; isDone: boolean }) {
  return (
    <dl className={styles.counts}>
      {names.map((name) => (
        <div key={name} className={styles.count}>
          <dt className="meta muted">{t(`imports.count.${name}`, { done: String(isDone) })}</dt>
          <dd className={styles.value}>{formatNumber(report[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
