import type { Transaction } from '@rekindle/shared/database/database';
import { withTeams } from '@rekindle/shared/database/team-limits';
import type { BlobStore } from '@rekindle/shared/files/blob-store';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { type DueTimer, setTimer } from '@rekindle/shared/timers/timers';
import { blobKey } from '../file/file.ts';
import { type CsvChunk, fileStart } from './csv.ts';
import { doHistoryChunk } from './history-chunk.ts';
import { importRunChanged } from './import.events.ts';
import type { ImportDeps } from './import-deps.ts';
import * as runStore from './import-run.store.ts';
import { fixFileTimer, type ImportRun, importTimer } from './import-run.ts';
import { doPeopleChunk } from './people-chunk.ts';
import { readStoredChunk } from './read-stored-chunk.ts';

const chunkRows = 500;
const attemptsMax = 5;

/**
 * One chunk of a run, in the transaction of its timer: its effects, the place to go on from, and the next timer commit
 * together, so that a run goes on after a crash with the first record that has had no effect.
 */
export async function carryOnImport(deps: ImportDeps, tx: Transaction, timer: DueTimer): Promise<void> {
  const run = await runStore.lock(tx, timer.key);
  if (!run || (run.status !== 'CHECKING' && run.status !== 'RUNNING')) return;
  // What failed was rolled back with its transaction; the timer alone knows how often.
  if (timer.attempts >= attemptsMax) return fail(tx, run, stoppedAt(run));
  const read = await readNext(deps.blobs, blobKey(tx.viewer.agencyId, run.fileId), run);
  if (!read) return fail(tx, run, 'The uploaded file is gone. Upload it again.');

  const { records, next } = read;
  const chunk = { run, records, last: next === null };
  const work = run.kind === 'PEOPLE' ? doPeopleChunk : doHistoryChunk;
  await withTeams(tx, run.teams, (as) => work(as, chunk));

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

async function readNext(blobs: BlobStore, key: string, run: ImportRun): Promise<CsvChunk | null> {
  if (run.positionByte > 0) {
    return readStoredChunk(blobs, key, run.delimiter, { byte: run.positionByte, line: run.positionLine }, chunkRows);
  }
  const header = await readStoredChunk(blobs, key, run.delimiter, fileStart, 1);
  return header && readStoredChunk(blobs, key, run.delimiter, header.next ?? fileStart, chunkRows);
}

function stoppedAt(run: ImportRun): string {
  const line = run.positionByte === 0 ? 2 : run.positionLine;
  return `The rows from line ${line} on could not be worked through, in ${attemptsMax} attempts. What stands before them was done. Make the dry run and start the import again: nobody is created twice.`;
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
