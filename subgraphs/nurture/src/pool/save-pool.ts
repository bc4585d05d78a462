import { notFound } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { NurtureDeps } from '../context.ts';
import type { SavePoolInput } from '../generated/graphql.ts';
import { poolChanged } from './pool.events.ts';
import { idOfPoolNamed, insertPool, lockPool, savePoolRow } from './pool.store.ts';
import { checkPool, type PoolNameTaken, type PoolSaved } from './pool.ts';

export async function savePool(
  deps: NurtureDeps,
  viewer: Viewer,
  input: SavePoolInput,
): Promise<PoolSaved | PoolNameTaken> {
  viewer.require('nurture:write');
  const given = checkPool(input.name, input.description);
  const id = input.id ? requireId(input.id, 'id') : null;
  return await deps.database.write(viewer, 'savePool', input, async (tx) => {
    const pool = id ? await lockPool(tx, id) : null;
    if (id && !pool) throw notFound(`pool ${id}`);
    const namesake = await idOfPoolNamed(tx, given.name);
    if (namesake && namesake !== id) return { kind: 'name_taken' as const, poolId: namesake };
    if (pool) {
      const saved = await savePoolRow(tx, { ...pool, ...given });
      await addEvent(tx, poolChanged(saved));
      return { kind: 'accepted' as const, poolId: saved.id };
    }
    const made = { ...given, id: newId(), agencyId: viewer.agencyId, kind: input.kind ?? 'STATIC', version: 1 };
    if (!(await insertPool(tx, made))) {
      return { kind: 'name_taken' as const, poolId: (await idOfPoolNamed(tx, given.name)) ?? made.id };
    }
    await addEvent(tx, poolChanged(made));
    return { kind: 'accepted' as const, poolId: made.id };
  });
}
