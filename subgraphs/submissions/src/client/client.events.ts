import { ClientChangedSchema, ClientCreatedSchema } from '@rekindle/proto/submissions';
import { toldOfLimit } from '@rekindle/shared/database/team-limits';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { type Client, limitsOfClient } from './client.ts';

export async function addClientEvent(
  tx: Transaction,
  kind: 'created' | 'changed',
  client: Client,
  options: { occurredAt?: Date; limitedToTeamIds?: readonly string[] } = {},
): Promise<void> {
  await addEvent(tx, {
    schema: kind === 'created' ? ClientCreatedSchema : ClientChangedSchema,
    message: {
      client: {
        id: client.id,
        name: client.name,
        parentId: client.parentId ?? '',
        groupId: client.groupId,
        formerNames: client.formerNames,
        domains: client.domains,
        ownerId: client.ownerId ?? '',
        archived: client.archived,
        limitedToTeamIds: limitsOfClient(client),
      },
    },
    aggregate: { type: 'client', id: client.id, version: client.version },
    ...options,
  });
}

/** Each who loses sight of it, or gains it, hears of that; gives the client at the version that was told last. */
export async function clientLimited(tx: Transaction, client: Client, before: readonly string[]): Promise<Client> {
  let told = client;
  for (const limitedToTeamIds of toldOfLimit(before, limitsOfClient(client))) {
    told = { ...told, version: told.version + 1 };
    await addClientEvent(tx, 'changed', told, { limitedToTeamIds });
  }
  return told;
}
