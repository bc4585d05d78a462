import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { candidateChanged } from '../candidate/candidate.events.ts';
import * as candidateStore from '../candidate/candidate.store.ts';
import type { CandidateAccepted, FitNote } from '../candidate/candidate.ts';
import { settlePeople } from '../candidate/settle-people.ts';
import { readDay, readText, requireText } from '../candidate/text-input.ts';
import type { CandidatesDeps } from '../deps.ts';
import type { AddFitNoteInput } from '../generated/graphql.ts';
import { captureOf } from '../timeline/timeline.ts';
import { writeEntries } from '../timeline/write-entries.ts';
import * as fitNoteStore from './fit-note.store.ts';

export async function addFitNote(
  deps: CandidatesDeps,
  viewer: Viewer,
  input: AddFitNoteInput,
): Promise<CandidateAccepted> {
  viewer.require('candidates:write');
  const id = requireId(input.candidateId, 'candidateId');
  const note = readFitNote(input, viewer.memberId, deps.clock.now());
  return deps.database.write(viewer, 'addFitNote', input, async (tx) => {
    const known = await candidateStore.lock(tx, id);
    await fitNoteStore.insert(tx, known.id, note);
    const about = [note.role, note.clientName, note.sector].filter((part) => part !== null).join(', ');
    await writeEntries(tx, [
      {
        candidateId: known.id,
        kind: 'FIT_NOTE',
        sentence: about ? `Fit note: ${about}` : 'Fit note',
        text: note.text,
        actorId: viewer.memberId,
        occurredAt: note.asOf,
        episode: captureOf(known.id),
        naturalKey: `fit_note:${note.id}`,
      },
    ]);
    const candidate = { ...known, fitNotes: [note, ...known.fitNotes], version: known.version + 1 };
    await settlePeople(tx, [candidate], (settled) => [candidateChanged(settled, ['fitNotes'])]);
    return { kind: 'accepted', candidateId: known.id };
  });
}

function readFitNote(input: AddFitNoteInput, authorId: string | null, asOf: Date): FitNote {
  return {
    id: newId(),
    text: requireText(input.text, 'text', 2_000),
    role: readText(input.role, 'role', 200),
    clientName: readText(input.clientName, 'clientName', 200),
    sector: readText(input.sector, 'sector', 200),
    fromDate: readDay(input.fromDate, 'fromDate'),
    asOf,
    authorId,
  };
}
