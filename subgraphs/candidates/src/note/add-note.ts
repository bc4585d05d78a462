import { assert, badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as candidateStore from '../candidate/candidate.store.ts';
import { settlePeople } from '../candidate/settle-people.ts';
import { requireText } from '../candidate/text-input.ts';
import type { CandidatesDeps } from '../deps.ts';
import type { AddNoteInput } from '../generated/graphql.ts';
import { insertNotes } from './insert-notes.ts';
import * as noteStore from './note.store.ts';

export interface AddNoteAccepted {
  kind: 'accepted';
  candidateId: string;
  noteId: string;
}

export async function addNote(deps: CandidatesDeps, viewer: Viewer, input: AddNoteInput): Promise<AddNoteAccepted> {
  viewer.require('candidates:write');
  const id = requireId(input.candidateId, 'candidateId');
  const text = requireText(input.text, 'text', 10_000);
  if (input.private && !viewer.memberId) throw badInput('private', 'A private note needs a member who reads it.');
  return deps.database.write(viewer, 'addNote', input, async (tx) => {
    const candidate = await candidateStore.lock(tx, id);
    if (input.pinned) await noteStore.unpinOthers(tx, candidate.id, input.private);
    const note = {
      candidateId: candidate.id,
      text,
      authorId: viewer.memberId,
      writtenAt: tx.clock.now(),
      pinned: input.pinned,
      private: input.private,
    };
    // A screen that is told of a private note would tell others that there is one.
    const [written] = await insertNotes(tx, [note], { silently: input.private });
    assert(written, 'a note without an external key is always written');
    await settlePeople(tx, [candidate]);
    return { kind: 'accepted', candidateId: candidate.id, noteId: written.id };
  });
}
