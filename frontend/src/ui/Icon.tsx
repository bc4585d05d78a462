import styles from './Icon.module.css';
import { type IconName, icons } from './icons.ts';

export type { IconName } from './icons.ts';

/** Decorative by default; give a `label` when the icon alone carries the meaning. */
export function Icon({ name, size = 16, label }: { name: IconName; size?: number; label?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: decorative or labelled, a title would show as a second tooltip
    <svg
      className={styles.icon}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      strokeWidth={size < 14 ? 2 : 1.6}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={icons[name]} />
    </svg>
  );
}
