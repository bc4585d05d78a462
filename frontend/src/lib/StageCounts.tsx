import type { Stage } from '../generated/graphql.ts';
import { classes } from '../ui/classes.ts';
import { defineMessages } from './i18n.ts';
import { stageName, stages } from './job-words.ts';
import styles from './StageCounts.module.css';

const t = defineMessages({ 'stageCounts.empty': 'empty' });

export interface StageCount {
  stage: Stage;
  count: number;
}

/** How many active entries stand at each stage, as one line: "3 Shortlist, 1 Interview". */
export function StageCounts({ counts, narrowOnly = false }: { counts: readonly StageCount[]; narrowOnly?: boolean }) {
  const present = stages
    .map((stage) => ({ stage, count: counts.find((each) => each.stage === stage)?.count ?? 0 }))
    .filter(({ count }) => count > 0);
  if (present.length === 0) return narrowOnly ? null : <span className="meta faint">{t('stageCounts.empty')}</span>;
  return (
    <span className={classes(styles.stages, narrowOnly && styles.narrowOnly)}>
      {present.map(({ stage, count }) => (
        <span key={stage} className={styles.stage}>
          <b className="number">{count}</b> {stageName(stage)}
        </span>
      ))}
    </span>
  );
}
