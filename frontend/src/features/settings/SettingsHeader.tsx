import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useMe } from '../../lib/session.tsx';
import { PageHeader } from '../../ui/Page.tsx';
import { t } from './messages.ts';
import styles from './SettingsHeader.module.css';

/** The pages of the settings, in the order of their links. */
const pages = [
  { path: '/settings', label: t('settings.page.agency'), forAdmins: false },
  { path: '/settings/sign-in', label: t('settings.page.signIn'), forAdmins: false },
  { path: '/settings/api-keys', label: t('settings.page.apiKeys'), forAdmins: true },
  { path: '/settings/audit', label: t('settings.page.audit'), forAdmins: true },
] as const;

export function SettingsHeader({
  title,
  lead,
  actions,
}: {
  title: string;
  lead?: string | undefined;
  actions?: ReactNode;
}) {
  const { role } = useMe().member;
  const administers = role === 'owner' || role === 'admin';
  const shown = pages.filter(({ forAdmins }) => administers || !forAdmins);
  return (
    <PageHeader
      title={title}
      {...(lead && { lead })}
      {...(actions && { actions })}
      below={
        <nav className={styles.pages} aria-label={t('settings.pages')}>
          {shown.map(({ path, label }) => (
            <NavLink key={path} to={path} end className={styles.page ?? ''}>
              {label}
            </NavLink>
          ))}
        </nav>
      }
      lined
    />
  );
}
