import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { memberRoles } from '@rekindle/shared/viewer/roles';
import { systemViewer, type Viewer } from '@rekindle/shared/viewer/viewer';
import { addCandidate } from '../../../subgraphs/candidates/src/candidate/add-candidate.ts';
import { addNote } from '../../../subgraphs/candidates/src/note/add-note.ts';
import { retractNote } from '../../../subgraphs/candidates/src/note/retract-note.ts';
import { freshKey, openPeopleDesk, type PeopleDesk, person } from './people-desk.ts';

const secret = 'Told me in confidence that she is expecting';

let desk: PeopleDesk;
let author: Viewer;
let id: string;

beforeAll(async () => {
  desk = await openPeopleDesk();
});
beforeEach(async () => {
  author = desk.as('recruiter');
  const added = await addCandidate(desk.deps, author, person({ name: 'Ann Berg', emails: [`${newId()}@example.com`] }));
  id = added.candidateId;
});
afterAll(() => desk?.base.close());

async function write(text: string, given: { private?: boolean; pinned?: boolean; by?: Viewer } = {}): Promise<string> {
  const { by = author, pinned = false, private: isPrivate = false } = given;
  const input = { idempotencyKey: freshKey(), candidateId: id, text, pinned, private: isPrivate };
  return (await addNote(desk.deps, by, input)).noteId;
}

/** All that the graph shows somebody of the person. */
async function seenBy(viewer: Viewer, noteId = newId()) {
  const { candidates, timelines } = desk.readers(viewer);
  return {
    person: await candidates.byId(id),
    note: await candidates.note(noteId),
    pinned: await candidates.pinnedNote(id),
    summary: await candidates.summary(id),
    timeline: (await timelines.timeline(id, { first: 50 })).nodes,
    ledger: (await timelines.ledger(id, { first: 50 })).nodes,
    found: await candidates.list({ filter: { text: 'expecting' }, first: 50 }).then(({ nodes }) => nodes),
  };
}

describe('a private note', () => {
  it('is read by its author, in the timeline and on top, and says that it is private', async () => {
    const noteId = await write(secret, { private: true, pinned: true });
    const seen = await seenBy(author, noteId);
    expect(seen.note).toMatchObject({ text: secret, private: true });
    expect(seen.pinned).toMatchObject({ id: noteId });
    expect(seen.timeline.find(({ kind }) => kind === 'NOTE')).toMatchObject({ text: secret, private: true });
  });

  it.each(memberRoles)(
    'is not there for anybody else, be they %s: no text, no entry, no pin, no trace in the summary',
    async (role) => {
      const before = await seenBy(desk.as(role));
      const noteId = await write(secret, { private: true, pinned: true });
      const after = await seenBy(desk.as(role), noteId);
      expect(JSON.stringify(after)).not.toContain(secret);
      expect(after.note).toBeNull();
      expect(after.pinned).toBeNull();
      expect(after.timeline).toEqual(before.timeline);
      expect(after.summary).toEqual(before.summary);
      expect(after.found).toEqual([]);
    },
  );

  it('is not told to other services or screens: no event holds its text, none says that there is one', async () => {
    const events = () => desk.base.sql<{ text: string }>(`select encode(envelope, 'escape') as text from outbox`, []);
    const before = await events();
    const noteId = await write(secret, { private: true });
    await retractNote(desk.deps, author, { idempotencyKey: freshKey(), noteId });
    expect(before.length).toBeGreaterThan(0);
    expect(await events()).toHaveLength(before.length);
    expect(before.filter(({ text }) => text.includes('in confidence'))).toEqual([]);
  });

  it('is found by no index: the text stands in no row that is searched', async () => {
    await write(secret, { private: true });
    expect(JSON.stringify(await desk.base.sql('select * from candidate_search', []))).not.toContain('expecting');
  });

  it('leaves the pin that all see where it is, and is left by it', async () => {
    const shown = await write('For all', { pinned: true });
    await write(secret, { private: true, pinned: true });
    expect(await desk.readers(desk.as('owner')).candidates.pinnedNote(id)).toMatchObject({ id: shown });
    await write('For all, later', { pinned: true, by: desk.as('admin') });
    const pinned = await desk.base.sql('select text from note where candidate_id = $1 and pinned order by 1', [id]);
    expect(pinned).toEqual([{ text: 'For all, later' }, { text: secret }]);
  });

  it('can be taken back by its author; to others it does not exist', async () => {
    const noteId = await write(secret, { private: true });
    const takeBack = (by: Viewer) => retractNote(desk.deps, by, { idempotencyKey: freshKey(), noteId });
    await expect(takeBack(desk.as('owner'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await takeBack(author)).toEqual({ kind: 'accepted', candidateId: id });
    expect(JSON.stringify(await seenBy(author, noteId))).not.toContain(secret);
  });

  it('needs a member: what nobody could read is refused', async () => {
    const service = systemViewer(desk.agencyId, 'nurture');
    await expect(write(secret, { private: true, by: service })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'private',
    });
  });
});
