import { pause } from '@rekindle/shared/clock/pause';
import type { Database } from '@rekindle/shared/database/database';
import { badInput } from '@rekindle/shared/errors/errors';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { knownPeople } from './person.store.ts';

const pauseMs = 50;
const mostWaitMs = 3_000;

/**
 * Refuses ids that this agency has no candidate for. Somebody who was captured a moment ago may not be known here yet,
 * so an unknown id is waited for first; no connection is held meanwhile.
 */
export async function awaitPeople(database: Database, viewer: Viewer, ids: string[], field: string): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    const known = await database.read(viewer, (tx) => knownPeople(tx, ids));
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length === 0) return;
    if (waitedMs >= mostWaitMs) throw badInput(field, `There is no candidate ${missing[0]}, or you may not see it.`);
    await pause(pauseMs);
  }
}
