import { Button, IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { NumberField, TextField } from '../../../ui/TextField.tsx';
import { t } from '../messages.ts';
import { stepIcons } from '../words.ts';
import { type DraftStep, moved, newStep } from './draft-steps.ts';
import styles from './StepsEditor.module.css';

const mostSteps = 30;
const mostDays = 730;

/** The steps in order: written, moved and taken out. */
export function StepsEditor({
  steps,
  onChange,
  errorOf,
}: {
  steps: readonly DraftStep[];
  onChange: (steps: readonly DraftStep[]) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const set = (key: number, change: Partial<DraftStep>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...change } : step)));
  return (
    <fieldset>
      <legend className={styles.legend}>{t('nurture.path.steps')}</legend>
      <ol className={styles.steps}>
        {steps.map((step, position) => {
          const number = position + 1;
          const label = t(`nurture.path.text.${step.kind}`, { number });
          return (
            <li key={step.key} className={styles.step}>
              <span className={styles.mark}>
                <Icon name={stepIcons[step.kind]} size={14} />
              </span>
              {step.kind === 'WAIT' ? (
                <NumberField
                  label={label}
                  value={step.waitDays}
                  minValue={1}
                  maxValue={mostDays}
                  onChange={(waitDays) => set(step.key, { waitDays })}
                  error={errorOf(`steps.${position}.waitDays`)}
                />
              ) : (
                <TextField
                  label={label}
                  value={step.text}
                  onChange={(text) => set(step.key, { text })}
                  error={errorOf(`steps.${position}.text`)}
                />
              )}
              <div className={styles.tools}>
                <IconButton
                  icon="up"
                  label={t('nurture.path.up', { number })}
                  isDisabled={position === 0}
                  onPress={() => onChange(moved(steps, position, -1))}
                />
                <IconButton
                  icon="down"
                  label={t('nurture.path.down', { number })}
                  isDisabled={number === steps.length}
                  onPress={() => onChange(moved(steps, position, 1))}
                />
                <IconButton
                  icon="trash"
                  label={t('nurture.path.remove', { number })}
                  onPress={() => onChange(steps.filter(({ key }) => key !== step.key))}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {steps.length < mostSteps && (
        <div className="row wrap">
          <Button icon="check" onPress={() => onChange([...steps, newStep('TASK')])}>
            {t('nurture.path.addTask')}
          </Button>
          <Button icon="note" onPress={() => onChange([...steps, newStep('NOTE')])}>
            {t('nurture.path.addNote')}
          </Button>
          <Button icon="clock" onPress={() => onChange([...steps, newStep('WAIT')])}>
            {t('nurture.path.addWait')}
          </Button>
        </div>
      )}
      <p className={`meta muted ${styles.why}`}>{t('nurture.path.stepsWhy')}</p>
    </fieldset>
  );
}
