import { forbidden, notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as candidateStore from '../candidate/candidate.store.ts';
import type { CandidateAccepted } from '../candidate/candidate.ts';
import { settlePeople } from '../candidate/settle-people.ts';
import type { CandidatesDeps } from '../deps.ts';
import type { RetractNoteInput } from '../generated/graphql.ts';
import { retractEntries } from '../timeline/write-entries.ts';
import * as noteStore from './note.store.ts';
import { mayStillRetract } from './note.ts';

export type RetractNoteOutcome = CandidateAccepted | { kind: 'too_late'; message: string };

export async function retractNote(
  deps: CandidatesDeps,
  viewer: Viewer,
  input: RetractNoteInput,
): Promise<RetractNoteOutcome> {
  viewer.require('candidates:write');
  const memberId = viewer.requireMember();
  const noteId = requireId(input.noteId, 'noteId');
  return deps.database.write(viewer, 'retractNote', input, async (tx) => {
    const note = await noteStore.find(tx, noteId);
    const isHidden = note?.private && note.authorId !== memberId;
    if (!note || note.retractedAt || isHidden) throw notFound(`note ${noteId}`);
    if (note.authorId !== memberId) throw forbidden('Only who wrote a note can take it back.');
    if (!mayStillRetract(note.recordedAt, tx.clock.now())) {
      return { kind: 'too_late', message: 'A note can be taken back for ten minutes. Write another that corrects it.' };
    }
    const candidate = await candidateStore.lock(tx, note.candidateId);
    await noteStore.retract(tx, noteId);
    await noteStore.eraseTimelineText(tx, noteId);
    await retractEntries(tx, 'NOTE', noteId);
    await settlePeople(tx, [candidate]);
    return { kind: 'accepted', candidateId: candidate.id };
  });
}
