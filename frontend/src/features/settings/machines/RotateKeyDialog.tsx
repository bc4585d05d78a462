import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { ApiClient } from './ApiClientItem.tsx';
import { type ApiKey, keyInWords } from './api-key.ts';
import { expiryOf, type Lifetime, lifetimeOptions } from './lifetime.ts';
import { t } from './messages.ts';
import { SecretDialog } from './SecretDialog.tsx';

const RotateApiKey = graphql(`
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      __typename
      ... on ApiKeyMade {
        secret
        apiClient {
          id
          ...ApiClientItem
        }
      }
    }
  }
`);

const overlaps = ['0', '1', '24', '168'] as const;

/** A new key with the same rights, and a time in which both work. */
export function RotateKeyDialog({
  apiKey,
  client,
  onClose,
}: {
  apiKey: ApiKey;
  client: ApiClient;
  onClose: () => void;
}) {
  const [overlapHours, setOverlapHours] = useState<(typeof overlaps)[number]>('24');
  const [lifetime, setLifetime] = useState<Lifetime>('90');
  const [secret, setSecret] = useState<string | undefined>();
  const { errorOf, onError, clear } = useFailure('expiresAt');
  const [rotate, isBusy] = useWrite(RotateApiKey);
  if (secret) return <SecretDialog name={client.name} secret={secret} onClose={onClose} />;

  const save = async () => {
    clear();
    const oldValidUntil = new Date(Date.now() + Number(overlapHours) * 3_600_000).toISOString();
    const input = { keyId: apiKey.id, oldValidUntil, expiresAt: expiryOf(lifetime) };
    const result = (await rotate(input, { onError }))?.rotateApiKey;
    if (result) setSecret(result.secret ?? undefined);
  };
  return (
    <FormDialog
      title={t('machines.rotateTitle', { key: keyInWords(apiKey) })}
      saveLabel={t('machines.rotate')}
      isBusy={isBusy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="muted">{t('machines.rotateWhy')}</p>
      <Select
        label={t('machines.overlap')}
        options={overlaps.map((id) => ({ id, label: t(`machines.overlap.${id}`) }))}
        value={overlapHours}
        onChange={setOverlapHours}
      />
      <Select
        label={t('machines.expires')}
        options={lifetimeOptions}
        value={lifetime}
        onChange={setLifetime}
        error={errorOf('expiresAt')}
      />
    </FormDialog>
  );
}
