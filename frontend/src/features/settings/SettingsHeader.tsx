import { NavLink } from 'react-router';
import { PageHeader } from '../../ui/Page.tsx';
import { t } from './messages.ts';
import styles from './SettingsHeader.module.css';

/** The pages of the settings, in the order of their links. */
const pages = [
  { path: '/settings', label: t('settings.page.agency') },
  { path: '/settings/sign-in', label: t('settings.page.signIn') },
] as const;

export function SettingsHeader({ title, lead }: { title: string; lead?: string | undefined }) {
  return (
    <PageHeader
      title={title}
      {...(lead && { lead })}
      below={
        <nav className={styles.pages} aria-label={t('settings.pages')}>
          {pages.map(({ path, label }) => (
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
