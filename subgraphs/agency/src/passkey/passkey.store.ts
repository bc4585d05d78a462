import type { Transaction } from '@rekindle/shared/database/database';
import type { Passkey } from './passkey.ts';

const columns = `id, account_id as "accountId", credential_id as "credentialId", public_key as "publicKey",
  counter::float8 as counter, transports, name, created_at as "createdAt", last_used_at as "lastUsedAt"`;

export async function listOf(tx: Transaction, accountId: string): Promise<Passkey[]> {
  return tx.query<Passkey>(`select ${columns} from passkey where account_id = $1 order by created_at`, [accountId]);
}

export async function byCredential(tx: Transaction, credentialId: string): Promise<Passkey | null> {
  const [passkey] = await tx.query<Passkey>(`select ${columns} from passkey where credential_id = $1`, [credentialId]);
  return passkey ?? null;
}

/** False when this passkey is known already. */
export async function insert(tx: Transaction, passkey: Passkey): Promise<boolean> {
  const inserted = await tx.query(
    `insert into passkey (id, account_id, credential_id, public_key, counter, transports, name, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (credential_id) do nothing returning id`,
    [
      passkey.id,
      passkey.accountId,
      passkey.credentialId,
      passkey.publicKey,
      passkey.counter,
      passkey.transports,
      passkey.name,
      passkey.createdAt,
    ],
  );
  return inserted.length === 1;
}

export async function rename(tx: Transaction, accountId: string, id: string, name: string): Promise<boolean> {
  const renamed = await tx.query('update passkey set name = $3 where account_id = $1 and id = $2 returning id', [
    accountId,
    id,
    name,
  ]);
  return renamed.length === 1;
}

export async function remove(tx: Transaction, accountId: string, id: string): Promise<boolean> {
  const removed = await tx.query('delete from passkey where account_id = $1 and id = $2 returning id', [accountId, id]);
  return removed.length === 1;
}

export async function removeAll(tx: Transaction, accountId: string): Promise<string[]> {
  const removed = await tx.query<{ id: string }>('delete from passkey where account_id = $1 returning id', [accountId]);
  return removed.map(({ id }) => id);
}

/** False when the counter did not grow: a copy of the passkey was used. Those that count nothing stay at 0. */
export async function use(tx: Transaction, id: string, counter: number): Promise<boolean> {
  const used = await tx.query(
    `update passkey set counter = $2, last_used_at = $3
     where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning id`,
    [id, counter, tx.clock.now()],
  );
  return used.length === 1;
}

export async function addChallenge(
  tx: Transaction,
  challengeHash: Buffer,
  accountId: string | null,
  expiresAt: Date,
): Promise<void> {
  await tx.query('delete from passkey_challenge where expires_at < $1', [tx.clock.now()]);
  await tx.query('insert into passkey_challenge (challenge_hash, account_id, expires_at) values ($1, $2, $3)', [
    challengeHash,
    accountId,
    expiresAt,
  ]);
}

/** True once, for whom it was made and while it is fresh. */
export async function takeChallenge(
  tx: Transaction,
  challengeHash: Buffer,
  accountId: string | null,
): Promise<boolean> {
  const taken = await tx.query(
    `delete from passkey_challenge
     where challenge_hash = $1 and account_id is not distinct from $2::uuid and expires_at > $3 returning challenge_hash`,
    [challengeHash, accountId, tx.clock.now()],
  );
  return taken.length === 1;
}
