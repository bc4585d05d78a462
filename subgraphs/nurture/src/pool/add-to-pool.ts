import { notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { NurtureDeps } from '../context.ts';
import type { AddToPoolInput } from '../generated/graphql.ts';
import { awaitPeople } from '../person/await-people.ts';
import { checkPeople } from './check-people.ts';
import { poolJoined } from './pool.events.ts';
import { lockPool, savePoolRow } from './pool.store.ts';
import type { AddedToPool } from './pool.ts';
import { addMembers } from './pool-member.store.ts';

export async function addToPool(deps: NurtureDeps, viewer: Viewer, input: AddToPoolInput): Promise<AddedToPool> {
  viewer.require('nurture:write');
  const poolId = requireId(input.poolId, 'poolId');
  const candidateIds = checkPeople(input.candidateIds);
  await awaitPeople(deps.database, viewer, candidateIds, 'candidateIds');
  return await deps.database.write(viewer, 'addToPool', input, async (tx) => {
    let pool = await lockPool(tx, poolId);
    if (!pool) throw notFound(`pool ${poolId}`);
    const added = await addMembers(tx, poolId, candidateIds);
    for (const candidateId of added) {
      pool = await savePoolRow(tx, pool);
      await addEvent(tx, poolJoined(pool, candidateId));
    }
    return { kind: 'accepted' as const, poolId, added: added.length };
  });
}
