import styles from './Chip.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import { t } from './messages.ts';

export type Temperature =
  | 'NEWLY_SOURCED'
  | 'WARM'
  | 'PASSIVE'
  | 'SUBMITTED'
  | 'PLACED'
  | 'COOLING_OFF'
  | 'READY_FOR_FOLLOW_UP';
export type Tone = 'new' | 'warm' | 'passive' | 'submitted' | 'placed' | 'cooling' | 'ready';

const looks: Record<Temperature, { tone: Tone; icon: IconName }> = {
  NEWLY_SOURCED: { tone: 'new', icon: 'spark' },
  WARM: { tone: 'warm', icon: 'flame' },
  PASSIVE: { tone: 'passive', icon: 'pause' },
  SUBMITTED: { tone: 'submitted', icon: 'send' },
  PLACED: { tone: 'placed', icon: 'check' },
  COOLING_OFF: { tone: 'cooling', icon: 'cooling' },
  READY_FOR_FOLLOW_UP: { tone: 'ready', icon: 'bell' },
};

export const temperatures = Object.keys(looks) as Temperature[];

export function temperatureName(temperature: Temperature): string {
  return t(`ui.temperature.${temperature}`);
}

/** Always icon and word, never colour alone. A person who must not be contacted has none. */
export function TemperatureChip({ temperature }: { temperature: Temperature | null | undefined }) {
  if (!temperature) return null;
  const { tone, icon } = looks[temperature];
  return (
    <span className={classes(styles.pill, styles[tone])}>
      <Icon name={icon} size={12} />
      {temperatureName(temperature)}
    </span>
  );
}
