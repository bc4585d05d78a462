import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidateOwnerChangedSchema } from '@rekindle/proto/candidates';
import { ThreadChangedSchema } from '@rekindle/proto/communications';
import { newId } from '@rekindle/shared/ids/ids';
import type { InProcess, Member } from './in-process.ts';
import { capture, key, logCall, logMessage, newScene, open, waiting } from './scene.ts';

const minuteMs = 60_000;
let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const ago = (minutes: number) => new Date(service.clock.now().getTime() - minutes * minuteMs);

async function message(member: Member, candidateId: string, more: object = {}) {
  const input = {
    idempotencyKey: key(),
    candidateId,
    channel: 'EMAIL',
    direction: 'INBOUND',
    text: 'Is the role still open?',
    ...more,
  };
  return (await service.ask(member, logMessage, { input })).logMessage.interaction;
}

async function call(member: Member, candidateId: string, outcome: string, more: object = {}) {
  const input = { idempotencyKey: key(), candidateId, outcome, ...more };
  return (await service.ask(member, logCall, { input })).logCall;
}

const waitingOf = async (member: Member, variables: object = {}) =>
  (await service.ask(member, waiting, variables)).repliesWaiting;

describe('a reply', () => {
  it('waits from when it came until an answer goes out on any channel', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const cameAt = ago(30);
    await message(recruiter, candidateId, { occurredAt: cameAt });
    const page = await waitingOf(recruiter, { ownerIds: [recruiter.id] });
    expect(page).toMatchObject({
      totalCount: 1,
      edges: [{ node: { waitingSince: cameAt.toISOString(), owner: { id: recruiter.id } } }],
    });
    await call(recruiter, candidateId, 'SPOKE');
    expect((await waitingOf(recruiter)).totalCount).toBe(0);
    const told = await service.said(ThreadChangedSchema, recruiter.agencyId);
    const email = told.map(({ message: { thread } }) => thread).filter((thread) => thread?.channel === 'EMAIL');
    expect(email.map((thread) => thread?.waitingSince !== undefined)).toEqual([true, false]);
  });

  it('is not answered by a call that nobody took', async () => {
    const { recruiter, candidateId } = await newScene(service);
    await message(recruiter, candidateId, { occurredAt: ago(5) });
    await call(recruiter, candidateId, 'NO_ANSWER');
    await call(recruiter, candidateId, 'WRONG_NUMBER');
    expect((await waitingOf(recruiter)).totalCount).toBe(1);
  });

  it('does not wait when it declines, or when an answer that is logged already came later', async () => {
    const { recruiter, candidateId } = await newScene(service);
    await message(recruiter, candidateId, { decline: true });
    expect((await waitingOf(recruiter)).totalCount).toBe(0);
    await message(recruiter, candidateId, { direction: 'OUTBOUND', occurredAt: ago(10) });
    await message(recruiter, candidateId, { occurredAt: ago(20) });
    expect((await waitingOf(recruiter)).totalCount).toBe(0);
    await message(recruiter, candidateId, { occurredAt: ago(2) });
    expect((await waitingOf(recruiter)).totalCount).toBe(1);
  });

  it('waits no longer once its thread is closed, and the next one waits again', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const { threadId } = await message(recruiter, candidateId, { occurredAt: ago(9) });
    const close =
      'mutation ($input: CloseThreadInput!) { closeThread(input: $input) { ... on CloseThreadSuccess { thread { waitingSince } } } }';
    const closed = await service.ask(recruiter, close, { input: { idempotencyKey: key(), threadId } });
    expect(closed.closeThread.thread.waitingSince).toBeNull();
    await message(recruiter, candidateId, { channel: 'SMS', direction: 'INBOUND', decline: true });
    expect((await waitingOf(recruiter)).totalCount).toBe(0);
    expect((await message(recruiter, candidateId, { occurredAt: ago(1) })).threadId).toBe(threadId);
    expect((await waitingOf(recruiter)).totalCount).toBe(1);
  });

  it('moves to a new owner with the person', async () => {
    const { recruiter, candidateId } = await newScene(service);
    await message(recruiter, candidateId);
    const colleague = newId();
    const candidate = { id: candidateId, name: 'Ines Moreau', ownerId: colleague };
    await service.tell(
      CandidateOwnerChangedSchema,
      { candidate },
      { agencyId: recruiter.agencyId, aggregateId: candidateId, version: 3 },
    );
    expect((await waitingOf(recruiter, { ownerIds: [recruiter.id] })).totalCount).toBe(0);
    expect((await waitingOf(recruiter, { ownerIds: [colleague] })).totalCount).toBe(1);
    // An older state that comes late changes nothing.
    await service.tell(
      CandidateOwnerChangedSchema,
      { candidate: { ...candidate, ownerId: recruiter.id } },
      { agencyId: recruiter.agencyId, aggregateId: candidateId, version: 2 },
    );
    expect((await waitingOf(recruiter, { ownerIds: [colleague] })).totalCount).toBe(1);
  });

  it('stands in pages, the longest wait first, and on its person', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const people = [
      candidateId,
      await capture(service, recruiter, 'Second'),
      await capture(service, recruiter, 'Third'),
    ];
    for (const [index, id] of people.entries()) await message(recruiter, id, { occurredAt: ago(10 - index) });
    const first = await waitingOf(recruiter, { first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await waitingOf(recruiter, { first: 2, after: first.pageInfo.endCursor });
    const order = [...first.edges, ...rest.edges].map((edge) => edge.node.candidate.id);
    expect(order).toEqual(people);
    const references = people.map((id) => ({ __typename: 'Candidate', id }));
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Candidate { id waitingThreads { id } openTasks { id } } } }';
    const { _entities } = await service.ask(recruiter, query, { r: references });
    expect(_entities.map((entity: { waitingThreads: unknown[] }) => entity.waitingThreads.length)).toEqual([1, 1, 1]);
    const { recruiter: stranger } = await newScene(service);
    const seen = await service.ask(stranger, query, { r: references });
    expect(seen._entities.map((entity: { waitingThreads: unknown[] }) => entity.waitingThreads.length)).toEqual([
      0, 0, 0,
    ]);
    expect((await waitingOf(stranger)).totalCount).toBe(0);
  });
});

describe('two who log at once', () => {
  it('find one thread, and both are kept', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const logged = await Promise.all([1, 2, 3, 4].map(() => message(recruiter, candidateId, { channel: 'SMS' })));
    expect(new Set(logged.map(({ threadId }) => threadId)).size).toBe(1);
    expect(new Set(logged.map(({ id }) => id)).size).toBe(4);
    expect((await waitingOf(recruiter)).totalCount).toBe(1);
  });
});
