import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TeamChangedSchema } from '@rekindle/proto/agency';
import { CandidateChangedSchema } from '@rekindle/proto/candidates';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { SuggestionsMadeSchema } from '@rekindle/proto/matching';
import { CandidateSubmittedSchema, JobChangedSchema, JobOpenedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import type { Role } from '@rekindle/shared/viewer/roles';
import { Viewer } from '@rekindle/shared/viewer/viewer';
import { blockCandidate } from '../../../subgraphs/candidates/src/block/block-candidate.ts';
import { liftBlock } from '../../../subgraphs/candidates/src/block/lift-block.ts';
import { addCandidate } from '../../../subgraphs/candidates/src/candidate/add-candidate.ts';
import { changeCandidate } from '../../../subgraphs/candidates/src/candidate/change-candidate.ts';
import { handOver } from '../../../subgraphs/candidates/src/candidate/hand-over.ts';
import { limitCandidate } from '../../../subgraphs/candidates/src/candidate/limit-candidate.ts';
import { setAvailability } from '../../../subgraphs/candidates/src/candidate/set-availability.ts';
import { addFitNote } from '../../../subgraphs/candidates/src/note/add-fit-note.ts';
import { addNote } from '../../../subgraphs/candidates/src/note/add-note.ts';
import { retractNote } from '../../../subgraphs/candidates/src/note/retract-note.ts';
import { freshKey, openPeopleDesk, type PeopleDesk, person } from './people-desk.ts';
import { settle, tell, time } from './tell.ts';

const [teamA, teamB] = [newId(), newId()];
let desk: PeopleDesk;
let owner: Viewer;
let leadOfA: Viewer;
let ofA: Viewer;
let ofB: Viewer;

const member = (role: Role, ...teamIds: string[]) => new Viewer({ ...desk.as(role), teamIds });

beforeAll(async () => {
  desk = await openPeopleDesk();
  [owner, leadOfA, ofA, ofB] = [
    member('owner'),
    member('team_lead', teamA),
    member('recruiter', teamA),
    member('recruiter', teamB),
  ];
  for (const [id, name] of [
    [teamA, 'Board search'],
    [teamB, 'Tech'],
  ])
    await tell(desk, TeamChangedSchema, { team: { id, name } });
});
afterAll(() => desk?.base.close());

const key = () => ({ idempotencyKey: freshKey() });
const limit = (candidateId: string, teamId: string | null, as = leadOfA) =>
  limitCandidate(desk.deps, as, { ...key(), candidateId, teamId });

let people = 0;
async function somebody(given: object = {}, as = ofA) {
  const name = `Runa Vestergaard ${['Alpha', 'Bravo', 'Carol', 'Delta', 'Echo', 'Fox', 'Golf', 'Hotel'][people++]}`;
  const added = await addCandidate(
    desk.deps,
    as,
    person({ name, emails: [`runa${people}@vester.example`], tags: [`vip-${people}`], ...given }),
  );
  return { id: added.candidateId, name, email: `runa${people}@vester.example`, tag: `vip-${people}` };
}

/** On how many of all ways to read somebody the viewer meets this person. */
async function waysTo(viewer: Viewer, { id, name, email, tag }: Awaited<ReturnType<typeof somebody>>) {
  const { candidates, timelines } = desk.readers(viewer);
  const listed = async (filter: object) =>
    (await candidates.list({ filter, first: 100 })).nodes.some((one) => one.id === id);
  const ways = {
    byId: (await candidates.byId(id)) !== null,
    listed: await listed({}),
    byWords: await listed({ text: name }),
    byTag: await listed({ tags: [tag] }),
    counted: (await candidates.count({ tags: [tag] })) > 0,
    byName: (await candidates.named(name, 10)).some((one) => one.id === id),
    byEmail: (await candidates.named(email, 10)).some((one) => one.id === id),
    summary: (await candidates.summary(id)) !== null,
    handoff: (await candidates.handoff(id)) !== null,
    pinnedNote: (await candidates.pinnedNote(id)) !== null,
    // Reading somebody's history is written down, which is refused already.
    timeline: await timelines.timeline(id, { first: 50 }).then(({ nodes }) => nodes.length > 0, isThere),
    ledger: (await timelines.ledger(id, { first: 50 })).nodes.length > 0,
    episodes: (await timelines.episodeCount(id)) > 0,
  };
  return Object.entries(ways).flatMap(([way, met]) => (met ? [way] : []));
}
const allWays = 13;

function isThere(error: { code?: string }): boolean {
  if (error.code !== 'NOT_FOUND') throw error;
  return false;
}

async function events(candidateId: string) {
  const rows = await desk.base.sql<{ envelope: Buffer }>('select envelope from outbox order by position');
  return rows
    .map(({ envelope }) => fromBinary(EnvelopeSchema, envelope))
    .filter(({ aggregateId }) => aggregateId === candidateId);
}

describe('a person who is limited to a team', () => {
  let runa: Awaited<ReturnType<typeof somebody>>;
  let noteId: string;
  let blockId: string;
  beforeAll(async () => {
    runa = await somebody();
    const about = { candidateId: runa.id };
    noteId = (
      await addNote(desk.deps, ofB, { ...key(), ...about, text: 'Call in March', pinned: true, private: false })
    ).noteId;
    await handOver(desk.deps, ofA, { ...key(), ...about, toMemberId: ofA.actor.id, note: 'Take care' });
    await blockCandidate(desk.deps, ofA, { ...key(), ...about, kind: 'UNSUBSCRIBED' });
    blockId = (await desk.readers(ofA).candidates.byId(runa.id))?.blocks[0]?.id ?? '';
    expect(await waysTo(ofB, runa)).toHaveLength(allWays);
    await limit(runa.id, teamA);
  });

  it.each([
    ['the team', () => ofA],
    ['owners', () => owner],
    ['admins', () => member('admin')],
  ])('is there for %s on every way', async (_, viewer) => {
    expect(await waysTo(viewer(), runa)).toHaveLength(allWays);
    expect((await desk.readers(viewer()).candidates.byId(runa.id))?.limitedToTeamId).toBe(teamA);
  });

  it.each([
    ['another team', () => ofB],
    ['the lead of another team', () => member('team_lead', teamB)],
    ['who is in no team', () => member('recruiter')],
    [
      'an API client',
      () => new Viewer({ ...desk.as('recruiter'), role: 'api_client', actor: { kind: 'api_client', id: newId() } }),
    ],
  ])('is there for %s on none', async (_, viewer) => {
    expect(await waysTo(viewer(), runa)).toEqual([]);
  });

  it('takes the place of nobody among the nearest names', async () => {
    const nearest = await somebody({ name: `${runa.name}s` }, ofB);
    const { candidates } = desk.readers(ofB);
    expect((await candidates.named(runa.name, 1)).map(({ id }) => id)).toEqual([nearest.id]);
  });

  it('is not to be written about by who may not know of them', async () => {
    const about = { ...key(), candidateId: runa.id };
    const writes: Record<string, Promise<unknown>> = {
      changeCandidate: changeCandidate(desk.deps, ofB, { ...key(), id: runa.id, title: 'CTO' }),
      setAvailability: setAvailability(desk.deps, ofB, { ...about, availability: { kind: 'NOW' }, heardIn: 'CALL' }),
      handOver: handOver(desk.deps, ofB, { ...about, toMemberId: ofB.actor.id }),
      blockCandidate: blockCandidate(desk.deps, ofB, { ...about, kind: 'DO_NOT_CONTACT' }),
      liftBlock: liftBlock(desk.deps, ofB, { ...about, blockId }),
      addNote: addNote(desk.deps, ofB, { ...about, text: 'x', pinned: false, private: false }),
      addFitNote: addFitNote(desk.deps, ofB, { ...about, text: 'x' }),
      retractNote: retractNote(desk.deps, ofB, { ...key(), noteId }),
      limitCandidate: limit(runa.id, null, member('team_lead', teamB)),
    };
    const refused = await Promise.all(
      Object.entries(writes).map(async ([name, write]) => [
        name,
        (
          await write.then(
            () => ({ code: 'done' }),
            (error) => error,
          )
        ).code,
      ]),
    );
    expect(refused).toEqual(Object.keys(writes).map((name) => [name, 'NOT_FOUND']));
  });

  it('is not told of to who enters the same person: they get their own', async () => {
    const again = await addCandidate(desk.deps, ofB, person({ name: runa.name, emails: [runa.email] }));
    expect(again.kind).toBe('accepted');
    expect((await desk.readers(ofB).candidates.byId(again.candidateId))?.possibleDuplicates).toEqual([]);
    const known = await addCandidate(
      desk.deps,
      member('recruiter', teamA),
      person({ name: runa.name, emails: [runa.email] }),
    );
    expect(known.kind).toBe('already_known');
  });

  it('is told of live to the team alone, but for the limit itself, which others must hear of', async () => {
    await addNote(desk.deps, ofA, { ...key(), candidateId: runa.id, text: 'Spoke', pinned: false, private: false });
    const told = await events(runa.id);
    const limiting = told.findIndex(
      ({ type, payload }) =>
        type === CandidateChangedSchema.typeName &&
        fromBinary(CandidateChangedSchema, payload).changedFields.includes('limitedTo'),
    );
    expect(told[limiting]?.limitedToTeamIds).toEqual([]);
    const state = fromBinary(CandidateChangedSchema, told[limiting]?.payload ?? new Uint8Array()).candidate;
    expect(state?.limitedToTeamIds).toEqual([teamA]);
    expect(told.slice(0, limiting - 1).map(({ limitedToTeamIds }) => limitedToTeamIds)).not.toContainEqual([teamA]);
    expect(told.slice(limiting + 1)).not.toHaveLength(0);
    for (const { limitedToTeamIds } of told.slice(limiting + 1)) expect(limitedToTeamIds).toEqual([teamA]);
  });

  it('moves to another team, and each team hears of its own part', async () => {
    const before = (await events(runa.id)).length;
    await limit(runa.id, teamB, owner);
    expect([await waysTo(ofA, runa), (await waysTo(ofB, runa)).length]).toEqual([[], allWays]);
    const changes = (await events(runa.id))
      .slice(before)
      .filter(({ type }) => type === CandidateChangedSchema.typeName);
    expect(changes.map(({ limitedToTeamIds }) => limitedToTeamIds)).toEqual([[teamA], [teamB]]);
  });

  it('is there for all again once the limit is lifted', async () => {
    await limit(runa.id, null, owner);
    expect(await waysTo(ofB, runa)).toHaveLength(allWays);
  });
});

describe('a limit', () => {
  it('is set and lifted by owners, admins, and leads for their own teams', async () => {
    const { id } = await somebody();
    const codeOf = (write: Promise<unknown>) =>
      write.then(
        () => 'done',
        ({ code }) => code,
      );
    expect(await codeOf(limit(id, teamA, ofA))).toBe('FORBIDDEN');
    expect(await codeOf(limit(id, teamB, leadOfA))).toBe('FORBIDDEN');
    expect(await codeOf(limit(id, newId(), owner))).toBe('BAD_INPUT');
    const program = new Viewer({ ...owner, role: 'api_client', actor: { kind: 'api_client', id: newId() } });
    expect(await codeOf(limit(id, teamA, program))).toBe('FORBIDDEN');
    expect(await codeOf(limit(id, teamA, leadOfA))).toBe('done');
    expect(await codeOf(limit(id, teamB, leadOfA))).toBe('FORBIDDEN');
    expect(await codeOf(limit(id, null, leadOfA))).toBe('done');
    expect(await codeOf(limit(id, teamB, member('admin')))).toBe('done');
  });

  it('takes its person out of the likenesses of others, and gives them back', async () => {
    const town = { location: { city: 'Graz', country: 'AT' } };
    const one = await addCandidate(desk.deps, ofB, person({ name: 'Ada Steiner', ...town }));
    const other = await addCandidate(desk.deps, ofB, person({ name: 'Ada Steiner', ...town }));
    const flagged = () => desk.readers(ofB).candidates.count({ possibleDuplicate: true });
    expect(await flagged()).toBe(2);
    await limit(other.candidateId, teamA, owner);
    expect(await flagged()).toBe(0);
    expect((await desk.readers(ofB).candidates.byId(one.candidateId))?.possibleDuplicates).toEqual([]);
    await limit(other.candidateId, null, owner);
    expect(await flagged()).toBe(2);
  });
});

describe('of a job that is limited to a team', () => {
  const job = (id: string, limitedToTeamIds: string[]) => ({
    job: { id, title: 'Chief of Staff', clientId: newId(), clientName: 'Nordlicht', status: 'OPEN', limitedToTeamIds },
  });
  let id: string;
  let jobId: string;
  beforeAll(async () => {
    id = (await somebody()).id;
    jobId = newId();
    await tell(desk, JobOpenedSchema, job(jobId, []), { version: 1 });
    const suggestion = {
      id: newId(),
      candidateId: id,
      jobId,
      jobTitle: 'Chief of Staff',
      clientName: 'Nordlicht',
      status: 'OPEN',
    };
    await tell(desk, SuggestionsMadeSchema, { suggestions: [suggestion] }, { at: '2026-11-22T08:00:00Z' });
    // The last that happened with the person.
    const sentAt = time('2026-11-24T10:00:00Z');
    const entry = {
      id: newId(),
      candidateId: id,
      jobId,
      jobTitle: 'Chief of Staff',
      clientName: 'Nordlicht',
      stage: 'SUBMISSION',
      outcome: 'ACTIVE',
      submission: { id: newId(), sentAt },
      lastFactAt: sentAt,
    };
    await tell(desk, CandidateSubmittedSchema, { entry }, { at: '2026-11-24T10:00:00Z' });
  });

  /** Everything of the person that this viewer is shown, as text. */
  async function shown(viewer: Viewer): Promise<string> {
    const { candidates, timelines } = desk.readers(viewer);
    return JSON.stringify([
      await candidates.byId(id),
      await candidates.summary(id),
      (await timelines.timeline(id, { first: 50 })).nodes,
      (await timelines.ledger(id, { first: 50 })).nodes,
    ]);
  }

  it('nothing that is shown of its people names it or its client, but to its team', async () => {
    expect(await shown(ofB)).toContain('Submitted for Chief of Staff at Nordlicht');
    await tell(desk, JobChangedSchema, job(jobId, [teamA]), { version: 2 });
    await settle(desk);
    expect(await shown(ofB)).not.toMatch(/Chief of Staff|Nordlicht/);
    expect(await shown(ofA)).toMatch(/Chief of Staff.*Nordlicht/);
    const { candidates } = desk.readers(ofB);
    expect((await candidates.byId(id))?.temperature).toMatchObject({
      kind: 'SUBMITTED',
      explanation: expect.stringMatching(/^Submitted for a limited job,/),
    });
    expect(await candidates.summary(id)).toMatchObject({ submission: null, openSuggestions: 0, fitSignals: [] });
  });

  it('what follows from it for the person stays the same when somebody who may not know it changes them', async () => {
    await setAvailability(desk.deps, ofB, {
      ...key(),
      candidateId: id,
      availability: { kind: 'NOW' },
      heardIn: 'EMAIL',
    });
    expect((await desk.readers(ofB).candidates.byId(id))?.temperature?.kind).toBe('SUBMITTED');
    expect(await shown(ofA)).toContain('Chief of Staff, Nordlicht');
  });

  it('live news about it is told to its team alone', async () => {
    const told = (await events(id)).filter(({ limitedToTeamIds }) => limitedToTeamIds.length > 0);
    expect(told).toEqual([]);
    const interview = { id: newId(), round: 1, status: 'SCHEDULED', scheduledAt: time('2026-11-30T10:00:00Z') };
    const entry = { id: newId(), candidateId: id, jobId, jobTitle: 'x', clientName: 'y', interviews: [interview] };
    await tell(desk, CandidateSubmittedSchema, { entry }, { version: 7 });
    const line = (await events(id)).filter(({ type }) => type.endsWith('TimelineChanged')).at(-1);
    expect(line?.limitedToTeamIds).toEqual([teamA]);
  });

  it('everything is shown again once the limit is lifted', async () => {
    await tell(desk, JobChangedSchema, job(jobId, []), { version: 3 });
    await settle(desk);
    expect(await shown(ofB)).toMatch(/Submitted for Chief of Staff at Nordlicht/);
    expect(await desk.readers(ofB).candidates.summary(id)).toMatchObject({ openSuggestions: 1 });
  });
});
