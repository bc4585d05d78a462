import type { Transaction } from '@rekindle/shared/database/database';
import { setTimer, type TimerHandler } from '@rekindle/shared/timers/timers';
import * as jobStore from '../job/job.store.ts';
import * as nextActionStore from '../next-action/next-action.store.ts';
import { recheckNextActions } from '../next-action/recheck.ts';
import { rankLater } from '../suggestion/rank-later.ts';

export const afterImportTimer = 'after_import';
const key = 'people';
const quietMs = 2_000;
const lookAgainMs = 1_000;
const batchSize = 200;

/** An imported row is a cheap insert; what follows from it waits until the run is quiet. */
export async function putOffAfterImport(tx: Transaction, candidateIds: readonly string[] = []): Promise<void> {
  await nextActionStore.putOff(tx, candidateIds);
  const [set] = await tx.query('select 1 from timer where kind = $1 and key = $2', [afterImportTimer, key]);
  if (!set) await later(tx, quietMs);
}

async function later(tx: Transaction, ms: number): Promise<void> {
  await setTimer(tx, { kind: afterImportTimer, key, dueAt: new Date(tx.clock.now().getTime() + ms) });
}

/** Next actions of those who were imported, a few hundred at a time, then one ranking of each open job. */
export const onAfterImport: TimerHandler = async (tx) => {
  const quietForMs = await nextActionStore.putOffQuietMs(tx);
  if (quietForMs !== null && quietForMs < quietMs) return await later(tx, lookAgainMs);
  const ids = await nextActionStore.takePutOff(tx, batchSize);
  await recheckNextActions({ ...tx, cause: undefined }, ids);
  if (ids.length === batchSize) return await later(tx, 0);
  for (const { id } of await jobStore.openJobs(tx)) {
    await rankLater(tx, id, { trigger: 'JOB_OPENED', quiet: true }, tx.clock.now());
  }
};
