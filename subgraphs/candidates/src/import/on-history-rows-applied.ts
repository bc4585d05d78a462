import type { Transaction } from '@rekindle/shared/database/database';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { setTimer } from '@rekindle/shared/timers/timers';
import { importRunChanged } from './import.events.ts';
import * as lineStore from './import-line.store.ts';
import * as runStore from './import-run.store.ts';
import { fixFileTimer, type ImportRun } from './import-run.ts';

interface HistoryRowsApplied {
  runId: string;
  refused: { line: number; reason: string }[];
  last: boolean;
}

/** A service says what it did with rows of a history; with the last answer of the last service the run is done. */
export async function onHistoryRowsApplied(tx: Transaction, service: string, event: HistoryRowsApplied): Promise<void> {
  const run = await runStore.lock(tx, event.runId);
  if (!run) return;
  await lineStore.refuse(tx, run.id, event.refused);
  if (!event.last) return;
  const awaited = run.awaited.filter((name) => name !== service);
  const done = awaited.length === 0 && run.status === 'RUNNING';
  const after: ImportRun = {
    ...run,
    awaited,
    ...(done ? { status: 'DONE', endedAt: tx.clock.now() } : {}),
    version: run.version + 1,
  };
  await runStore.save(tx, after);
  await addEvent(tx, importRunChanged(after));
  if (done) await setTimer(tx, { kind: fixFileTimer, key: run.id, dueAt: tx.clock.now() });
}
