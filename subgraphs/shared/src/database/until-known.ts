import { pause } from '../clock/pause.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { Database, Transaction } from './transaction.ts';

const pauseMs = 50;
const mostWaitMs = 3_000;

/**
 * What `look` finds. What was created a moment ago in another service may not have been heard of here yet, so nothing
 * (undefined, null or false) is looked for again, up to three seconds; no connection is held meanwhile.
 */
export async function untilKnown<T>(
  database: Database,
  viewer: Viewer,
  look: (tx: Transaction) => Promise<T | undefined | null | false>,
): Promise<T | null> {
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    const found = await database.read(viewer, look);
    if (found) return found;
    if (waitedMs >= mostWaitMs) return null;
    await pause(pauseMs);
  }
}
