import { notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { NurtureDeps } from '../context.ts';
import type { RemoveFromPoolInput } from '../generated/graphql.ts';
import { awaitPeople } from '../person/await-people.ts';
import { checkPeople } from './check-people.ts';
import { poolLeft } from './pool.events.ts';
import { lockPool, savePoolRow } from './pool.store.ts';
import type { PoolSaved } from './pool.ts';
import { removeMembers } from './pool-member.store.ts';

export async function removeFromPool(
  deps: NurtureDeps,
  viewer: Viewer,
  input: RemoveFromPoolInput,
): Promise<PoolSaved> {
  viewer.require('nurture:write');
  const poolId = requireId(input.poolId, 'poolId');
  const candidateIds = checkPeople(input.candidateIds);
  await awaitPeople(deps.database, viewer, candidateIds, 'candidateIds');
  return await deps.database.write(viewer, 'removeFromPool', input, async (tx) => {
    let pool = await lockPool(tx, poolId);
    if (!pool) throw notFound(`pool ${poolId}`);
    for (const candidateId of await removeMembers(tx, poolId, candidateIds)) {
      pool = await savePoolRow(tx, pool);
      await addEvent(tx, poolLeft(pool, candidateId));
    }
    return { kind: 'accepted' as const, poolId };
  });
}
