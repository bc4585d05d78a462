import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { ApiClientItemFragment } from '../../../generated/graphql.ts';
import { formatDate } from '../../../lib/format.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Chip, Chips, Pill } from '../../../ui/Chip.tsx';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { copyText } from './copy-text.ts';
import { KeyRow } from './KeyRow.tsx';
import styles from './Machines.module.css';
import { t } from './messages.ts';
import { EndClientDialog } from './RevokeDialogs.tsx';
import { rightsInWords } from './scopes.ts';

export const ApiClientItemParts = graphql(`
  fragment ApiClientItem on ApiClient {
    id
    name
    scopes
    createdAt
    revokedAt
    createdBy {
      id
      name
    }
    keys {
      id
      prefix
      lastFour
      expiresAt
      lastUsedAt
      status
    }
  }
`);

export type ApiClient = ApiClientItemFragment;

export function ApiClientItem({ client }: { client: ApiClient }) {
  const { id, name, scopes, createdAt, createdBy, revokedAt, keys } = client;
  const [isEnding, setEnding] = useState(false);
  // Old keys are of interest while one looks at what has just changed, not for years.
  const shown = keys.filter(({ status }, index) => status === 'LIVE' || index < 3);
  return (
    <li className={styles.client}>
      <span className={styles.emblem}>
        <Icon name="key" />
      </span>
      <div className={styles.about}>
        <h3 className="row wrap">
          <span className={classes(revokedAt && styles.over)}>{name}</span>
          {revokedAt && <Pill>{t('machines.revokedOn', { date: formatDate(revokedAt) })}</Pill>}
        </h3>
        <Chips>
          {rightsInWords(scopes).map((right) => (
            <Chip key={right}>{right}</Chip>
          ))}
        </Chips>
        <p className="meta muted facts">
          <span>{t('machines.by', { name: createdBy.name })}</span>
          <span>{formatDate(createdAt)}</span>
        </p>
      </div>
      {revokedAt ? (
        <span />
      ) : (
        <div className={styles.more}>
          <Menu
            label={t('machines.more', { name })}
            items={[
              { id: 'copy', label: t('machines.copyId'), icon: 'copy', run: () => void copyText(id) },
              'separator',
              { id: 'end', label: t('machines.end'), icon: 'ban', danger: true, run: () => setEnding(true) },
            ]}
          >
            <IconButton icon="more" label={t('machines.more', { name })} />
          </Menu>
        </div>
      )}
      {!revokedAt && (
        <ul className={styles.keys} aria-label={t('machines.keys', { name })}>
          {shown.map((key) => (
            <KeyRow key={key.id} apiKey={key} client={client} />
          ))}
        </ul>
      )}
      {isEnding && <EndClientDialog client={client} onClose={() => setEnding(false)} />}
    </li>
  );
}
