import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidateChangedSchema } from '@rekindle/proto/candidates';
import { EnrolmentStartedSchema, PoolJoinedSchema } from '@rekindle/proto/nurture';
import { CandidatePlacedSchema, JobChangedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import type { InProcess, Member } from '../communications/in-process.ts';
import { capture, change, enrol, enrolmentsOf, key, newScene, open, reject, savePath } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const savePool = `mutation ($input: SavePoolInput!) { savePool(input: $input) { ... on SavePoolSuccess { pool { id } } } }`;
const addToPool = `mutation ($input: AddToPoolInput!) { addToPool(input: $input) { ... on AddToPoolSuccess { added } } }`;
const removeFromPool = `mutation ($input: RemoveFromPoolInput!) { removeFromPool(input: $input) { __typename } }`;
const enrolText = `mutation ($input: EnrolInput!) { enrol(input: $input) { __typename } }`;
const changeText = `mutation ($input: ChangeEnrolmentInput!) { changeEnrolment(input: $input) { __typename } }`;
const proposed = '{ proposedEnrolments { id candidate { id } startedBecause } }';
const all = `query ($pool: ID!, $path: ID!) {
  pool(id: $pool) { memberCount members { totalCount edges { node { candidate { id } } } } }
  path(id: $path) { activeCount enrolments { totalCount edges { node { candidate { id } } } } } }`;
const entities = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Enrolment { startedBecause } ... on Candidate { pools { id } enrolments { id } } } }`;

/** Two people in a pool and on a path; the first can be limited. */
async function limitedScene() {
  const { recruiter, candidateId } = await newScene(service);
  const openId = await capture(service, recruiter, { name: 'Bo Lund' });
  const [teamId, { agencyId }] = [newId(), recruiter];
  const inside: Member = { ...recruiter, teamIds: [teamId] };
  const outside: Member = { id: newId(), agencyId, teamIds: [newId()] };
  const admin: Member = { id: newId(), agencyId, role: 'admin' };
  const limit = (teamIds: string[], version: number) =>
    service.tell(
      CandidateChangedSchema,
      { candidate: { id: candidateId, name: 'Ines Moreau', ownerId: recruiter.id, limitedToTeamIds: teamIds } },
      { agencyId, aggregateId: candidateId, version },
    );
  const saved = await service.ask(inside, savePool, { input: { idempotencyKey: key(), name: 'Data people' } });
  const pool = saved.savePool.pool.id as string;
  const add = (member: Member, candidateIds: string[]) =>
    service.ask(member, addToPool, { input: { idempotencyKey: key(), poolId: pool, candidateIds } });
  const path = (await savePath(service, inside)).path.id as string;
  const read = async (member: Member, __typename: string, id: string) =>
    (await service.ask(member, entities, { of: [{ __typename, id }] }))._entities[0];
  return { agencyId, teamId, candidateId, openId, inside, outside, admin, limit, pool, add, path, read };
}

describe('a person who is limited to a team', () => {
  it('is counted and listed in no pool and on no path for anybody else', async () => {
    const { teamId, candidateId, openId, inside, outside, admin, limit, pool, add, path, read } = await limitedScene();
    await add(inside, [candidateId, openId]);
    const { enrolment } = await enrol(service, inside, path, candidateId);
    await enrol(service, inside, path, openId);
    const seenBy = async (member: Member) => {
      const seen = await service.ask(member, all, { pool, path });
      const ids = (list: { edges: { node: { candidate: { id: string } } }[] }) =>
        list.edges.map(({ node }) => node.candidate.id).sort();
      return {
        counts: [
          seen.pool.memberCount,
          seen.pool.members.totalCount,
          seen.path.activeCount,
          seen.path.enrolments.totalCount,
        ],
        listed: [ids(seen.pool.members), ids(seen.path.enrolments)],
        byId: await read(member, 'Enrolment', enrolment.id),
        person: await read(member, 'Candidate', candidateId),
      };
    };
    const both = [candidateId, openId].sort();
    const everything = {
      counts: [2, 2, 2, 2],
      listed: [both, both],
      byId: { startedBecause: 'Put on it by hand.' },
      person: { pools: [{ id: pool }], enrolments: [{ id: enrolment.id }] },
    };
    const rest = {
      counts: [1, 1, 1, 1],
      listed: [[openId], [openId]],
      byId: null,
      person: { pools: [], enrolments: [] },
    };
    await limit([teamId], 2);
    expect(await seenBy(outside)).toEqual(rest);
    expect(await seenBy(inside)).toEqual(everything);
    expect(await seenBy(admin)).toEqual(everything);
    await limit([], 3);
    expect(await seenBy(outside)).toEqual(everything);
  });

  it('is put in no pool and on no path by anybody else, nor taken out, paused or stopped', async () => {
    const { teamId, candidateId, inside, outside, limit, pool, add, path } = await limitedScene();
    await add(inside, [candidateId]);
    const { enrolment } = await enrol(service, inside, path, candidateId);
    await limit([teamId], 2);
    const pooled = { poolId: pool, candidateIds: [candidateId] };
    const refusals: [string, object, string][] = [
      [addToPool, pooled, 'BAD_INPUT'],
      [removeFromPool, pooled, 'BAD_INPUT'],
      [enrolText, { pathId: path, candidateId }, 'BAD_INPUT'],
      [changeText, { enrolmentId: enrolment.id, action: 'STOP' }, 'NOT_FOUND'],
    ];
    await Promise.all(
      refusals.map(async ([text, input, code]) => {
        const refusal = await service.refusal(outside, text, { input: { ...input, idempotencyKey: key() } });
        expect(refusal.code).toBe(code);
      }),
    );
    expect((await service.ask(inside, all, { pool, path })).pool.memberCount).toBe(1);
    expect((await change(service, inside, enrolment.id, 'STOP')).status).toBe('STOPPED');
  });

  it('enters a path by rule all the same, and is proposed to those alone who see the person', async () => {
    const { teamId, candidateId, inside, outside, limit, agencyId } = await limitedScene();
    await savePath(service, inside, { entryRule: 'SILVER_MEDALIST', entryMode: 'PROPOSED' });
    await limit([teamId], 2);
    await reject(service, { recruiter: inside, candidateId });
    expect((await service.ask(inside, proposed)).proposedEnrolments).toHaveLength(1);
    expect((await service.ask(outside, proposed)).proposedEnrolments).toEqual([]);
    expect(await service.said(EnrolmentStartedSchema, agencyId)).toEqual([]);
  });
});

describe('words about a job that is limited to a team', () => {
  it('are for who sees the job; the others learn that there was one', async () => {
    const { teamId, candidateId, inside, outside, agencyId } = await limitedScene();
    await savePath(service, inside, { entryRule: 'SILVER_MEDALIST', entryMode: 'PROPOSED' });
    const jobId = newId();
    await reject(service, { recruiter: inside, candidateId }, { jobId });
    const because = async (member: Member) =>
      (await enrolmentsOf(service, member, candidateId)).map(({ startedBecause }) => startedBecause);
    const named = ['Reached interview for Data engineer at Nordwind: role filled.'];
    expect(await because(outside)).toEqual(named);
    await service.tell(
      JobChangedSchema,
      { job: { id: jobId, limitedToTeamIds: [teamId] } },
      { agencyId, aggregateId: jobId, version: 2 },
    );
    const [seen] = (await service.ask(outside, proposed)).proposedEnrolments;
    expect(seen.startedBecause).toBe('Reached a late stage for a limited job.');
    expect(await because(outside)).toEqual(['Reached a late stage for a limited job.']);
    expect(await because(inside)).toEqual(named);
  });

  it('are not in the reason by which a placement ends a path, which everybody hears', async () => {
    const { candidateId, inside, path } = await limitedScene();
    await enrol(service, inside, path, candidateId);
    const entry = { id: newId(), candidateId, jobTitle: 'Data engineer', clientName: 'Nordwind' };
    await service.tell(CandidatePlacedSchema, { entry }, { agencyId: inside.agencyId, aggregateId: entry.id });
    const [ended] = await enrolmentsOf(service, inside, candidateId);
    expect(ended).toMatchObject({ status: 'STOPPED', stopReason: 'Placed' });
  });
});

describe('what the live stream may tell', () => {
  it('of somebody who is limited is for their team', async () => {
    const { teamId, candidateId, openId, inside, limit, add, agencyId } = await limitedScene();
    await limit([teamId], 2);
    await add(inside, [candidateId]);
    await add(inside, [openId]);
    const joined = await service.said(PoolJoinedSchema, agencyId);
    expect(joined.map(({ limitedToTeamIds }) => limitedToTeamIds)).toEqual([[teamId], []]);
  });
});
