import type { Transaction } from '@rekindle/shared/database/database';

export async function insert(tx: Transaction, accountId: string, tokenHash: Buffer, expiresAt: Date): Promise<void> {
  await tx.query('delete from email_proof where expires_at < $1', [tx.clock.now()]);
  await tx.query('insert into email_proof (token_hash, account_id, expires_at) values ($1, $2, $3)', [
    tokenHash,
    accountId,
    expiresAt,
  ]);
}

/** The account whose address is shown to be its person's; null when the link is unknown or too old. */
export async function accountOf(tx: Transaction, tokenHash: Buffer): Promise<string | null> {
  const [proof] = await tx.query<{ accountId: string }>(
    'select account_id as "accountId" from email_proof where token_hash = $1 and expires_at > $2',
    [tokenHash, tx.clock.now()],
  );
  return proof?.accountId ?? null;
}

/** False when an active owner of the transaction's agency has shown that their address is theirs. */
export async function ownersAreUnproven(tx: Transaction): Promise<boolean> {
  const proven = await tx.query(
    `select 1 from member m join account a on a.id = m.account_id
     where m.role = 'owner' and m.active and a.email_proven_at is not null limit 1`,
  );
  return proven.length === 0;
}
