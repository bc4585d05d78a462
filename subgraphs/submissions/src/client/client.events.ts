import { ClientChangedSchema, ClientCreatedSchema } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Client } from './client.ts';

export async function addClientEvent(
  tx: Transaction,
  kind: 'created' | 'changed',
  client: Client,
  occurredAt?: Date,
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
      },
    },
    aggregate: { type: 'client', id: client.id, version: client.version },
    occurredAt,
  });
}
