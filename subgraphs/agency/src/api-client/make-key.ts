import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { type ApiKey, hashMachineSecret, keyPrefix, newMachineSecret } from './api-client.ts';
import * as keyStore from './api-key.store.ts';

export interface MadeKey {
  key: ApiKey;
  secret: string;
}

/** Within the transaction of its client. The secret leaves this place once and is kept nowhere. */
export async function makeKey(
  tx: Transaction,
  clientId: string,
  createdById: string,
  expiresAt: Date | null,
): Promise<MadeKey> {
  const secret = newMachineSecret(keyPrefix);
  const key: ApiKey = {
    id: newId(),
    agencyId: tx.viewer.agencyId,
    clientId,
    prefix: secret.slice(0, keyPrefix.length + 4),
    lastFour: secret.slice(-4),
    createdById,
    createdAt: tx.clock.now(),
    expiresAt,
    lastUsedAt: null,
    revokedAt: null,
  };
  await keyStore.insert(tx, key, hashMachineSecret(secret));
  return { key, secret };
}
