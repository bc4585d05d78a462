import { useEffect, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useBadges } from '../../lib/badges.ts';
import { Drawer } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../messages.ts';
import { destinations } from '../navigation.ts';
import { AccountMenu } from './AccountMenu.tsx';
import styles from './BottomBar.module.css';
import { Navigation } from './Sidebar.tsx';

const shown = ['today', 'candidates', 'rediscovery'];

/** On a phone: three pages, finding, and a sheet with everything else. */
export function BottomBar({ onFind, onHelp }: { onFind: () => void; onHelp: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const badges = useBadges();
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving anywhere closes the sheet
  useEffect(() => setOpen(false), [pathname]);
  return (
    <nav className={styles.bar} aria-label={t('app.shortMenu')}>
      {destinations
        .filter(({ id }) => shown.includes(id))
        .map(({ id, path, label, icon }) => (
          <NavLink key={id} to={path} className={styles.entry ?? ''}>
            <span className={styles.icon}>
              <Icon name={icon} size={20} />
              {badges.has(id) && <span className={styles.badge}>{badges.get(id)?.count}</span>}
            </span>
            {label}
          </NavLink>
        ))}
      <button type="button" className={styles.entry} onClick={onFind}>
        <Icon name="search" size={20} />
        {t('app.findShort')}
      </button>
      <button type="button" className={styles.entry} onClick={() => setOpen(true)} aria-expanded={isOpen}>
        <Icon name="menu" size={20} />
        {t('app.menu')}
      </button>
      <Drawer title={t('app.menu')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Navigation />
        <AccountMenu onHelp={onHelp} />
      </Drawer>
    </nav>
  );
}
