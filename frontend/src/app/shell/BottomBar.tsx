import { useEffect, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { type Badge as BadgeOf, useBadges } from '../../lib/badges.ts';
import { classes } from '../../ui/classes.ts';
import { Drawer } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../messages.ts';
import { destinations } from '../navigation.ts';
import { AccountMenu } from './AccountMenu.tsx';
import styles from './BottomBar.module.css';
import { Navigation } from './Sidebar.tsx';

const mostShown = 99;

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
              {badges.has(id) && <Badge {...(badges.get(id) as BadgeOf)} />}
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

/** Beside its icon; the whole number is in the menu and in its name. */
function Badge({ count, live }: BadgeOf) {
  return (
    <span className={classes(styles.badge, live && styles.live)}>
      <span aria-hidden>{count > mostShown ? `${mostShown}+` : count}</span>
      <span className="screen-reader">{count}</span>
    </span>
  );
}
