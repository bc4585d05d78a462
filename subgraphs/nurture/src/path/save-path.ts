import type { Transaction } from '@rekindle/shared/database/database';
import { notFound } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { NurtureDeps } from '../context.ts';
import type { SavePathInput } from '../generated/graphql.ts';
import { pathChanged } from './path.events.ts';
import { insertPath, insertSteps, lockPath, savePathRow, stepsOf } from './path.store.ts';
import {
  type ChangedMeanwhile,
  checkName,
  checkSteps,
  type Path,
  type PathSaved,
  type Step,
  sameSteps,
} from './path.ts';

export async function savePath(
  deps: NurtureDeps,
  viewer: Viewer,
  input: SavePathInput,
): Promise<PathSaved | ChangedMeanwhile> {
  viewer.require('nurture:write');
  const id = input.id ? requireId(input.id, 'id') : null;
  const steps = checkSteps(input.steps);
  const given = {
    name: checkName(input.name),
    entryRule: input.entryRule ?? null,
    entryMode: input.entryMode ?? 'PROPOSED',
    active: input.active ?? true,
  };
  return await deps.database.write(viewer, 'savePath', input, async (tx) => {
    if (!id) {
      const made: Path = {
        ...given,
        id: newId(),
        agencyId: viewer.agencyId,
        defaultKey: null,
        stepsVersion: 1,
        version: 1,
      };
      await insertPath(tx, made, steps);
      await addEvent(tx, pathChanged(made, steps));
      return { kind: 'accepted' as const, pathId: made.id };
    }
    const path = await lockPath(tx, id);
    if (!path) throw notFound(`path ${id}`);
    if (input.expectedVersion != null && input.expectedVersion !== path.version) {
      const message = 'Somebody else changed this path meanwhile. Look at it again before you save.';
      return { kind: 'changed_meanwhile' as const, message, currentVersion: path.version };
    }
    const stepsVersion = await versionOfSteps(tx, path, steps);
    await addEvent(tx, pathChanged(await savePathRow(tx, { ...path, ...given, stepsVersion }), steps));
    return { kind: 'accepted' as const, pathId: id };
  });
}

/** Changed steps are added beside the old ones, which those on the path go on with. */
async function versionOfSteps(tx: Transaction, path: Path, steps: Step[]): Promise<number> {
  if (sameSteps(await stepsOf(tx, path.id, path.stepsVersion), steps)) return path.stepsVersion;
  await insertSteps(tx, path.id, path.stepsVersion + 1, steps);
  return path.stepsVersion + 1;
}
