import type { Transaction } from '@rekindle/shared/database/database';
import type { ApiClient } from './api-client.ts';

const columns = `id, name, scopes, created_by_id as "createdById", created_at as "createdAt", revoked_at as "revokedAt",
  version`;

export async function insert(tx: Transaction, client: ApiClient): Promise<void> {
  await tx.query(
    `insert into api_client (agency_id, id, name, scopes, created_by_id, created_at, version)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.viewer.agencyId, client.id, client.name, client.scopes, client.createdById, client.createdAt, client.version],
  );
}

export async function list(tx: Transaction): Promise<ApiClient[]> {
  return tx.query<ApiClient>(
    `select ${columns} from api_client order by revoked_at is not null, created_at desc, id limit 200`,
  );
}

export async function byIds(tx: Transaction, ids: readonly string[]): Promise<ApiClient[]> {
  return tx.query<ApiClient>(`select ${columns} from api_client where id = any ($1)`, [ids]);
}

export async function lock(tx: Transaction, id: string): Promise<ApiClient | null> {
  const [client] = await tx.query<ApiClient>(`select ${columns} from api_client where id = $1 for update`, [id]);
  return client ?? null;
}

export async function countLive(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'select count(*)::int as count from api_client where revoked_at is null',
  );
  return row?.count ?? 0;
}

/** Gives the version that its news carry. */
export async function raiseVersion(tx: Transaction, id: string): Promise<ApiClient> {
  const [client] = await tx.query<ApiClient>(
    `update api_client set version = version + 1 where id = $1 returning ${columns}`,
    [id],
  );
  return client as ApiClient;
}

export async function revoke(tx: Transaction, id: string): Promise<void> {
  await tx.query('update api_client set revoked_at = $2 where id = $1 and revoked_at is null', [id, tx.clock.now()]);
}
