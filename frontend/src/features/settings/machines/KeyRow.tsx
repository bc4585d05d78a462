import { useState } from 'react';
import { formatDate } from '../../../lib/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import { classes } from '../../../ui/classes.ts';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import type { Tone } from '../../../ui/Temperature.tsx';
import type { ApiClient } from './ApiClientItem.tsx';
import { type ApiKey, keyInWords } from './api-key.ts';
import styles from './Machines.module.css';
import { t } from './messages.ts';
import { RevokeKeyDialog } from './RevokeDialogs.tsx';
import { RotateKeyDialog } from './RotateKeyDialog.tsx';

const tones: Record<ApiKey['status'], Tone> = { LIVE: 'placed', EXPIRED: 'passive', REVOKED: 'passive' };

/** The hour matters for what ends soon. */
const untilInWords = (at: string) => formatDate(at, Date.parse(at) - Date.now() < 2 * 86_400_000 ? 'instant' : 'long');

export function KeyRow({ apiKey, client }: { apiKey: ApiKey; client: ApiClient }) {
  const { status, lastUsedAt, expiresAt } = apiKey;
  const [asking, setAsking] = useState<'replace' | 'revoke' | undefined>();
  const close = () => setAsking(undefined);
  const name = keyInWords(apiKey);
  const isLive = status === 'LIVE';
  return (
    <li className={styles.key}>
      <code className={classes(styles.mono, !isLive && styles.over)}>{name}</code>
      <p className="meta muted row wrap">
        <Pill tone={tones[status]}>{t(`machines.status.${status}`)}</Pill>
        <span className="facts">
          <span>
            {lastUsedAt ? (
              <>
                {t('machines.lastUse')} <RelativeTime at={lastUsedAt} words />
              </>
            ) : (
              t('machines.neverUsed')
            )}
          </span>
          {isLive && (
            <span>{expiresAt ? t('machines.until', { date: untilInWords(expiresAt) }) : t('machines.noEnd')}</span>
          )}
        </span>
      </p>
      {isLive && (
        <div className="row wrap">
          <Button onPress={() => setAsking('replace')}>
            {t('machines.replace')}
            <span className="screen-reader">{name}</span>
          </Button>
          <Button onPress={() => setAsking('revoke')}>
            {t('machines.revoke')}
            <span className="screen-reader">{name}</span>
          </Button>
        </div>
      )}
      {asking === 'replace' && <RotateKeyDialog apiKey={apiKey} client={client} onClose={close} />}
      {asking === 'revoke' && <RevokeKeyDialog apiKey={apiKey} client={client} onClose={close} />}
    </li>
  );
}
