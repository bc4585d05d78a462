import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { Viewer } from '@rekindle/shared/viewer/viewer';
import { addCandidate } from '../../../subgraphs/candidates/src/candidate/add-candidate.ts';
import { addNote } from '../../../subgraphs/candidates/src/note/add-note.ts';
import { retractNote } from '../../../subgraphs/candidates/src/note/retract-note.ts';
import { freshKey, openPeopleDesk, type PeopleDesk, person } from './people-desk.ts';

let desk: PeopleDesk;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk?.base.close());

const program = () =>
  new Viewer({ ...desk.as('recruiter'), role: 'api_client', actor: { kind: 'api_client', id: newId() } });

describe('a program', () => {
  it('enters people and notes, and takes back none of the notes that no member wrote', async () => {
    const [one, two] = [program(), program()];
    const { candidateId } = await addCandidate(desk.deps, one, person({ name: 'Mara Quist' }));
    const note = {
      idempotencyKey: freshKey(),
      candidateId,
      text: 'Came by the website',
      pinned: false,
      private: false,
    };
    const { noteId } = await addNote(desk.deps, one, note);
    for (const viewer of [one, two]) {
      const taking = retractNote(desk.deps, viewer, { idempotencyKey: freshKey(), noteId });
      await expect(taking).rejects.toMatchObject({
        code: 'FORBIDDEN',
        publicMessage: expect.stringContaining('API client'),
      });
    }
  });
});
