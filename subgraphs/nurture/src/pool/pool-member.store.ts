import type { Transaction } from '@rekindle/shared/database/database';
import type { PageRequest } from '@rekindle/shared/graphql/paging';
import type { Pool, PoolMember } from './pool.ts';

/** Gives those who were not in it. */
export async function addMembers(tx: Transaction, poolId: string, candidateIds: string[]): Promise<string[]> {
  const rows = await tx.query<{ candidate_id: string }>(
    `insert into pool_member (agency_id, pool_id, candidate_id, joined_at, added_by)
     select $1, $2, id, $4, $5 from unnest($3::uuid[]) as id
     on conflict do nothing returning candidate_id`,
    [tx.viewer.agencyId, poolId, candidateIds, tx.clock.now(), tx.viewer.memberId],
  );
  return rows.map((row) => row.candidate_id);
}

/** Gives those who were in it. */
export async function removeMembers(tx: Transaction, poolId: string, candidateIds: string[]): Promise<string[]> {
  const rows = await tx.query<{ candidate_id: string }>(
    'delete from pool_member where pool_id = $1 and candidate_id = any ($2::uuid[]) returning candidate_id',
    [poolId, candidateIds],
  );
  return rows.map((row) => row.candidate_id);
}

export async function pageOfMembers(tx: Transaction, poolId: string, page: PageRequest): Promise<PoolMember[]> {
  const [joinedAt = null, id = null] = page.after ?? [];
  return await tx.query<PoolMember>(
    `select pool_id as "poolId", candidate_id as "candidateId", joined_at as "joinedAt", added_by as "addedBy"
     from pool_member
     where pool_id = $1 and ($2::timestamptz is null or (joined_at, candidate_id) < ($2, $3::uuid))
     order by joined_at desc, candidate_id desc limit $4`,
    [poolId, joinedAt, id, page.limit],
  );
}

export async function countMembers(
  tx: Transaction,
  poolIds: readonly string[],
): Promise<{ poolId: string; count: number }[]> {
  return await tx.query(
    `select pool_id as "poolId", count(*)::int as count from pool_member where pool_id = any ($1::uuid[]) group by pool_id`,
    [poolIds],
  );
}

export async function poolsOfPeople(
  tx: Transaction,
  candidateIds: readonly string[],
): Promise<(Pool & { candidateId: string })[]> {
  return await tx.query(
    `select m.candidate_id as "candidateId", p.id, p.agency_id as "agencyId", p.name, p.kind, p.description, p.version
     from pool_member m join pool p on p.agency_id = m.agency_id and p.id = m.pool_id
     where m.candidate_id = any ($1::uuid[]) order by p.name, p.id`,
    [candidateIds],
  );
}
