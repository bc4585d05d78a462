import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import type { Tone } from './Temperature.tsx';

/** A status in a round chip, for example "Open"; the word carries the meaning, the tone supports it. */
export function Pill({ tone = 'passive', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={classes(styles.pill, styles[tone])}>
      {icon && <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}

/**
 * One piece of evidence: `has` (solid) speaks for, `plain` (outline) informs, `lacks` (dashed) is missing or unknown.
 * `age` says how old or from where: "8 y", "CV Oct", "8 mo".
 */
export function Chip({
  kind = 'plain',
  age,
  title,
  children,
}: {
  kind?: 'has' | 'plain' | 'lacks';
  age?: ReactNode;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span className={classes(styles.chip, styles[kind])} {...(title && { title })}>
      <span className={styles.chipText}>{children}</span>
      {age && <span className={styles.age}>{age}</span>}
    </span>
  );
}

export function Chips({ children }: { children: ReactNode }) {
  return <span className={styles.chips}>{children}</span>;
}

/** A small number beside a heading or in a menu. */
export function Count({ value, live = false }: { value: number | string; live?: boolean }) {
  return <span className={classes(styles.count, live && styles.live)}>{value}</span>;
}
