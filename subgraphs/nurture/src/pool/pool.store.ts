import type { Transaction } from '@rekindle/shared/database/database';
import { In } from 'typeorm';
import { poolEntity } from './pool.entity.ts';
import type { Pool } from './pool.ts';

export async function findPools(tx: Transaction, ids: readonly string[]): Promise<Pool[]> {
  return await tx.manager.findBy(poolEntity, { id: In([...ids]) });
}

export async function allPools(tx: Transaction): Promise<Pool[]> {
  return await tx.manager.find(poolEntity, { order: { name: 'ASC', id: 'ASC' }, take: 200 });
}

export async function lockPool(tx: Transaction, id: string): Promise<Pool | null> {
  return await tx.manager.findOne(poolEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

export async function idOfPoolNamed(tx: Transaction, name: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>('select id from pool where lower(name) = lower($1)', [name]);
  return row?.id ?? null;
}

/** False when another pool has taken the name meanwhile. */
export async function insertPool(tx: Transaction, pool: Pool): Promise<boolean> {
  const rows = await tx.query(
    `insert into pool (agency_id, id, name, kind, description, version) values ($1, $2, $3, $4, $5, $6)
     on conflict (agency_id, lower(name)) do nothing returning 1`,
    [pool.agencyId, pool.id, pool.name, pool.kind, pool.description, pool.version],
  );
  return rows.length > 0;
}

/** Gives the pool as stored, one version on. */
export async function savePoolRow(tx: Transaction, pool: Pool): Promise<Pool> {
  const next = { ...pool, version: pool.version + 1 };
  await tx.manager.update(poolEntity, { id: next.id }, next);
  return next;
}
