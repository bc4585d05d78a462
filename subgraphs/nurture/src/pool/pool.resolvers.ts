import { byKind } from '@rekindle/shared/graphql/by-kind';
import { found } from '../found.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { addToPool } from './add-to-pool.ts';
import { removeFromPool } from './remove-from-pool.ts';
import { savePool } from './save-pool.ts';

export const poolResolvers: Resolvers = {
  Query: {
    pool: (_, { id }, { pools }) => pools.byId(id),
    pools: (_, __, { pools }) => pools.all(),
  },
  Mutation: {
    savePool: (_, { input }, { deps, viewer }) => savePool(deps, viewer, input),
    addToPool: (_, { input }, { deps, viewer }) => addToPool(deps, viewer, input),
    removeFromPool: (_, { input }, { deps, viewer }) => removeFromPool(deps, viewer, input),
  },
  SavePoolResult: { __resolveType: byKind({ accepted: 'SavePoolSuccess', name_taken: 'PoolNameTaken' }) },
  SavePoolSuccess: { pool: async ({ poolId }, _, { pools }) => found(await pools.byId(poolId), 'pool') },
  PoolNameTaken: { pool: async ({ poolId }, _, { pools }) => found(await pools.byId(poolId), 'pool') },
  AddToPoolResult: { __resolveType: () => 'AddToPoolSuccess' },
  AddToPoolSuccess: { pool: async ({ poolId }, _, { pools }) => found(await pools.byId(poolId), 'pool') },
  RemoveFromPoolResult: { __resolveType: () => 'RemoveFromPoolSuccess' },
  RemoveFromPoolSuccess: { pool: async ({ poolId }, _, { pools }) => found(await pools.byId(poolId), 'pool') },
  Pool: {
    __resolveReference: ({ id }, { pools }) => pools.byId(id),
    memberCount: ({ id }, _, { pools }) => pools.memberCount(id),
    members: ({ id }, args, { pools }) => pools.members(id, args),
  },
  PoolMember: {
    candidate: ({ candidateId }) => ({ id: candidateId }),
    addedBy: ({ addedBy }) => (addedBy ? { id: addedBy } : null),
  },
  Candidate: { pools: ({ id }, _, { pools }) => pools.of(id) },
};
