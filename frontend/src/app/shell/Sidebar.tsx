import { NavLink } from 'react-router';
import { useBadges } from '../../lib/badges.ts';
import { useMe } from '../../lib/session.tsx';
import { Count } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { t } from '../messages.ts';
import { type Destination, destinations } from '../navigation.ts';
import { AccountMenu } from './AccountMenu.tsx';
import styles from './Sidebar.module.css';

export function Sidebar({ onFind, onHelp }: { onFind: () => void; onHelp: () => void }) {
  const { agency } = useMe();
  return (
    <header className={styles.side}>
      <p className={styles.agency}>
        <span className={styles.mark} aria-hidden>
          {agency.name[0]}
        </span>
        <span className="one-line">{agency.name}</span>
      </p>
      <button type="button" className={styles.find} onClick={onFind}>
        <Icon name="search" />
        {t('app.find')}
        <span className="push">
          <Kbd keys="mod+k" />
        </span>
      </button>
      <Navigation />
      <AccountMenu onHelp={onHelp} />
    </header>
  );
}

export function Navigation() {
  const of = (group: Destination['group']) => destinations.filter((destination) => destination.group === group);
  return (
    <nav aria-label={t('app.menu')} className={styles.nav}>
      <Entries entries={of('work')} />
      <hr className={styles.line} />
      <Entries entries={of('office')} />
    </nav>
  );
}

function Entries({ entries }: { entries: readonly Destination[] }) {
  const badges = useBadges();
  return (
    <ul>
      {entries.map(({ id, path, label, icon, key }) => {
        const badge = badges.get(id);
        return (
          <li key={id}>
            <NavLink to={path} className={styles.entry ?? ''} aria-keyshortcuts={`g ${key}`}>
              <Icon name={icon} />
              {label}
              {badge && (
                <span className="push">
                  <Count value={badge.count} {...(badge.live && { live: true })} />
                </span>
              )}
            </NavLink>
          </li>
        );
      })}
    </ul>
  );
}
