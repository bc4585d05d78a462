import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AgencyFoundedSchema, MemberJoinedSchema } from '@rekindle/proto/agency';
import { CandidateBlockChangedSchema } from '@rekindle/proto/candidates';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { newId } from '@rekindle/shared/ids/ids';
import { startTimers } from '@rekindle/shared/timers/timers';
import { type MemberRole, memberRoles } from '@rekindle/shared/viewer/roles';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { blockCandidate } from '../../../subgraphs/candidates/src/block/block-candidate.ts';
import { liftBlock } from '../../../subgraphs/candidates/src/block/lift-block.ts';
import { addCandidate } from '../../../subgraphs/candidates/src/candidate/add-candidate.ts';
import { candidateResolvers } from '../../../subgraphs/candidates/src/candidate/candidate.resolvers.ts';
import { changeCandidate } from '../../../subgraphs/candidates/src/candidate/change-candidate.ts';
import { handOver } from '../../../subgraphs/candidates/src/candidate/hand-over.ts';
import { setAvailability } from '../../../subgraphs/candidates/src/candidate/set-availability.ts';
import { addFitNote } from '../../../subgraphs/candidates/src/note/add-fit-note.ts';
import { addNote } from '../../../subgraphs/candidates/src/note/add-note.ts';
import { retractNote } from '../../../subgraphs/candidates/src/note/retract-note.ts';
import { temperatureTimer } from '../../../subgraphs/candidates/src/temperature/set-temperature-timers.ts';
import { onTemperatureTimer } from '../../../subgraphs/candidates/src/temperature/temperature-timer.ts';
import { eventually } from '../../testkit/eventually.ts';
import { freshKey, openPeopleDesk, type PeopleDesk, person } from './people-desk.ts';
import { tell } from './tell.ts';

let desk: PeopleDesk;
let viewer: Viewer;
let id: string;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
beforeEach(async () => {
  viewer = desk.as('recruiter');
  id = (await addCandidate(desk.deps, viewer, person({ name: 'Ann Berg', emails: [`${newId()}@example.com`] })))
    .candidateId;
});
afterAll(() => desk?.base.close());

const read = async (candidateId = id) => {
  const candidate = await desk.readers(viewer).candidates.byId(candidateId);
  if (!candidate) throw new Error('the person must be there');
  return candidate;
};
const timeline = async () => (await desk.readers(viewer).timelines.timeline(id, { first: 50 })).nodes;
const eventTypes = async () =>
  (
    await desk.base.sql<{ type: string }>('select type from outbox where key like $1 order by position', [`%${id}`])
  ).map(({ type }) => type.split('.').at(-1));

