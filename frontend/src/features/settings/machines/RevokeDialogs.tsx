import { graphql } from '../../../generated/gql.ts';
import { notify } from '../../../lib/notice.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import type { ApiClient } from './ApiClientItem.tsx';
import { type ApiKey, keyInWords } from './api-key.ts';
import { t } from './messages.ts';

const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      __typename
      ... on ApiClientSaved {
        apiClient {
          id
          ...ApiClientItem
        }
      }
    }
  }
`);

const RevokeApiClient = graphql(`
  mutation RevokeApiClient($input: RevokeApiClientInput!) {
    revokeApiClient(input: $input) {
      __typename
      ... on ApiClientSaved {
        apiClient {
          id
          ...ApiClientItem
        }
      }
    }
  }
`);

export function RevokeKeyDialog({
  apiKey,
  client,
  onClose,
}: {
  apiKey: ApiKey;
  client: ApiClient;
  onClose: () => void;
}) {
  const [revoke, isBusy] = useWrite(RevokeApiKey);
  const key = keyInWords(apiKey);
  const save = async () => {
    if (!(await revoke({ keyId: apiKey.id }))) return;
    notify(t('machines.revoked', { key }));
    onClose();
  };
  return (
    <FormDialog
      title={t('machines.revokeTitle', { key })}
      saveLabel={t('machines.revoke')}
      isBusy={isBusy}
      danger
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{t('machines.revokeSure', { name: client.name })}</p>
    </FormDialog>
  );
}

export function EndClientDialog({ client, onClose }: { client: ApiClient; onClose: () => void }) {
  const [revoke, isBusy] = useWrite(RevokeApiClient);
  const { id, name } = client;
  const save = async () => {
    if (!(await revoke({ id }, { refetch: ['ApiClients'] }))) return;
    notify(t('machines.ended', { name }));
    onClose();
  };
  return (
    <FormDialog
      title={t('machines.endTitle', { name })}
      saveLabel={t('machines.end')}
      isBusy={isBusy}
      danger
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{t('machines.endSure')}</p>
    </FormDialog>
  );
}
