import type { Transaction } from '@rekindle/shared/database/database';
import type { ApiKey } from './api-client.ts';

const columns = `k.id, k.agency_id as "agencyId", k.client_id as "clientId", k.prefix, k.last_four as "lastFour",
  k.created_by_id as "createdById", k.created_at as "createdAt", k.expires_at as "expiresAt",
  k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt"`;
const live = 'k.revoked_at is null and (k.expires_at is null or k.expires_at > $2)';

// The tables are read by hash before the agency is known, so they have no policy: each query of an agency names it.

export async function insert(tx: Transaction, key: ApiKey, secretHash: Buffer): Promise<void> {
  await tx.query(
    `insert into api_key (id, agency_id, client_id, secret_hash, prefix, last_four, created_by_id, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      key.id,
      tx.viewer.agencyId,
      key.clientId,
      secretHash,
      key.prefix,
      key.lastFour,
      key.createdById,
      key.createdAt,
      key.expiresAt,
    ],
  );
}

export async function ofClients(tx: Transaction, clientIds: readonly string[]): Promise<ApiKey[]> {
  return tx.query<ApiKey>(
    `select ${columns} from api_key k where k.agency_id = $1 and k.client_id = any ($2)
     order by k.created_at desc, k.id desc limit 1000`,
    [tx.viewer.agencyId, clientIds],
  );
}

export async function byId(tx: Transaction, id: string): Promise<ApiKey | null> {
  const [key] = await tx.query<ApiKey>(`select ${columns} from api_key k where k.agency_id = $1 and k.id = $2`, [
    tx.viewer.agencyId,
    id,
  ]);
  return key ?? null;
}

export async function expireAt(tx: Transaction, id: string, expiresAt: Date): Promise<void> {
  await tx.query('update api_key set expires_at = $3 where agency_id = $1 and id = $2', [
    tx.viewer.agencyId,
    id,
    expiresAt,
  ]);
}

/** One key, or all that a client has. Gives the ids of those that were not revoked yet. */
export async function revoke(tx: Transaction, of: { id: string } | { clientId: string }): Promise<string[]> {
  const [column, id] = 'id' in of ? ['id', of.id] : ['client_id', of.clientId];
  const revoked = await tx.query<{ id: string }>(
    `update api_key set revoked_at = $3 where agency_id = $1 and ${column} = $2 and revoked_at is null returning id`,
    [tx.viewer.agencyId, id, tx.clock.now()],
  );
  const ids = revoked.map((key) => key.id);
  await tx.query('delete from access_token where key_id = any ($1)', [ids]);
  return ids;
}

export async function findLive(tx: Transaction, secretHash: Buffer): Promise<ApiKey | null> {
  const [key] = await tx.query<ApiKey>(`select ${columns} from api_key k where k.secret_hash = $1 and ${live}`, [
    secretHash,
    tx.clock.now(),
  ]);
  return key ?? null;
}

/** Of any agency: who asks for a token names its client and has not shown yet whose it is. */
export async function liveOfClient(tx: Transaction, clientId: string): Promise<(ApiKey & { secretHash: Buffer })[]> {
  return tx.query<ApiKey & { secretHash: Buffer }>(
    `select ${columns}, k.secret_hash as "secretHash" from api_key k where k.client_id = $1 and ${live}`,
    [clientId, tx.clock.now()],
  );
}

export async function touch(tx: Transaction, id: string): Promise<void> {
  await tx.query('update api_key set last_used_at = $2 where id = $1', [id, tx.clock.now()]);
}

export async function insertToken(
  tx: Transaction,
  token: { keyId: string; scopes: readonly string[]; expiresAt: Date },
  tokenHash: Buffer,
): Promise<void> {
  await tx.query('delete from access_token where expires_at < $1', [tx.clock.now()]);
  await tx.query('insert into access_token (token_hash, key_id, scopes, expires_at) values ($1, $2, $3, $4)', [
    tokenHash,
    token.keyId,
    token.scopes,
    token.expiresAt,
  ]);
}

export interface LiveToken {
  key: ApiKey;
  scopes: string[];
  expiresAt: Date;
}

export async function findLiveToken(tx: Transaction, tokenHash: Buffer): Promise<LiveToken | null> {
  const [row] = await tx.query<ApiKey & { tokenScopes: string[]; tokenExpiresAt: Date }>(
    `select ${columns}, t.scopes as "tokenScopes", t.expires_at as "tokenExpiresAt"
     from access_token t join api_key k on k.id = t.key_id
     where t.token_hash = $1 and t.expires_at > $2 and ${live}`,
    [tokenHash, tx.clock.now()],
  );
  if (!row) return null;
  const { tokenScopes: scopes, tokenExpiresAt: expiresAt, ...key } = row;
  return { key, scopes, expiresAt };
}
