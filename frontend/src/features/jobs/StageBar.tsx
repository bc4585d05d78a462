import type { Stage } from '../../generated/graphql.ts';
import { stageName, stages } from '../../lib/job-words.ts';
import { t } from './messages.ts';
import styles from './StageBar.module.css';

/** How many active entries stand at each stage, as one line: "3 Shortlist, 1 Interview". */
export function StageBar({ counts }: { counts: readonly { stage: Stage; count: number }[] }) {
  const present = stages
    .map((stage) => ({ stage, count: counts.find((each) => each.stage === stage)?.count ?? 0 }))
    .filter(({ count }) => count > 0);
  if (present.length === 0) return <span className="faint">{t('jobs.empty')}</span>;
  return (
    <span className={styles.stages}>
      {present.map(({ stage, count }) => (
        <span key={stage} className={styles.stage}>
          <b className="number">{count}</b> {stageName(stage)}
        </span>
      ))}
    </span>
  );
}
