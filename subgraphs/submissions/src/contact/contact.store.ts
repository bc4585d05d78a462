import type { Transaction } from '@rekindle/shared/database/transaction';
import { badInput } from '@rekindle/shared/errors/errors';
import { In } from 'typeorm';
import { insertMany } from '../database/insert-many.ts';
import { contactTable } from './contact.entity.ts';
import type { Contact } from './contact.ts';

export async function contactsByIds(tx: Transaction, ids: readonly string[]): Promise<Contact[]> {
  return tx.manager.find(contactTable, { where: { id: In([...ids]) } });
}

export async function contactsOfClients(tx: Transaction, clientIds: readonly string[]): Promise<Contact[]> {
  const contacts = await tx.manager.find(contactTable, {
    where: { clientId: In([...clientIds]) },
    order: { name: 'ASC', id: 'ASC' },
  });
  const seen = new Map<string, number>();
  return contacts.filter((contact) => {
    const place = (seen.get(contact.clientId) ?? 0) + 1;
    seen.set(contact.clientId, place);
    return place <= 100;
  });
}

/** BAD_INPUT unless the contact is of this client's group. */
export async function requireContactOf(tx: Transaction, id: string, clientGroupId: string): Promise<void> {
  const [row] = await tx.query(
    'select 1 from contact join client on client.id = contact.client_id where contact.id = $1 and client.group_id = $2',
    [id, clientGroupId],
  );
  if (!row)
    throw badInput('contactId', "contactId expects a contact of this job's client. Choose one on the client's page.");
}

export async function insertContacts(tx: Transaction, contacts: readonly Contact[]): Promise<void> {
  await insertMany(tx, contactTable, contacts);
}

export async function updateContact(tx: Transaction, contact: Contact): Promise<void> {
  const { id, createdAt: _, ...values } = contact;
  await tx.manager.update(contactTable, { id }, values);
}
