import { useAllShortcuts } from '../../lib/keyboard.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { t } from '../messages.ts';
import styles from './HelpOverlay.module.css';

/** Lists every shortcut that works on this page, by scope: the registry itself, so it cannot lie. */
export default function HelpOverlay({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const shortcuts = useAllShortcuts().filter(({ label }) => label);
  const scopes = Map.groupBy(shortcuts, ({ scope }) => scope);
  return (
    <Dialog title={t('app.help')} isOpen={isOpen} onClose={onClose} wide>
      <p className="muted">{t('app.helpHint')}</p>
      <div className={styles.scopes}>
        {[...scopes].map(([scope, entries]) => (
          <section key={scope}>
            <h3>{scope}</h3>
            <dl className={styles.list}>
              {[...Map.groupBy(entries, ({ label }) => label)].map(([label, same]) => (
                <div key={label} className={styles.entry}>
                  <dt>{label}</dt>
                  <dd>
                    {same.map(({ keys }) => (
                      <Kbd key={keys} keys={keys} />
                    ))}
                    <span className="screen-reader">{same.map(({ keys }) => keys).join(', ')}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
