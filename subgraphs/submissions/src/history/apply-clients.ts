import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { HistoryRow } from '@rekindle/proto/candidates';
import { companyKey, domainOf } from '@rekindle/proto/rules/company';
import { newId } from '@rekindle/shared/ids/ids';
import { addClientEvent } from '../client/client.events.ts';
import { clientsByIds, clientsByNameKeys, insertClients, updateClient } from '../client/client.store.ts';
import type { Client } from '../client/client.ts';
import { repeatRules } from '../off-limits/repeat-rules.ts';
import type { Applying } from './applying.ts';
import { idOrNull } from './history-row.ts';
import { Refusal } from './refusal.ts';

/** A client is known by its old id, or else by its name. */
export async function applyClients(
  { tx, references, tally, now }: Applying,
  rows: readonly HistoryRow[],
): Promise<void> {
  const ids = rows
    .flatMap((row) => [references.idOf('CLIENT', row.oldId), references.idOf('CLIENT', row.parentOldId)])
    .filter((id) => id !== null);
  const known = [
    ...(await clientsByIds(tx, ids)),
    ...(await clientsByNameKeys(
      tx,
      rows.map((row) => companyKey(row.name)),
    )),
  ];
  const byId = new Map(known.map((client) => [client.id, client]));
  const byName = new Map(known.map((client) => [client.nameKey, client]));
  const created = new Map<string, Client>();
  const changed = new Map<string, Client>();

  for (const row of rows) {
    tally.take(row.line, () => {
      const before = byId.get(references.idOf('CLIENT', row.oldId) ?? '') ?? byName.get(companyKey(row.name));
      const namesake = byName.get(companyKey(row.name));
      if (before && namesake && namesake.id !== before.id)
        throw new Refusal(`name "${row.name.slice(0, 80)}" belongs to another client`);
      const parent = row.parentOldId ? byId.get(references.idOf('CLIENT', row.parentOldId) ?? '') : undefined;
      if (row.parentOldId && !parent)
        throw new Refusal(`parent_old_id "${row.parentOldId.slice(0, 60)}" is no client that was imported`);
      const after = before ? merged(before, row) : made(row, parent, now);
      references.remember(row, after.id);
      byId.set(after.id, after);
      byName.set(after.nameKey, after);
      if (!before || created.has(after.id)) created.set(after.id, { ...after, version: 1 });
      else changed.set(after.id, after);
      return before ? 'updated' : 'created';
    });
  }
  await insertClients(tx, [...created.values()]);
  for (const client of created.values()) await addClientEvent(tx, 'created', client, { occurredAt: client.createdAt });
  for (const client of changed.values()) {
    await updateClient(tx, client);
    await addClientEvent(tx, 'changed', client);
  }
  const groups = new Set([...created.values(), ...changed.values()].map((client) => client.groupId));
  for (const groupId of groups) await repeatRules(tx, groupId);
}

function readDomains(row: HistoryRow): string[] {
  return [...new Set(row.domains.map(domainOf).filter((domain) => domain !== null))];
}

function made(row: HistoryRow, parent: Client | undefined, now: Date): Client {
  const name = row.name.trim();
  if (name === '') throw new Refusal('name is missing: what the client is called');
  const id = newId();
  return {
    id,
    name,
    nameKey: companyKey(name),
    parentId: parent?.id ?? null,
    groupId: parent?.groupId ?? id,
    formerNames: [],
    domains: readDomains(row),
    ownerId: idOrNull(row.ownerId),
    archived: false,
    limitedToTeamId: null,
    version: 1,
    createdAt: row.occurredAt ? timestampDate(row.occurredAt) : now,
  };
}

function merged(before: Client, row: HistoryRow): Client {
  const name = row.name.trim() || before.name;
  const renamed = companyKey(name) !== before.nameKey;
  return {
    ...before,
    name,
    nameKey: companyKey(name),
    formerNames: renamed ? [...new Set([...before.formerNames, before.name])] : before.formerNames,
    domains: [...new Set([...before.domains, ...readDomains(row)])],
    ownerId: idOrNull(row.ownerId) ?? before.ownerId,
    version: before.version + 1,
  };
}
