import type { Transaction } from '@rekindle/shared/database/database';
import { AppError } from '@rekindle/shared/errors/errors';
import * as candidateStore from '../candidate/candidate.store.ts';
import { causedByImport } from '../candidate/import-cause.ts';
import { settlePeople } from '../candidate/settle-people.ts';
import { readText } from '../candidate/text-input.ts';
import { insertNotes } from './insert-notes.ts';
import type { NewNote } from './note.ts';

export interface NoteRow {
  candidateId: string;
  text: string;
  writtenAt: Date;
  authorId: string | null;
  /** Of the note in the old system; with it the same note is written once, however often it is imported. */
  oldId: string | null;
}

export interface NoteResult {
  action: 'CREATE' | 'UNCHANGED' | 'SKIP';
  reason: string | null;
}

/**
 * Writes notes of an imported history within the caller's transaction, and answers each row by its place. People who
 * are not known are refused. Everything that it announces has the cause IMPORT. Use 500 to 1,000 rows a call.
 */
export async function applyNotes(
  tx: Transaction,
  rows: readonly NoteRow[],
  options: { importRunId: string },
): Promise<NoteResult[]> {
  const importing = causedByImport(tx, options.importRunId);
  const people = await candidateStore.lockMany(importing, [...new Set(rows.map((row) => row.candidateId))]);
  const known = new Set(people.map((person) => person.id));
  const read = rows.map((row) => readRow(row, known));
  const written = await insertNotes(
    importing,
    read.flatMap((one) => ('note' in one ? [one.note] : [])),
  );
  const touched = new Set(written.map((note) => note.candidateId));
  await settlePeople(
    importing,
    people.filter((person) => touched.has(person.id)),
  );
  const created = new Set(written.map((note) => note.externalKey));
  return read.map((one) => {
    if ('refused' in one) return { action: 'SKIP', reason: one.refused };
    // Of two equal rows in one batch the first is written.
    return { action: created.delete(one.note.externalKey ?? '') ? 'CREATE' : 'UNCHANGED', reason: null };
  });
}

function readRow(row: NoteRow, known: ReadonlySet<string>): { note: NewNote } | { refused: string } {
  if (!known.has(row.candidateId)) return { refused: 'candidate: there is no such person' };
  try {
    const text = readText(row.text, 'text', 10_000);
    if (!text) return { refused: 'text must not be empty' };
    const externalKey = `old:${row.candidateId}:${row.oldId ?? `${row.writtenAt.toISOString()}:${text}`}`.slice(0, 500);
    return {
      note: { candidateId: row.candidateId, text, authorId: row.authorId, writtenAt: row.writtenAt, externalKey },
    };
  } catch (error) {
    if (error instanceof AppError) return { refused: error.publicMessage };
    throw error;
  }
}
