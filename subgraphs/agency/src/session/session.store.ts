import type { Transaction } from '@rekindle/shared/database/database';
import type { Session, SignInMethod } from './session.ts';

const columns = `id, account_id as "accountId", agency_id as "agencyId", member_id as "memberId", method,
  user_agent as "userAgent", created_at as "createdAt", last_used_at as "lastUsedAt", confirmed_at as "confirmedAt",
  expires_at as "expiresAt"`;

export async function insert(tx: Transaction, session: Session, tokenHash: Buffer): Promise<void> {
  await tx.query(
    `insert into session (id, token_hash, account_id, agency_id, member_id, method, user_agent, created_at, last_used_at,
       confirmed_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      session.id,
      tokenHash,
      session.accountId,
      session.agencyId,
      session.memberId,
      session.method,
      session.userAgent,
      session.createdAt,
      session.lastUsedAt,
      session.confirmedAt,
      session.expiresAt,
    ],
  );
}

export async function findLive(tx: Transaction, tokenHash: Buffer): Promise<Session | null> {
  const [session] = await tx.query<Session>(
    `select ${columns} from session where token_hash = $1 and revoked_at is null and expires_at > $2`,
    [tokenHash, tx.clock.now()],
  );
  return session ?? null;
}

/** Of one account, the one used last first; of one agency, when it is named. */
export async function listLive(tx: Transaction, accountId: string, agencyId: string | null): Promise<Session[]> {
  return tx.query<Session>(
    `select ${columns} from session
     where account_id = $1 and ($2::uuid is null or agency_id = $2) and revoked_at is null and expires_at > $3
     order by last_used_at desc, id desc limit 200`,
    [accountId, agencyId, tx.clock.now()],
  );
}

export async function touch(tx: Transaction, id: string): Promise<void> {
  await tx.query('update session set last_used_at = $2 where id = $1 and last_used_at < $2', [id, tx.clock.now()]);
}

export async function confirm(tx: Transaction, id: string): Promise<void> {
  await tx.query('update session set confirmed_at = $2 where id = $1', [id, tx.clock.now()]);
}

export async function revoke(tx: Transaction, tokenHash: Buffer): Promise<Session | null> {
  const [session] = await tx.query<Session>(
    `update session set revoked_at = $2 where token_hash = $1 and revoked_at is null returning ${columns}`,
    [tokenHash, tx.clock.now()],
  );
  return session ?? null;
}

export async function revokeByIds(tx: Transaction, ids: readonly string[]): Promise<Session[]> {
  return tx.query<Session>(
    `update session set revoked_at = $2 where id = any ($1) and revoked_at is null returning ${columns}`,
    [ids, tx.clock.now()],
  );
}

export async function revokeOfAccount(tx: Transaction, accountId: string): Promise<Session[]> {
  return tx.query<Session>(
    `update session set revoked_at = $2 where account_id = $1 and revoked_at is null returning ${columns}`,
    [accountId, tx.clock.now()],
  );
}

/** All of the transaction's agency that began in one way. */
export async function revokeOfMethod(tx: Transaction, method: SignInMethod): Promise<Session[]> {
  return tx.query<Session>(
    `update session set revoked_at = $3
     where agency_id = $1 and method = $2 and revoked_at is null returning ${columns}`,
    [tx.viewer.agencyId, method, tx.clock.now()],
  );
}

export async function revokeOfMember(tx: Transaction, memberId: string): Promise<Session[]> {
  return tx.query<Session>(
    `update session set revoked_at = $3
     where agency_id = $1 and member_id = $2 and revoked_at is null returning ${columns}`,
    [tx.viewer.agencyId, memberId, tx.clock.now()],
  );
}
