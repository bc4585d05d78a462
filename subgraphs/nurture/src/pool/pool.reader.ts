import type { Database } from '@rekindle/shared/database/database';
import { batching, batchingLists } from '@rekindle/shared/graphql/loader';
import { connection, type PageArgs, readPage } from '@rekindle/shared/graphql/paging';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { allPools, findPools } from './pool.store.ts';
import type { Pool, PoolMember } from './pool.ts';
import { countMembers, pageOfMembers, poolsOfPeople } from './pool-member.store.ts';

export type PoolReader = ReturnType<typeof createPoolReader>;

const list = 'pool-members:newest';

export function createPoolReader(database: Database, viewer: Viewer) {
  const byId = batching<Pool>(
    (ids) => database.read(viewer, (tx) => findPools(tx, ids)),
    (pool) => pool.id,
  );
  const counts = batching(
    (ids) => database.read(viewer, (tx) => countMembers(tx, ids)),
    (row: { poolId: string; count: number }) => row.poolId,
  );
  const ofPeople = batchingLists(
    (ids) => database.read(viewer, (tx) => poolsOfPeople(tx, ids)),
    (row: Pool & { candidateId: string }) => row.candidateId,
  );
  return {
    async byId(id: string): Promise<Pool | null> {
      viewer.require('nurture:read');
      return await byId.load(requireId(id, 'id'));
    },
    async all(): Promise<Pool[]> {
      viewer.require('nurture:read');
      return await database.read(viewer, allPools);
    },
    async of(candidateId: string): Promise<Pool[]> {
      viewer.require('nurture:read');
      return await ofPeople.load(requireId(candidateId, 'id'));
    },
    async memberCount(poolId: string): Promise<number> {
      return (await counts.load(poolId))?.count ?? 0;
    },
    async members(poolId: string, args: PageArgs) {
      viewer.require('nurture:read');
      const page = readPage(`${list}:${poolId}`, ['instant', 'id'], args);
      const rows = await database.read(viewer, (tx) => pageOfMembers(tx, poolId, page));
      const sort = (member: PoolMember) => [member.joinedAt.toISOString(), member.candidateId];
      const total = (await counts.load(poolId))?.count ?? 0;
      return { ...connection(`${list}:${poolId}`, rows, page, sort), totalCount: total };
    },
  };
}
