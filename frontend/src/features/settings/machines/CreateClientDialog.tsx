import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { expiryOf, type Lifetime, lifetimeOptions } from './lifetime.ts';
import { t } from './messages.ts';
import { RightsField } from './RightsField.tsx';
import { SecretDialog } from './SecretDialog.tsx';
import { noRights, scopesOf } from './scopes.ts';

const CreateApiClient = graphql(`
  mutation CreateApiClient($input: CreateApiClientInput!) {
    createApiClient(input: $input) {
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

export function CreateClientDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [rights, setRights] = useState(noRights);
  const [lifetime, setLifetime] = useState<Lifetime>('90');
  const [secret, setSecret] = useState<string | undefined>();
  const { errorOf, onError, clear } = useFailure('name', 'scopes', 'expiresAt');
  const [create, isBusy] = useWrite(CreateApiClient);
  if (secret) return <SecretDialog name={name.trim()} secret={secret} onClose={onClose} />;

  const scopes = scopesOf(rights);
  const save = async () => {
    clear();
    const input = { name: name.trim(), scopes, expiresAt: expiryOf(lifetime) };
    const answer = await create(input, { refetch: ['ApiClients'], onError });
    const result = answer?.createApiClient;
    if (result) setSecret(result.secret ?? undefined);
  };
  return (
    <FormDialog
      title={t('machines.createTitle')}
      saveLabel={t('machines.create')}
      isBusy={isBusy}
      canSave={name.trim() !== '' && scopes.length > 0}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('machines.name')}
        hint={t('machines.nameHint')}
        value={name}
        onChange={setName}
        error={errorOf('name')}
        autoFocus
      />
      <RightsField rights={rights} onChange={setRights} error={errorOf('scopes')} />
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
