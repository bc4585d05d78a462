import type { Transaction } from '@rekindle/shared/database/database';
import type { PasswordReset } from './password-reset.ts';

export async function insert(tx: Transaction, reset: PasswordReset, tokenHash: Buffer): Promise<void> {
  await tx.query(
    'insert into password_reset (id, token_hash, account_id, created_at, expires_at, mailed) values ($1, $2, $3, $4, $5, $6)',
    [reset.id, tokenHash, reset.accountId, tx.clock.now(), reset.expiresAt, reset.mailed],
  );
}

export async function findOpen(tx: Transaction, tokenHash: Buffer): Promise<PasswordReset | null> {
  const [reset] = await tx.query<PasswordReset>(
    `select id, account_id as "accountId", expires_at as "expiresAt", mailed from password_reset
     where token_hash = $1 and used_at is null and expires_at > $2`,
    [tokenHash, tx.clock.now()],
  );
  return reset ?? null;
}

/** False when it was used, voided or expired meanwhile: one link sets one password. */
export async function use(tx: Transaction, id: string): Promise<boolean> {
  const used = await tx.query(
    'update password_reset set used_at = $2 where id = $1 and used_at is null and expires_at > $2 returning id',
    [id, tx.clock.now()],
  );
  return used.length === 1;
}

/** A link that an owner holds from before the account joined another agency would open that one too. */
export async function voidOfSeveralAgencies(tx: Transaction, accountId: string): Promise<void> {
  await tx.query(
    `update password_reset set used_at = $2
     where account_id = $1 and used_at is null and (select count(*) from membership where account_id = $1) > 1`,
    [accountId, tx.clock.now()],
  );
}
