import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { useWrite } from '../../../lib/write.ts';
import { ComboBox } from '../../../ui/Select.tsx';
import { t } from '../messages.ts';

const ClientsToPick = graphql(`
  query ClientsToPick($text: String!) {
    clients(text: $text, first: 12) {
      edges {
        node {
          id
          name
          openJobCount
        }
      }
    }
  }
`);

const AddClientInPassing = graphql(`
  mutation AddClientInPassing($input: AddClientInput!) {
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

export interface PickedClient {
  id: string;
  name: string;
}

const asNew = 'new';

/** One of the clients, or a new one by the name that was typed. */
export function ClientField({
  value,
  onChange,
  error,
}: {
  value: PickedClient | null;
  onChange: (client: PickedClient | null) => void;
  error?: string | undefined;
}) {
  const [text, setText] = useState('');
  const typed = text.trim();
  const searched = typed === value?.name ? '' : typed;
  const { data, previousData } = useQuery(ClientsToPick, { variables: { text: searched } });
  const [addClient] = useWrite(AddClientInPassing);
  const found = (data ?? previousData)?.clients?.edges.map(({ node }) => node) ?? [];
  const options = found.map(({ id, name, openJobCount }) => ({
    id,
    label: name,
    detail: t('jobs.form.openJobs', { count: openJobCount }),
  }));
  if (value && !options.some(({ id }) => id === value.id))
    options.unshift({ id: value.id, label: value.name, detail: '' });
  const isKnown = options.some(({ label }) => label.toLowerCase() === typed.toLowerCase());
  if (typed !== '' && !isKnown) {
    options.push({ id: asNew, label: t('jobs.form.newClient', { name: typed }), detail: t('jobs.form.newClientHint') });
  }

  const pick = async (id: string | null) => {
    if (id !== asNew) {
      const picked = options.find((option) => option.id === id);
      return onChange(picked ? { id: picked.id, name: picked.label } : null);
    }
    const result = (await addClient({ name: typed }))?.addClient;
    if (!result) return;
    setText(result.client.name);
    onChange(result.client);
  };

  return (
    <ComboBox
      label={t('jobs.form.client')}
      placeholder={t('jobs.form.clientExample')}
      options={options}
      value={value?.id ?? null}
      onSearch={setText}
      onChange={(id) => void pick(id)}
      error={error}
    />
  );
}
