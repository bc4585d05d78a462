import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { HistoryRow } from '@rekindle/proto/candidates';
import { newId } from '@rekindle/shared/ids/ids';
import { contactsByIds, contactsOfClients, insertContacts, updateContact } from '../contact/contact.store.ts';
import type { Contact } from '../contact/contact.ts';
import type { Applying } from './applying.ts';
import { Refusal } from './refusal.ts';

/** A contact is known by its old id, or else by its address at that client. */
export async function applyContacts(
  { tx, references, tally, now }: Applying,
  rows: readonly HistoryRow[],
): Promise<void> {
  const clientIds = rows.map((row) => references.idOf('CLIENT', row.clientOldId)).filter((id) => id !== null);
  const ids = rows.map((row) => references.idOf('CONTACT', row.oldId)).filter((id) => id !== null);
  const known = new Map(
    [...(await contactsByIds(tx, ids)), ...(await contactsOfClients(tx, clientIds))].map((contact) => [
      contact.id,
      contact,
    ]),
  );
  const created = new Map<string, Contact>();
  const changed = new Map<string, Contact>();

  for (const row of rows) {
    tally.take(row.line, () => {
      const clientId = references.idOf('CLIENT', row.clientOldId);
      if (!clientId)
        throw new Refusal(`client_old_id "${row.clientOldId.slice(0, 60)}" is no client that was imported`);
      if (row.name.trim() === '') throw new Refusal('name is missing: who the contact is');
      const byAddress = [...known.values()].find(
        (each) => each.clientId === clientId && each.email !== null && each.email === row.email,
      );
      const before = known.get(references.idOf('CONTACT', row.oldId) ?? '') ?? byAddress;
      const said = {
        clientId,
        name: row.name.trim(),
        title: row.title || (before?.title ?? null),
        email: row.email || (before?.email ?? null),
      };
      const after: Contact = before
        ? { ...before, ...said, version: before.version + 1 }
        : {
            ...said,
            id: newId(),
            phone: null,
            version: 1,
            createdAt: row.occurredAt ? timestampDate(row.occurredAt) : now,
          };
      references.remember(row, after.id);
      known.set(after.id, after);
      if (!before || created.has(after.id)) created.set(after.id, after);
      else changed.set(after.id, after);
      return before ? 'updated' : 'created';
    });
  }
  await insertContacts(tx, [...created.values()]);
  for (const contact of changed.values()) await updateContact(tx, contact);
}
