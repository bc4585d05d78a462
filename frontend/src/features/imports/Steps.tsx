import type { ImportStatus } from '../../generated/graphql.ts';
import { Icon } from '../../ui/Icon.tsx';
import { t } from './messages.ts';
import styles from './Steps.module.css';

const steps = ['upload', 'mapping', 'check', 'run'] as const;
const stepOf: Record<ImportStatus, number> = { MAPPING: 1, CHECKING: 2, CHECKED: 2, RUNNING: 3, DONE: 4, FAILED: 1 };

export function Steps({ status }: { status: ImportStatus }) {
  const now = stepOf[status];
  return (
    <ol className={styles.steps}>
      {steps.map((step, position) => (
        <li
          key={step}
          className={styles.step}
          data-done={position < now || undefined}
          {...(position === now && { 'aria-current': 'step' as const })}
        >
          <span className={styles.mark}>{position < now ? <Icon name="check" size={12} /> : position + 1}</span>
          {t(`imports.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
