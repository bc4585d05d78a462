import type { Transaction } from '@rekindle/shared/database/database';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { type DueTimer, setTimer } from '@rekindle/shared/timers/timers';
import { blobKey } from '../file/file.ts';
import { type CsvPosition, fileStart, readChunk } from './csv.ts';
import { doHistoryChunk } from './history-chunk.ts';
import { importRunChanged } from './import.events.ts';
import type { ImportDeps } from './import-deps.ts';
import * as runStore from './import-run.store.ts';
import { fixFileTimer, type ImportRun, importTimer } from './import-run.ts';
import { doPeopleChunk } from './people-chunk.ts';

const chunkRows = 500;

/**
 * One chunk of a run, in the transaction of its timer: its effects, the place to go on from, and the next timer commit
 * together, so that a run goes on after a crash with the first record that has had no effect.
 */
export async function carryOnImport(deps: ImportDeps, tx: Transaction, timer: DueTimer): Promise<void> {
  const run = await runStore.lock(tx, timer.key);
  if (!run || (run.status !== 'CHECKING' && run.status !== 'RUNNING')) return;
  const bytes = await deps.blobs.get(blobKey(tx.viewer.agencyId, run.fileId));
  if (!bytes) return fail(tx, run, 'The uploaded file is gone. Upload it again.');

  const from = run.positionByte === 0 ? afterHeader(bytes, run) : { byte: run.positionByte, line: run.positionLine };
  const { records, next } = readChunk(bytes, run.delimiter, from, chunkRows);
  const chunk = { run, records, last: next === null };
  if (run.kind === 'PEOPLE') await doPeopleChunk(tx, chunk);
  else await doHistoryChunk(tx, chunk);

  const moved: ImportRun = {
    ...run,
    progress: run.progress + records.length,
    positionByte: next?.byte ?? run.positionByte,
    positionLine: next?.line ?? run.positionLine,
    version: run.version + 1,
  };
  if (next) await setTimer(tx, { kind: importTimer, key: run.id, dueAt: tx.clock.now() });
  const after = next ? moved : ended(moved, tx.clock.now());
  await runStore.save(tx, after);
  await addEvent(tx, importRunChanged(after));
  if (after.status === 'DONE') await setTimer(tx, { kind: fixFileTimer, key: run.id, dueAt: tx.clock.now() });
}

function afterHeader(bytes: Buffer, run: ImportRun): CsvPosition {
  return readChunk(bytes, run.delimiter, fileStart, 1).next ?? fileStart;
}

function ended(run: ImportRun, now: Date): ImportRun {
  if (run.status === 'CHECKING') return { ...run, status: 'CHECKED' };
  return run.awaited.length > 0 ? run : { ...run, status: 'DONE', endedAt: now };
}

async function fail(tx: Transaction, run: ImportRun, error: string): Promise<void> {
  const failed: ImportRun = { ...run, status: 'FAILED', error, endedAt: tx.clock.now(), version: run.version + 1 };
  await runStore.save(tx, failed);
  await addEvent(tx, importRunChanged(failed));
}
