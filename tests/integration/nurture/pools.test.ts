import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PoolJoinedSchema, PoolLeftSchema } from '@rekindle/proto/nurture';
import type { InProcess, Member } from '../communications/in-process.ts';
import { capture, key, newScene, open } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const saveText = `mutation ($input: SavePoolInput!) { savePool(input: $input) {
  __typename ... on SavePoolSuccess { pool { id name kind description } } ... on PoolNameTaken { pool { id } } } }`;
const addText = `mutation ($input: AddToPoolInput!) { addToPool(input: $input) { ... on AddToPoolSuccess { added pool { memberCount } } } }`;
const removeText = `mutation ($input: RemoveFromPoolInput!) { removeFromPool(input: $input) { ... on RemoveFromPoolSuccess { pool { memberCount } } } }`;
const pageText = `query ($id: ID!, $first: Int, $after: String) { pool(id: $id) { memberCount members(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { candidate { id } addedBy { id } joinedAt } } } } }`;

async function save(member: Member, more: object = {}) {
  return (await service.ask(member, saveText, { input: { idempotencyKey: key(), name: 'Data people', ...more } }))
    .savePool;
}

async function add(member: Member, poolId: string, candidateIds: string[]) {
  return (await service.ask(member, addText, { input: { idempotencyKey: key(), poolId, candidateIds } })).addToPool;
}

describe('a pool', () => {
  it('has a name of its own, whatever its case', async () => {
    const { recruiter } = await newScene(service);
    const { pool } = await save(recruiter, { kind: 'HOTLIST' });
    expect(await save(recruiter, { name: 'data PEOPLE' })).toEqual({
      __typename: 'PoolNameTaken',
      pool: { id: pool.id },
    });
    expect(await save(recruiter, { id: pool.id, description: 'Berlin' })).toMatchObject({
      pool: { id: pool.id, kind: 'HOTLIST', description: 'Berlin' },
    });
    const { recruiter: stranger } = await newScene(service);
    expect((await save(stranger)).__typename).toBe('SavePoolSuccess');
  });

  it('counts whom it holds, tells who joined and left, and takes nobody twice', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const other = await capture(service, recruiter);
    const { pool } = await save(recruiter);
    expect(await add(recruiter, pool.id, [candidateId, other, other])).toEqual({ added: 2, pool: { memberCount: 2 } });
    expect(await add(recruiter, pool.id, [candidateId])).toEqual({ added: 0, pool: { memberCount: 2 } });
    expect(await service.said(PoolJoinedSchema, recruiter.agencyId)).toHaveLength(2);
    const input = { idempotencyKey: key(), poolId: pool.id, candidateIds: [other] };
    expect((await service.ask(recruiter, removeText, { input })).removeFromPool).toEqual({ pool: { memberCount: 1 } });
    const left = await service.said(PoolLeftSchema, recruiter.agencyId);
    expect(left.map(({ message }) => message.membership?.candidateId)).toEqual([other]);
  });

  it('refuses to take somebody out who is not of the agency, and says which field named them', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const { candidateId: foreign } = await newScene(service);
    const { pool } = await save(recruiter);
    await add(recruiter, pool.id, [candidateId]);
    const input = { idempotencyKey: key(), poolId: pool.id, candidateIds: [candidateId, foreign] };
    expect(await service.refusal(recruiter, removeText, { input })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'candidateIds',
    });
    const { removeFromPool } = await service.ask(recruiter, removeText, {
      input: { ...input, idempotencyKey: key(), candidateIds: [candidateId] },
    });
    expect(removeFromPool).toEqual({ pool: { memberCount: 0 } });
  });

  it('shows its members in pages, newest first, and itself on their records', async () => {
    const { recruiter } = await newScene(service);
    const { pool } = await save(recruiter);
    const people: string[] = [];
    for (let index = 0; index < 3; index++) {
      people.unshift(await capture(service, recruiter));
      service.moveClock(1_000);
      await add(recruiter, pool.id, people.slice(0, 1));
    }
    const first = (await service.ask(recruiter, pageText, { id: pool.id, first: 2 })).pool.members;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = (await service.ask(recruiter, pageText, { id: pool.id, first: 2, after: first.pageInfo.endCursor }))
      .pool.members;
    expect(
      [...first.edges, ...rest.edges].map((edge: { node: { candidate: { id: string } } }) => edge.node.candidate.id),
    ).toEqual(people);
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Candidate { pools { id name } } } }';
    const r = people.map((id) => ({ __typename: 'Candidate', id }));
    const { _entities } = await service.ask(recruiter, query, { r });
    expect(_entities.map((entity: { pools: { id: string }[] }) => entity.pools.map(({ id }) => id))).toEqual([
      [pool.id],
      [pool.id],
      [pool.id],
    ]);
    const { recruiter: stranger } = await newScene(service);
    const seen = await service.ask(stranger, query, { r });
    expect(seen._entities.map((entity: { pools: unknown[] }) => entity.pools)).toEqual([[], [], []]);
    expect((await service.ask(stranger, pageText, { id: pool.id })).pool).toBeNull();
  });

  it("refuses another agency's person", async () => {
    const { recruiter } = await newScene(service);
    const { candidateId } = await newScene(service);
    const { pool } = await save(recruiter);
    const input = { idempotencyKey: key(), poolId: pool.id, candidateIds: [candidateId] };
    expect(await service.refusal(recruiter, addText, { input })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'candidateIds',
    });
  });
});