describe('changing a person', () => {
  it('touches only what is given, keeps left-out addresses as former ones, and announces the fields', async () => {
    const before = await read();
    await changeCandidate(desk.deps, viewer, {
      idempotencyKey: freshKey(),
      id,
      expectedVersion: 1,
      title: 'UI Lead',
      emails: ['ann@new.example'],
      preferences: { workModes: ['REMOTE'] },
    });
    const after = await read();
    expect(after).toMatchObject({
      name: 'Ann Berg',
      title: 'UI Lead',
      version: 2,
      preferences: { workModes: ['REMOTE'], employmentTypes: [] },
    });
    expect(after.emails).toEqual([
      { value: 'ann@new.example', current: true, shared: false },
      { ...before.emails[0], current: false },
    ]);
    expect((await timeline()).find(({ kind }) => kind === 'PREFERENCE_CHANGED')).toMatchObject({
      fieldChange: true,
      sentence: 'Title, preferences and emails changed',
    });
    expect(await eventTypes()).toContain('CandidateChanged');
    const old = await addCandidate(
      desk.deps,
      viewer,
      person({ name: 'A. B.', emails: [before.emails[0]?.value ?? ''] }),
    );
    expect(old).toMatchObject({ kind: 'already_known', candidateId: id });
  });

  it('is refused when somebody else changed the person meanwhile, and says the version now stored', async () => {
    await changeCandidate(desk.deps, viewer, { idempotencyKey: freshKey(), id, expectedVersion: 1, title: 'One' });
    const late = await changeCandidate(desk.deps, viewer, {
      idempotencyKey: freshKey(),
      id,
      expectedVersion: 1,
      title: 'Two',
    });
    expect(late).toMatchObject({ kind: 'changed_meanwhile', currentVersion: 2 });
    expect((await read()).title).toBe('One');
  });

  it('to what it is already neither counts as a version nor announces anything', async () => {
    const before = (await eventTypes()).length;
    await changeCandidate(desk.deps, viewer, { idempotencyKey: freshKey(), id, name: 'Ann Berg' });
    expect((await read()).version).toBe(1);
    expect(await eventTypes()).toHaveLength(before);
  });

  it('of another agency finds nobody', async () => {
    const stranger = desk.as('owner', newId());
    await expect(
      changeCandidate(desk.deps, stranger, { idempotencyKey: freshKey(), id, title: 'Mine' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      addNote(desk.deps, stranger, {
        idempotencyKey: freshKey(),
        candidateId: id,
        text: 'x',
        pinned: false,
        private: false,
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('availability', () => {
  it('is kept with where and when it was heard, and warms who confirmed it', async () => {
    await setAvailability(desk.deps, viewer, {
      idempotencyKey: freshKey(),
      candidateId: id,
      availability: { kind: 'NOTICE_PERIOD', noticeDays: 90 },
      heardIn: 'CALL',
    });
    const after = await read();
    expect(after.availability).toEqual({
      kind: 'NOTICE_PERIOD',
      date: null,
      noticeDays: 90,
      asOf: desk.clock.now(),
      heardIn: 'CALL',
    });
    expect((await timeline())[0]?.sentence).toBe('Availability set to after 90 days of notice, heard in a call');
    expect(await eventTypes()).toContain('CandidateAvailabilityChanged');
  });
});

describe('handing over', () => {
  it('gives the person a new owner and shows the note to them first, until the next owner', async () => {
    const [next, third] = [newId(), newId()];
    for (const memberId of [next, third])
      await tell(desk, MemberJoinedSchema, {
        member: { id: memberId, name: 'Tomás', email: `${memberId}@a.example`, active: true },
      });
    await handOver(desk.deps, viewer, {
      idempotencyKey: freshKey(),
      candidateId: id,
      toMemberId: next,
      note: 'Nervous in panels',
    });
    const { candidates } = desk.readers(viewer);
    expect((await read()).ownerId).toBe(next);
    expect(await candidates.handoff(id)).toMatchObject({
      text: 'Nervous in panels',
      fromId: viewer.memberId,
      toId: next,
    });
    expect((await timeline())[0]).toMatchObject({
      kind: 'HANDOFF',
      text: 'Nervous in panels',
      sentence: 'Handed over with a note',
    });
    await handOver(desk.deps, viewer, { idempotencyKey: freshKey(), candidateId: id, toMemberId: third });
    expect(await desk.readers(viewer).candidates.handoff(id)).toBeNull();
  });

  it('to nobody of the agency is refused, and names the field', async () => {
    const input = { idempotencyKey: freshKey(), candidateId: id, toMemberId: newId() };
    await expect(handOver(desk.deps, viewer, input)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'toMemberId' });
  });
});

describe('a block', () => {
  it('of all contact takes the temperature away, and lifting it brings it back', async () => {
    await blockCandidate(desk.deps, viewer, {
      idempotencyKey: freshKey(),
      candidateId: id,
      kind: 'DO_NOT_CONTACT',
      reason: 'Asked us to stop',
    });
    const blocked = await read();
    expect(blocked.temperature).toBeNull();
    const { candidates } = desk.readers(viewer);
    expect(
      (await candidates.list({ filter: { warm: true }, orderBy: 'NEWEST', first: 100 })).nodes.map((one) => one.id),
    ).not.toContain(id);
    await liftBlock(desk.deps, viewer, {
      idempotencyKey: freshKey(),
      candidateId: id,
      blockId: blocked.blocks[0]?.id ?? '',
    });
    expect((await read()).temperature?.kind).toBe('NEWLY_SOURCED');
    expect((await timeline()).filter(({ kind }) => kind === 'BLOCK_CHANGED').map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining(['Block lifted: no contact at all', 'No contact at all']),
    );
  });

  it('without an end holds although an earlier one is over', async () => {
    const block = (until?: string) =>
      blockCandidate(desk.deps, viewer, { idempotencyKey: freshKey(), candidateId: id, kind: 'DO_NOT_CONTACT', until });
    await block('2026-11-24');
    await block();
    expect((await read()).temperature).toBeNull();
    desk.clock.advance(2 * 86_400_000);
    await addNote(desk.deps, viewer, {
      idempotencyKey: freshKey(),
      candidateId: id,
      text: 'Later',
      pinned: false,
      private: false,
    });
    expect((await read()).temperature).toBeNull();
    desk.clock.advance(-2 * 86_400_000);
  });

  it('of representation tells its reason to team leads alone: not to recruiters, the timeline or other services', async () => {
    const lead = desk.as('team_lead');
    await blockCandidate(desk.deps, lead, {
      idempotencyKey: freshKey(),
      candidateId: id,
      kind: 'DO_NOT_REPRESENT',
      reason: 'Forged a certificate',
    });
    const blocks = candidateResolvers.Candidate?.blocks as unknown as (
      parent: unknown,
      args: object,
      context: object,
    ) => { reason: string | null }[];
    const candidate = await read();
    expect(blocks(candidate, {}, { viewer: lead })[0]?.reason).toBe('Forged a certificate');
    expect(blocks(candidate, {}, { viewer: desk.as('recruiter') })[0]?.reason).toBeNull();
    const readBy = (role: MemberRole) => blocks(candidate, {}, { viewer: desk.as(role) })[0]?.reason !== null;
    expect(memberRoles.filter(readBy)).toEqual(['owner', 'admin', 'team_lead']);
    expect(JSON.stringify(await timeline())).not.toContain('Forged');
    const [row] = await desk.base.sql<{ envelope: Buffer }>(
      `select envelope from outbox where type like '%CandidateBlockChanged' and key like $1`,
      [`%${id}`],
    );
    const envelope = fromBinary(EnvelopeSchema, row?.envelope ?? new Uint8Array());
    expect(fromBinary(CandidateBlockChangedSchema, envelope.payload).block).toMatchObject({
      kind: 'DO_NOT_REPRESENT',
      reason: '',
    });
  });

  it('of representation is lifted by a team lead alone', async () => {
    await blockCandidate(desk.deps, viewer, {
      idempotencyKey: freshKey(),
      candidateId: id,
      kind: 'DO_NOT_REPRESENT',
    });
    const lift = async (role: 'recruiter' | 'team_lead') =>
      liftBlock(desk.deps, desk.as(role), {
        idempotencyKey: freshKey(),
        candidateId: id,
        blockId: (await read()).blocks[0]?.id ?? '',
      });
    await expect(lift('recruiter')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await read()).blocks).toHaveLength(1);
    await lift('team_lead');
    expect((await read()).blocks).toEqual([]);
  });

  it.each([
    [{ kind: 'CHANNEL_OPT_OUT' as const }, 'channel'],
    [{ kind: 'UNSUBSCRIBED' as const, until: '2026-01-01' }, 'until'],
  ])('refuses %j and names the field', async (given, field) => {
    const input = { idempotencyKey: freshKey(), candidateId: id, ...given };
    await expect(blockCandidate(desk.deps, viewer, input)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });
});

describe('a note', () => {
  const write = async (text: string, pinned = false, by = viewer) =>
    (await addNote(desk.deps, by, { idempotencyKey: freshKey(), candidateId: id, text, pinned, private: false }))
      .noteId;
  const takeBack = (noteId: string, by = viewer) => retractNote(desk.deps, by, { idempotencyKey: freshKey(), noteId });

  it('stands in the timeline; the newest pinned one is shown at the top', async () => {
    await write('First', true);
    await write('Second', true);
    expect(await desk.readers(viewer).candidates.pinnedNote(id)).toMatchObject({ text: 'Second' });
    expect(
      (await timeline())
        .filter(({ kind }) => kind === 'NOTE')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['First', 'Second']);
  });

  it('can be taken back by its author for ten minutes; the timeline keeps that there was one, without its text', async () => {
    const noteId = await write('Wrong person', true);
    await expect(takeBack(noteId, desk.as('owner'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    desk.clock.advance(10 * 60_000);
    expect(await takeBack(noteId)).toEqual({ kind: 'accepted', candidateId: id });
    expect((await timeline()).find(({ kind }) => kind === 'NOTE')).toMatchObject({ retracted: true, text: null });
    expect(await desk.readers(viewer).candidates.pinnedNote(id)).toBeNull();
    expect(JSON.stringify(await desk.base.sql('select * from timeline_text'))).not.toContain('Wrong person');
  });

  it('stays when the ten minutes have passed', async () => {
    const noteId = await write('Too late');
    desk.clock.advance(10 * 60_000 + 1);
    expect(await takeBack(noteId)).toMatchObject({ kind: 'too_late' });
    expect((await timeline()).find(({ kind }) => kind === 'NOTE')).toMatchObject({
      retracted: false,
      text: 'Too late',
    });
  });

  it('of fit is on the record, in the timeline, and announced', async () => {
    await addFitNote(desk.deps, viewer, {
      idempotencyKey: freshKey(),
      candidateId: id,
      text: 'Great with design systems',
      role: 'UI Lead',
      sector: 'Banking',
    });
    expect((await read()).fitNotes[0]).toMatchObject({
      text: 'Great with design systems',
      role: 'UI Lead',
      sector: 'Banking',
      authorId: viewer.memberId,
    });
    expect((await timeline()).find(({ kind }) => kind === 'FIT_NOTE')?.sentence).toBe('Fit note: UI Lead, Banking');
    expect(await eventTypes()).toContain('CandidateChanged');
  });
});

describe('temperature', () => {
  it('changes by itself at midnight of the agency, and is announced with a higher version', async () => {
    await tell(desk, AgencyFoundedSchema, {
      agency: { id: desk.agencyId, name: 'Northbridge', timeZone: 'Europe/Vienna' },
    });
    const fresh = (await addCandidate(desk.deps, viewer, person({ name: 'New Here' }))).candidateId;
    const before = await read(fresh);
    expect(before.temperature?.kind).toBe('NEWLY_SOURCED');
    expect(before.temperatureChangesAt).toEqual(new Date('2026-12-08T23:00:00Z'));
    const timers = await startTimers({
      service: 'candidates',
      database: desk.base.database,
      clock: desk.clock,
      handlers: { [temperatureTimer]: onTemperatureTimer },
      pollMs: 20,
    });
    try {
      desk.clock.set('2026-12-08T23:00:00Z');
      const after = await eventually(async () => {
        const now = await read(fresh);
        return now.temperature?.kind === 'PASSIVE' && now;
      });
      expect(after?.stateVersion).toBeGreaterThan(before.stateVersion);
      expect(after?.version).toBe(before.version);
      expect(after?.temperatureChangesAt).toBeNull();
    } finally {
      await timers.stop();
    }
  });
});
