import type { Transaction } from '@rekindle/shared/database/database';
import { captureOf, type EpisodeRef, type NewTimelineEntry } from '../timeline/timeline.ts';
import { writeEntries } from '../timeline/write-entries.ts';
import * as noteStore from './note.store.ts';
import type { NewNote, Note } from './note.ts';

/** Writes notes and their entries; the people are locked and are settled by the caller. Gives the new ones. */
export async function insertNotes(
  tx: Transaction,
  notes: readonly NewNote[],
  options: { silently?: boolean; episode?: EpisodeRef } = {},
): Promise<Note[]> {
  const written = await noteStore.insertMany(tx, notes);
  await writeEntries(
    tx,
    written.map((note) => noteEntry(note, options.episode)),
    options,
  );
  return written;
}

function noteEntry(note: Note, episode?: EpisodeRef): NewTimelineEntry {
  return {
    candidateId: note.candidateId,
    kind: 'NOTE',
    sentence: 'Note added',
    text: note.text,
    actorId: note.authorId,
    privateTo: note.private ? note.authorId : null,
    occurredAt: note.writtenAt,
    subject: { kind: 'NOTE', id: note.id },
    episode: episode ?? captureOf(note.candidateId),
    naturalKey: `note:${note.id}`,
  };
}
