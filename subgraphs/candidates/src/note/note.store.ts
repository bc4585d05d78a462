import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import type { NewNote, Note } from './note.ts';

const columns = `id, candidate_id as "candidateId", text, author_id as "authorId", written_at as "writtenAt", pinned, private,
  retracted_at as "retractedAt", external_key as "externalKey"`;

/** Gives those that were not written before. */
export async function insertMany(tx: Transaction, notes: readonly NewNote[]): Promise<Note[]> {
  if (notes.length === 0) return [];
  const rows = notes.map((note) => ({ id: newId(), pinned: false, private: false, externalKey: null, ...note }));
  return await tx.query<Note>(
    `insert into note (agency_id, id, candidate_id, text, author_id, written_at, recorded_at, pinned, private, external_key)
     select $1, id, "candidateId", text, "authorId", "writtenAt", $3, pinned, private, "externalKey" from jsonb_to_recordset($2)
       as given (id uuid, "candidateId" uuid, text text, "authorId" uuid, "writtenAt" timestamptz, pinned boolean, private boolean, "externalKey" text)
     on conflict do nothing returning ${columns}`,
    [tx.viewer.agencyId, JSON.stringify(rows), tx.clock.now()],
  );
}

export async function find(tx: Transaction, id: string): Promise<(Note & { recordedAt: Date }) | null> {
  const [note] = await tx.query<Note & { recordedAt: Date }>(
    `select ${columns}, recorded_at as "recordedAt" from note where id = $1`,
    [id],
  );
  return note ?? null;
}

/** Its text goes; that there was one stays in the timeline. */
export async function retract(tx: Transaction, id: string): Promise<void> {
  await tx.query(`update note set retracted_at = $2, pinned = false, text = '' where id = $1`, [id, tx.clock.now()]);
}

/** Of the notes that all read there is one on top, and of each author's own private ones, too. */
export async function unpinOthers(tx: Transaction, candidateId: string, isPrivate: boolean): Promise<void> {
  await tx.query(
    `update note set pinned = false where candidate_id = $1 and pinned and private = $2 and (not private or author_id = $3)`,
    [candidateId, isPrivate, tx.viewer.memberId],
  );
}

// Nobody is left out on account of their role: what is private is nobody else's.
const readable = '(not private or author_id = $2)';

/** Those that the viewer may read. */
export async function findMany(tx: Transaction, ids: readonly string[]): Promise<Note[]> {
  return await tx.query<Note>(`select ${columns} from note where id = any ($1::uuid[]) and ${readable}`, [
    ids,
    tx.viewer.memberId,
  ]);
}

/** Those that the viewer may read, the newest first. */
export async function pinnedOf(tx: Transaction, candidateIds: readonly string[]): Promise<Note[]> {
  return await tx.query<Note>(
    `select ${columns} from note where candidate_id = any ($1::uuid[]) and pinned and ${readable} order by written_at desc`,
    [candidateIds, tx.viewer.memberId],
  );
}

/** A retracted text must not be read from the timeline either. */
export async function eraseTimelineText(tx: Transaction, noteId: string): Promise<void> {
  await tx.query(
    `update timeline_text t set text = null from timeline_entry e
     where e.id = t.entry_id and e.subject_kind = 'NOTE' and e.subject_id = $1`,
    [noteId],
  );
}
