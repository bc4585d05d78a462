import styles from './Avatar.module.css';
import { classes } from './classes.ts';

const colours = 8;

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}

function colourOf(name: string): number {
  let hash = 7;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return hash % colours;
}

/** Initials in a colour that belongs to the name. Sizes in pixels: 16, 20, 28, 44. Decorative: write the name beside it. */
export function Avatar({ name, size = 20 }: { name: string; size?: 16 | 20 | 28 | 44 }) {
  return (
    <span className={classes(styles.avatar, styles[`size${size}`], styles[`colour${colourOf(name)}`])} aria-hidden>
      {initials(name)}
    </span>
  );
}

/** A member with a face, as in an owner column. */
export function Person({ name, short = false }: { name: string; short?: boolean }) {
  return (
    <span className={styles.person}>
      <Avatar name={name} size={20} />
      <span className="one-line">{short ? name.split(' ')[0] : name}</span>
    </span>
  );
}
