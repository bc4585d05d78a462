import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { notify } from '../../../lib/notice.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FieldRow } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from '../messages.ts';

const AddContactMutation = graphql(`
  mutation AddContact($input: AddContactInput!) {
    addContact(input: $input) {
      __typename
      ... on AddContactSuccess {
        client {
          id
          contacts {
            id
            name
            title
            email
            phone
          }
        }
      }
    }
  }
`);

export function AddContact({ client, onClose }: { client: { id: string; name: string }; onClose: () => void }) {
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [email, setEmail] = useState('');
  const [phone, setPhone] = useState('');
  const [addContact, isBusy] = useWrite(AddContactMutation);
  const { errorOf, onError, clear } = useFailure('name', 'title', 'email', 'phone');
  const given = (text: string) => text.trim() || null;

  const save = async () => {
    clear();
    const input = {
      clientId: client.id,
      name: name.trim(),
      title: given(title),
      email: given(email),
      phone: given(phone),
    };
    if (!(await addContact(input, { onError }))) return;
    notify(t('clients.contact.added', { name: name.trim() }));
    onClose();
  };

  return (
    <FormDialog
      title={t('clients.contact.title', { name: client.name })}
      saveLabel={t('clients.contact.save')}
      isBusy={isBusy}
      canSave={name.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField label={t('clients.contact.name')} value={name} onChange={setName} error={errorOf('name')} autoFocus />
      <TextField
        label={t('clients.contact.role')}
        value={title}
        onChange={setTitle}
        error={errorOf('title')}
        optional
      />
      <FieldRow>
        <TextField
          label={t('clients.contact.email')}
          type="email"
          value={email}
          onChange={setEmail}
          error={errorOf('email')}
          optional
        />
        <TextField
          label={t('clients.contact.phone')}
          type="tel"
          value={phone}
          onChange={setPhone}
          error={errorOf('phone')}
          optional
        />
      </FieldRow>
    </FormDialog>
  );
}
