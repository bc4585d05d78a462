import { createHash } from 'node:crypto';
import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { DueTimer } from '@rekindle/shared/timers/timers';
import { stringify } from 'csv-stringify/sync';
import * as fileStore from '../file/file.store.ts';
import { blobKey } from '../file/file.ts';
import { type CsvPosition, fileStart, readChunk } from './csv.ts';
import { importRunChanged } from './import.events.ts';
import type { ImportDeps } from './import-deps.ts';
import * as lineStore from './import-line.store.ts';
import * as runStore from './import-run.store.ts';

const chunkRows = 5_000;

/** The lines of which a finished run did not take everything, as they came and with the reason: to mend and import again. */
export async function writeFixFile(deps: ImportDeps, tx: Transaction, timer: DueTimer): Promise<void> {
  const run = await runStore.lock(tx, timer.key);
  const reasons = await lineStore.toMend(tx, timer.key);
  const bytes = run && (await deps.blobs.get(blobKey(tx.viewer.agencyId, run.fileId)));
  if (!run || !bytes || reasons.size === 0) return;
  const rows: string[][] = [];
  for (let from: CsvPosition | null = fileStart; from; ) {
    const chunk = readChunk(bytes, run.delimiter, from, chunkRows);
    for (const { line, values } of chunk.records) {
      const reason = line === fileStart.line ? 'reason' : reasons.get(line);
      if (reason) rows.push([...values, reason]);
    }
    from = chunk.next;
  }
  // A cell that begins like a formula is text in a spreadsheet, too.
  const text = Buffer.from(stringify(rows, { delimiter: run.delimiter, escape_formulas: true, bom: true }));
  const file = {
    id: newId(),
    name: run.fileName.replace(/(\.[^.]+)?$/, ' to mend.csv'),
    purpose: 'import' as const,
    contentType: 'text/csv',
    size: text.length,
    sha256: createHash('sha256').update(text).digest(),
  };
  await deps.blobs.put(blobKey(tx.viewer.agencyId, file.id), text);
  await fileStore.insert(tx, file);
  const after = { ...run, fixFileId: file.id, version: run.version + 1 };
  await runStore.save(tx, after);
  await addEvent(tx, importRunChanged(after));
}
