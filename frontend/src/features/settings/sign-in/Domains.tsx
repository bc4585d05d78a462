import { agencySignIn, type EmailDomain } from '../../../lib/identity-provider.ts';
import { notify } from '../../../lib/notice.ts';
import { Button } from '../../../ui/Button.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { t } from './messages.ts';
import styles from './SignIn.module.css';
import type { useConfirmed } from './use-confirmed.tsx';

/** Domains of mail, and for those that are not proven what proves them. */
export function Domains({
  domains,
  isOwner,
  run,
  onChanged,
}: {
  domains: readonly EmailDomain[];
  isOwner: boolean;
  run: ReturnType<typeof useConfirmed>['run'];
  onChanged: () => void;
}) {
  if (domains.length === 0) return null;
  const check = (domain: string) =>
    run(async () => {
      await agencySignIn.checkDomain(domain);
      notify(t('idp.domainProven', { domain }));
      onChanged();
    });
  return (
    <ul className={styles.list} aria-label={t('idp.domains')}>
      {domains.map(({ domain, verified, record }) => (
        <li key={domain} className={classes(styles.item, !verified && styles.tall)}>
          <span className={styles.emblem}>
            <Icon name="mail" />
          </span>
          <div>
            <h3 className="row wrap">
              {domain}
              <Pill tone={verified ? 'placed' : 'passive'} {...(verified && { icon: 'check' as const })}>
                {t(verified ? 'idp.verified' : 'idp.unverified')}
              </Pill>
            </h3>
            {!verified && (
              <p className="meta muted">
                {t('idp.recordWhy', { domain })}
                <code className={styles.key}>
                  {record.name} TXT {record.value}
                </code>
              </p>
            )}
          </div>
          {!verified && isOwner && (
            <Button onPress={() => void check(domain)}>
              {t('idp.check')}
              <span className="screen-reader">{domain}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
