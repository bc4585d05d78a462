import { useSingleKeys } from '../../../lib/keyboard.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { t } from '../messages.ts';
import styles from './KeyHints.module.css';

const hints = [
  ['j k', 'today.hint.move'],
  ['space', 'today.hint.peek'],
  ['d', 'today.hint.do'],
  ['e', 'today.hint.done'],
  ['h', 'today.hint.snooze'],
] as const;

/** The keys of the list, said once beside its heading; the help overlay reads them out. */
export function KeyHints() {
  if (!useSingleKeys()) return null;
  return (
    <span className={`meta faint ${styles.hints}`} aria-hidden>
      {hints.map(([keys, words]) => [<Kbd key={keys} keys={keys} />, <span key={words}>{t(words)}</span>])}
    </span>
  );
}
