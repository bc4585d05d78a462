import type { ReactNode } from 'react';
import { useShortcut } from '../lib/keyboard.tsx';
import { IconButton } from './Button.tsx';
import { t } from './messages.ts';
import styles from './Peek.module.css';

/**
 * A look at the row under the cursor while the list stays in hand: J and K go on to the next, Escape or Space closes.
 * Give the list's `onCursor` item while it is open; use a Drawer when something is filled in.
 */
export function Peek({
  title,
  onClose,
  actions,
  children,
}: {
  title: string;
  onClose: () => void;
  actions?: ReactNode;
  children: ReactNode;
}) {
  useShortcut(t('ui.list'), 'escape', t('ui.close'), onClose);
  return (
    <aside className={styles.peek} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton icon="close" label={t('ui.close')} kbd="escape" onPress={onClose} />
      </header>
      <div className={styles.body} aria-live="polite">
        {children}
      </div>
      {actions && <footer className={styles.actions}>{actions}</footer>}
    </aside>
  );
}
