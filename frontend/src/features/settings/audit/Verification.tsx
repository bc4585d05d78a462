import type { VerifyAuditQuery } from '../../../generated/graphql.ts';
import { Banner } from '../../../ui/States.tsx';
import styles from './Audit.module.css';
import { t } from './messages.ts';

export function Verification({ found }: { found: NonNullable<VerifyAuditQuery['verifyAudit']> }) {
  const { intact, entries, lastHash, brokenAt, reason } = found;
  return intact ? (
    <Banner icon="shield">
      {t('audit.intact', { count: entries })} <span className={styles.hash}>{lastHash}</span>
    </Banner>
  ) : (
    <Banner tone="danger">
      {t(`audit.broken.${reason ?? 'CHANGED'}`, { at: brokenAt ?? 0 })} {t('audit.brokenWhat')}
    </Banner>
  );
}
