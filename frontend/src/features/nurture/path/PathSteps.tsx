import { Pill } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { t } from '../messages.ts';
import { type StepWords, stepIcons, stepText } from '../words.ts';
import styles from './PathSteps.module.css';

/** The path from above to below, with how many people stand at each step. */
export function PathSteps({ steps, counts }: { steps: readonly StepWords[]; counts: ReadonlyMap<number, number> }) {
  return (
    <ol className={styles.path}>
      {steps.map((step) => {
        const count = counts.get(step.number) ?? 0;
        return (
          <li key={step.number} className={styles.step} data-kind={step.kind} data-busy={count > 0 || undefined}>
            <span className={styles.mark}>
              <Icon name={stepIcons[step.kind]} size={14} />
            </span>
            <div className={styles.words}>
              <p className="meta muted">{t(`nurture.step.${step.kind}`)}</p>
              <p>{stepText(step)}</p>
            </div>
            {count > 0 && <Pill tone="new">{t('nurture.here', { count })}</Pill>}
          </li>
        );
      })}
      <li className={styles.step}>
        <span className={styles.mark}>
          <Icon name="stop" size={14} />
        </span>
        <p className="meta muted">{t('nurture.end')}</p>
      </li>
    </ol>
  );
}
