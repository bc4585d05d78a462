import type { FormEvent, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePageTitle } from '../../ui/Page.tsx';
import styles from './EntryFrame.module.css';
import { t } from './messages.ts';

export function Brand() {
  return (
    <RouterLink to="/" className={styles.brand}>
      <span className={styles.mark}>
        <Icon name="flame" size={14} />
      </span>
      {t('entry.brand')}
    </RouterLink>
  );
}

/** One calm column: the brand, a title, and what there is to do. */
export function EntryFrame({
  title,
  lead,
  other,
  children,
}: {
  title: string;
  lead?: ReactNode;
  other?: ReactNode;
  children: ReactNode;
}) {
  usePageTitle(title);
  return (
    <main className={styles.frame}>
      <Brand />
      <div className={styles.sheet}>
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
      {other && <p className={styles.other}>{other}</p>}
    </main>
  );
}

/** Other ways in, under the form. */
export function OtherWays({ children }: { children: ReactNode }) {
  return (
    <div className={styles.ways}>
      <p className={styles.or}>{t('entry.or')}</p>
      {children}
    </div>
  );
}

export function BackToSignIn({ onBack }: { onBack: () => void }) {
  return (
    <Button variant="ghost" onPress={onBack}>
      {t('entry.backToSignIn')}
    </Button>
  );
}

/** A quiet link that belongs to the field above it. */
export function FieldAside({ children }: { children: ReactNode }) {
  return <p className={styles.aside}>{children}</p>;
}

/** What has just been done elsewhere. */
export function EntryNotice({ children }: { children: ReactNode }) {
  return (
    <p className={styles.notice} role="status">
      <Icon name="check" />
      {children}
    </p>
  );
}

export function EntryForm({
  submitLabel,
  isBusy,
  error,
  onSubmit,
  children,
}: {
  submitLabel: string;
  isBusy: boolean;
  error: string | undefined;
  onSubmit: () => void;
  children: ReactNode;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {error && (
        <p className={styles.error} role="alert">
          <Icon name="warning" />
          {error}
        </p>
      )}
      {children}
      <Button type="submit" variant="primary" large isPending={isBusy}>
        {submitLabel}
      </Button>
    </form>
  );
}
