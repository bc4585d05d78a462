import type { Transaction } from '@rekindle/shared/database/database';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import * as candidateStore from '../candidate/candidate.store.ts';
import * as memberStore from '../member/member.store.ts';
import { applyNotes } from '../note/notes-batch.ts';
import { CellProblem } from './cell.ts';
import type { CsvRecord } from './csv.ts';
import { type HistoryRow, readHistoryRow } from './history-row.ts';
import { historyRowsImported } from './import.events.ts';
import * as lineStore from './import-line.store.ts';
import type { ImportLine, ImportRun } from './import-run.ts';
import * as referenceStore from './imported-reference.store.ts';
import type { ImportChunk } from './people-chunk.ts';
import { cellsOf, columnCalled } from './read-cells.ts';

// An event stays well under what a bus takes in one message.
const rowsPerEvent = 100;

interface ReadLine {
  line: number;
  row: HistoryRow;
  candidateId: string | null;
}

/** Decides each row, applies notes here, and hands the rest on to the services that own their nouns. */
export async function doHistoryChunk(tx: Transaction, { run, records, last }: ImportChunk): Promise<void> {
  const { read, problems } = readRows(run, records);
  const known = await referenceStore.known(
    tx,
    run.id,
    read.map(({ row }) => row),
  );
  const people = await candidateStore.idsByOldId(
    tx,
    read.flatMap(({ row }) => row.candidateOldId ?? []),
  );
  const lines: ImportLine[] = [];
  const accepted: ReadLine[] = [];
  for (const { line, row } of read) {
    const candidateId = row.candidateOldId ? (people.get(row.candidateOldId) ?? null) : null;
    const problem = missing(run, row, candidateId, known);
    const action = problem ? 'SKIP' : known.actionOf(row);
    lines.push({ line, action, reason: problem, candidateId, toMend: problem !== null });
    if (problem) continue;
    known.add(row);
    accepted.push({ line, row, candidateId });
  }
  await lineStore.save(tx, run.id, [...problems, ...lines]);
  if (run.status === 'RUNNING') await apply(tx, run, accepted, last);
  else
    await lineStore.saveKeys(
      tx,
      run.id,
      accepted.map(({ line, row }) => ({ key: `${row.kind}:${row.oldId}`, line })),
    );
}

function readRows(
  run: ImportRun,
  records: readonly CsvRecord[],
): { read: { line: number; row: HistoryRow }[]; problems: ImportLine[] } {
  const read: { line: number; row: HistoryRow }[] = [];
  const problems: ImportLine[] = [];
  for (const record of records) {
    try {
      read.push({ line: record.line, row: readHistoryRow(cellsOf(run, record)) });
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      problems.push({
        line: record.line,
        action: 'SKIP',
        reason: error.inWords(columnCalled(run, error.field)),
        candidateId: null,
        toMend: true,
      });
    }
  }
  return { read, problems };
}

function missing(
  run: ImportRun,
  row: HistoryRow,
  candidateId: string | null,
  known: referenceStore.KnownReferences,
): string | null {
  if (row.candidateOldId && !candidateId) {
    return `${columnCalled(run, 'candidate_old_id')} holds "${row.candidateOldId}", and nobody with that id was imported: import the people first.`;
  }
  const absent = row.references.find(({ kind, oldId }) => !known.has(kind, oldId));
  return absent
    ? `${columnCalled(run, absent.field)} holds "${absent.oldId}", which is no ${absent.kind.toLowerCase()} of this file or of an earlier import: import that first.`
    : null;
}

async function apply(tx: Transaction, run: ImportRun, accepted: readonly ReadLine[], last: boolean): Promise<void> {
  await referenceStore.save(
    tx,
    run.id,
    accepted.map(({ row }) => row),
  );
  const owners = await memberStore.idsByNameOrEmail(
    tx,
    accepted.flatMap(({ row }) => row.ownerName ?? []),
  );
  const ownerOf = (row: HistoryRow) => (row.ownerName ? (owners.get(row.ownerName.toLowerCase()) ?? null) : null);
  const notes = accepted.filter(({ row }) => row.kind === 'NOTE');
  const results = await applyNotes(
    tx,
    notes.map(({ row, candidateId }) => ({
      oldId: row.oldId,
      candidateId: candidateId ?? '',
      text: row.text,
      authorId: ownerOf(row),
      writtenAt: row.occurredAt ?? tx.clock.now(),
    })),
    { importRunId: run.id },
  );
  const refused = results.flatMap(({ reason }, index) => (reason ? [{ line: notes[index]?.line ?? 0, reason }] : []));
  await lineStore.refuse(tx, run.id, refused);
  const rows = accepted
    .filter(({ row }) => row.kind !== 'NOTE')
    .map(({ line, row, candidateId }) => ({
      ...row.message,
      line,
      candidateId: candidateId ?? '',
      ownerId: ownerOf(row) ?? '',
    }));
  // The last event of a run is sent even when it holds no row: it tells the services that they have seen everything.
  for (let from = 0; from < rows.length || (last && from === 0); from += rowsPerEvent) {
    const isLast = last && from + rowsPerEvent >= rows.length;
    await addEvent(tx, historyRowsImported(run, rows.slice(from, from + rowsPerEvent), isLast));
  }
}
