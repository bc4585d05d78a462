import type { Transaction } from '@rekindle/shared/database/database';
import type { Session } from './session.ts';

const columns =
  'id, account_id as "accountId", agency_id as "agencyId", member_id as "memberId", expires_at as "expiresAt"';

export async function insert(tx: Transaction, session: Session, tokenHash: Buffer): Promise<void> {
  await tx.query(
    `insert into session (id, token_hash, account_id, agency_id, member_id, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [session.id, tokenHash, session.accountId, session.agencyId, session.memberId, tx.clock.now(), session.expiresAt],
  );
}

export async function findLive(tx: Transaction, tokenHash: Buffer): Promise<Session | null> {
  const [session] = await tx.query<Session>(
    `select ${columns} from session where token_hash = $1 and revoked_at is null and expires_at > $2`,
    [tokenHash, tx.clock.now()],
  );
  return session ?? null;
}

export async function revoke(tx: Transaction, tokenHash: Buffer): Promise<Session | null> {
  const [session] = await tx.query<Session>(
    `update session set revoked_at = $2 where token_hash = $1 and revoked_at is null returning ${columns}`,
    [tokenHash, tx.clock.now()],
  );
  return session ?? null;
}
