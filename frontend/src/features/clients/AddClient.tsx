import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { notify } from '../../lib/notice.ts';
import { useFailure } from '../../lib/use-failure.ts';
import { useWrite } from '../../lib/write.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Link } from '../../ui/Link.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { t } from './messages.ts';

const AddClientMutation = graphql(`
  mutation AddClient($input: AddClientInput!) {
    addClient(input: $input) {
      __typename
      ... on AddClientSuccess {
        client {
          id
          name
        }
      }
      ... on ClientKnown {
        client {
          id
          name
        }
      }
    }
  }
`);

/** A client, or with `parent` a branch of one. */
export function AddClient({ parent, onClose }: { parent?: { id: string; name: string }; onClose: () => void }) {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [domains, setDomains] = useState('');
  const [refusal, setRefusal] = useState<ReactNode>();
  const [addClient, isBusy] = useWrite(AddClientMutation);
  const { errorOf, onError, clear } = useFailure('name', 'domains');

  const save = async () => {
    clear();
    setRefusal(undefined);
    const input = {
      name: name.trim(),
      domains: domains.split(/[\s,;]+/u).filter(Boolean),
      ...(parent && { parentId: parent.id }),
    };
    const result = (await addClient(input, { refetch: ['Clients', 'ClientRecord'], onError }))?.addClient;
    if (!result) return;
    const { client } = result;
    if (result.__typename === 'ClientKnown') {
      const link = <Link to={`/clients/${client.id}`}>{client.name}</Link>;
      return setRefusal(t.rich('clients.new.known', { name: client.name }, { a: link }));
    }
    onClose();
    notify(t('clients.new.added', { name: client.name }));
    void navigate(`/clients/${client.id}`);
  };

  return (
    <FormDialog
      title={parent ? t('clients.new.branchTitle', { name: parent.name }) : t('clients.new')}
      saveLabel={t('clients.new.save')}
      isBusy={isBusy}
      canSave={name.trim() !== ''}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField label={t('clients.new.name')} value={name} onChange={setName} error={errorOf('name')} autoFocus />
      <TextField
        label={t('clients.new.domains')}
        hint={t('clients.new.domainsHint')}
        value={domains}
        onChange={setDomains}
        error={errorOf('domains')}
        optional
      />
    </FormDialog>
  );
}
