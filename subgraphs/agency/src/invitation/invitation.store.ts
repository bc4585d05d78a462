import type { Transaction } from '@rekindle/shared/database/database';
import type { Invitation } from './invitation.ts';

const columns = `id, agency_id as "agencyId", email, role, team_ids as "teamIds", invited_by_id as "invitedById",
  expires_at as "expiresAt", accepted_at as "acceptedAt", revoked_at as "revokedAt"`;

// The table is read by its secret before the agency is known, so it has no policy: each query of an agency names it.

export async function insert(tx: Transaction, invitation: Invitation, tokenHash: Buffer): Promise<void> {
  await tx.query(
    `insert into invitation (id, agency_id, token_hash, email, role, team_ids, invited_by_id, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      invitation.id,
      tx.viewer.agencyId,
      tokenHash,
      invitation.email,
      invitation.role,
      invitation.teamIds,
      invitation.invitedById,
      tx.clock.now(),
      invitation.expiresAt,
    ],
  );
}

export async function list(tx: Transaction): Promise<Invitation[]> {
  return tx.query<Invitation>(
    `select ${columns} from invitation where agency_id = $1 and created_at > $2::timestamptz - interval '90 days'
     order by created_at desc limit 500`,
    [tx.viewer.agencyId, tx.clock.now()],
  );
}

export async function byId(tx: Transaction, id: string): Promise<Invitation | null> {
  const [invitation] = await tx.query<Invitation>(
    `select ${columns} from invitation where agency_id = $1 and id = $2`,
    [tx.viewer.agencyId, id],
  );
  return invitation ?? null;
}

export async function bySecret(tx: Transaction, tokenHash: Buffer): Promise<Invitation | null> {
  const [invitation] = await tx.query<Invitation>(`select ${columns} from invitation where token_hash = $1`, [
    tokenHash,
  ]);
  return invitation ?? null;
}

/** False when it was used, revoked or expired meanwhile: one link lets one person in. */
export async function accept(tx: Transaction, id: string): Promise<boolean> {
  const accepted = await tx.query(
    `update invitation set accepted_at = $2
     where id = $1 and accepted_at is null and revoked_at is null and expires_at > $2 returning id`,
    [id, tx.clock.now()],
  );
  return accepted.length === 1;
}

export async function revoke(tx: Transaction, id: string): Promise<void> {
  await tx.query(
    'update invitation set revoked_at = $3 where agency_id = $1 and id = $2 and accepted_at is null and revoked_at is null',
    [tx.viewer.agencyId, id, tx.clock.now()],
  );
}
