import { isMac } from '../lib/shortcut-registry.ts';
import styles from './Kbd.module.css';

const names: Record<string, string> = {
  mod: isMac ? '⌘' : 'Ctrl',
  shift: isMac ? '⇧' : 'Shift',
  enter: isMac ? '↵' : 'Enter',
  escape: 'Esc',
  space: 'Space',
  delete: isMac ? '⌫' : 'Del',
  up: '↑',
  down: '↓',
};

function keyName(key: string): string {
  return names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** Shows a shortcut as written in the registry: "j", "mod+k", "g t". */
export function Kbd({ keys, quiet = false }: { keys: string; quiet?: boolean }) {
  return keys.split(' ').map((chord) => (
    <kbd key={chord} className={quiet ? styles.quiet : styles.key} aria-hidden>
      {chord
        .split('+')
        .map(keyName)
        .join(isMac ? '' : ' ')}
    </kbd>
  ));
}
