import { Icon } from '../../../ui/Icon.tsx';
import { t } from '../messages.ts';
import { type StepWords, stepIcons, stepText } from '../words.ts';
import styles from './StepStrip.module.css';

/** The steps side by side, as small marks. */
export function StepStrip({ name, steps }: { name: string; steps: readonly StepWords[] }) {
  return (
    <ol className={styles.strip} aria-label={t('nurture.stepsOf', { name })}>
      {steps.map((step) => (
        <li key={step.number} className={styles.step} data-kind={step.kind} title={stepText(step)}>
          <Icon name={stepIcons[step.kind]} size={12} />
          <span aria-hidden>
            {step.kind === 'WAIT' ? t('nurture.daysShort', { days: step.waitDays }) : t(`nurture.step.${step.kind}`)}
          </span>
          <span className="screen-reader">{stepText(step)}</span>
        </li>
      ))}
    </ol>
  );
}
