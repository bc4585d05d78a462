import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { hashSecret, newSecret } from '../session/session.ts';
import * as resetStore from './password-reset.store.ts';
import { resetMinutes } from './password-reset.ts';

/** Gives the secret of a new link; only its hash is kept. */
export async function newReset(tx: Transaction, accountId: string, mailed: boolean): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(tx.clock.now().getTime() + resetMinutes * 60_000);
  await resetStore.insert(tx, { id: newId(), accountId, expiresAt, mailed }, hashSecret(secret));
  return secret;
}
