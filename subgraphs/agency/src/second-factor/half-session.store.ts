import type { Transaction } from '@rekindle/shared/database/database';

export interface HalfSession {
  accountId: string;
  agencyId: string;
  /** Null: who gives the code joins by the invitation. */
  memberId: string | null;
  invitationId: string | null;
  failures: number;
  expiresAt: Date;
}

type NewHalfSession = Pick<HalfSession, 'accountId' | 'memberId' | 'invitationId' | 'expiresAt'>;

export async function insert(tx: Transaction, half: NewHalfSession, tokenHash: Buffer): Promise<void> {
  await tx.query('delete from half_session where expires_at < $1', [tx.clock.now()]);
  await tx.query(
    `insert into half_session (token_hash, account_id, agency_id, member_id, invitation_id, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tokenHash, half.accountId, tx.viewer.agencyId, half.memberId, half.invitationId, half.expiresAt],
  );
}

export async function find(tx: Transaction, tokenHash: Buffer): Promise<HalfSession | null> {
  const [half] = await tx.query<HalfSession>(
    `select account_id as "accountId", agency_id as "agencyId", member_id as "memberId",
       invitation_id as "invitationId", failures, expires_at as "expiresAt"
     from half_session where token_hash = $1 and expires_at > $2`,
    [tokenHash, tx.clock.now()],
  );
  return half ?? null;
}

export async function countFailure(tx: Transaction, tokenHash: Buffer): Promise<void> {
  await tx.query('update half_session set failures = failures + 1 where token_hash = $1', [tokenHash]);
}

/** False when it was used meanwhile. */
export async function remove(tx: Transaction, tokenHash: Buffer): Promise<boolean> {
  const removed = await tx.query('delete from half_session where token_hash = $1 returning token_hash', [tokenHash]);
  return removed.length === 1;
}
