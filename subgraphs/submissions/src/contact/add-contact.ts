import { badInput } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { requireClient } from '../client/client.store.ts';
import { readName, readText } from '../client/read-client.ts';
import type { SubmissionsDeps } from '../deps.ts';
import type { AddContactInput } from '../generated/graphql.ts';
import type { ContactAnswer } from '../outcomes.ts';
import { insertContacts } from './contact.store.ts';

export async function addContact(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: AddContactInput,
): Promise<ContactAnswer> {
  viewer.require('submissions:write');
  const clientId = requireId(input.clientId, 'clientId');
  const name = readName(input.name);
  const email = readText(input.email, 'email', 320);
  if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw badInput('email', 'email expects an address such as name@acme.com.');
  const contact = {
    name,
    email,
    title: readText(input.title, 'title', 200),
    phone: readText(input.phone, 'phone', 50),
  };
  return deps.database.write<ContactAnswer>(viewer, 'addContact', input, async (tx) => {
    await requireClient(tx, clientId);
    const id = newId();
    await insertContacts(tx, [{ ...contact, id, clientId, version: 1, createdAt: deps.clock.now() }]);
    return { kind: 'accepted', contactId: id, clientId };
  });
}
