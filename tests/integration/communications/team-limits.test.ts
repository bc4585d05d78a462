import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MemberJoinedSchema } from '@rekindle/proto/agency';
import { CandidateChangedSchema } from '@rekindle/proto/candidates';
import { TaskCreatedSchema, ThreadChangedSchema } from '@rekindle/proto/communications';
import { EnrolmentSteppedSchema } from '@rekindle/proto/nurture';
import { ClientChangedSchema, JobChangedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import type { InProcess, Member } from './in-process.ts';
import { key, logCall, logMessage, newScene, open, openJob, retract, waiting } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service.close());

const addTask = `mutation ($input: AddTaskInput!) { addTask(input: $input) { ... on AddTaskSuccess { task { id } } } }`;
const complete = `mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { ... on CompleteTaskSuccess { task { id } } } }`;
const reschedule = `mutation ($input: RescheduleTaskInput!) { rescheduleTask(input: $input) { __typename } }`;
const close = `mutation ($input: CloseThreadInput!) { closeThread(input: $input) { __typename } }`;
const tasks = `query ($candidateId: ID) { tasks(filter: { candidateId: $candidateId }) { totalCount edges { node { id } } } }`;
const entities = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Task { title } ... on Thread { lastExcerpt subject } ... on Interaction { text }
  ... on Candidate { openTasks { id } waitingThreads { id } } } }`;

/** A person with a waiting message and a task, and three members: of the team, of another one, and an owner. */
async function limitedScene() {
  const { recruiter, candidateId } = await newScene(service);
  const [teamId, otherTeam] = [newId(), newId()];
  const { agencyId } = recruiter;
  const inside: Member = { ...recruiter, teamIds: [teamId] };
  const outside: Member = { id: newId(), agencyId, teamIds: [otherTeam] };
  const owner: Member = { id: newId(), agencyId, role: 'owner' };
  const { jobId, clientId } = await openJob(service, recruiter);
  const limitPerson = (teamIds: string[], version: number) =>
    service.tell(
      CandidateChangedSchema,
      { candidate: { id: candidateId, name: 'Ines Moreau', ownerId: recruiter.id, limitedToTeamIds: teamIds } },
      { agencyId, aggregateId: candidateId, version },
    );
  const limitJob = (teamIds: string[], version: number) =>
    service.tell(
      JobChangedSchema,
      { job: { id: jobId, clientId, limitedToTeamIds: teamIds } },
      { agencyId, aggregateId: jobId, version },
    );
  const limitClient = (teamIds: string[], version: number) =>
    service.tell(
      ClientChangedSchema,
      { client: { id: clientId, limitedToTeamIds: teamIds } },
      { agencyId, aggregateId: clientId, version },
    );
  const say = async (member: Member, more: object = {}) => {
    const input = {
      idempotencyKey: key(),
      candidateId,
      channel: 'EMAIL',
      direction: 'INBOUND',
      text: 'Hello',
      ...more,
    };
    return (await service.ask(member, logMessage, { input })).logMessage.interaction as {
      id: string;
      threadId: string;
    };
  };
  const promise = async (member: Member, more: object = {}) => {
    const input = { idempotencyKey: key(), title: 'Call back', dueOn: '2026-12-01', candidateId, ...more };
    return (await service.ask(member, addTask, { input })).addTask.task.id as string;
  };
  const read = async (member: Member, __typename: string, id: string) =>
    (await service.ask(member, entities, { of: [{ __typename, id }] }))._entities[0];
  return {
    ...{ agencyId, teamId, otherTeam, candidateId, jobId, clientId, inside, outside, owner },
    ...{ limitPerson, limitJob, limitClient, say, promise, read },
  };
}

describe('a person who is limited to a team', () => {
  it('has no tasks, threads and messages for anybody else, by list, count or id, until the limit is lifted', async () => {
    const { limitPerson, say, promise, read, candidateId, teamId, inside, outside, owner } = await limitedScene();
    const [{ id, threadId }, taskId] = [await say(inside), await promise(inside)];
    const seenBy = async (member: Member) => ({
      waiting: (await service.ask(member, waiting, {})).repliesWaiting.totalCount,
      listed: (await service.ask(member, waiting, {})).repliesWaiting.edges.length,
      tasks: (await service.ask(member, tasks, {})).tasks.totalCount,
      ofPerson: (await service.ask(member, tasks, { candidateId })).tasks.edges.length,
      task: await read(member, 'Task', taskId),
      thread: await read(member, 'Thread', threadId),
      message: await read(member, 'Interaction', id),
      person: await read(member, 'Candidate', candidateId),
    });
    const everything = {
      ...{ waiting: 1, listed: 1, tasks: 1, ofPerson: 1 },
      task: { title: 'Call back' },
      thread: { lastExcerpt: 'Hello', subject: null },
      message: { text: 'Hello' },
      person: { openTasks: [{ id: taskId }], waitingThreads: [{ id: threadId }] },
    };
    const nothing = {
      ...{ waiting: 0, listed: 0, tasks: 0, ofPerson: 0, task: null, thread: null, message: null },
      person: { openTasks: [], waitingThreads: [] },
    };
    await limitPerson([teamId], 2);
    expect(await seenBy(outside)).toEqual(nothing);
    expect(await seenBy({ ...outside, teamIds: [] })).toEqual(nothing);
    expect(await seenBy(inside)).toEqual(everything);
    expect(await seenBy(owner)).toEqual(everything);
    await limitPerson([], 3);
    expect(await seenBy(outside)).toEqual(everything);
  });

  it('is not there for whoever writes: as somebody unknown, and nothing is kept', async () => {
    const { limitPerson, say, promise, candidateId, teamId, inside, outside, agencyId } = await limitedScene();
    const [{ id, threadId }, taskId] = [await say(outside), await promise(outside)];
    const own = { idempotencyKey: key(), interactionId: id };
    await limitPerson([teamId], 2);
    const key1 = { idempotencyKey: key() };
    const refusals: [string, object][] = [
      [complete, { ...key1, taskId }],
      [reschedule, { ...key1, taskId, dueOn: '2026-12-02' }],
      [close, { ...key1, threadId }],
      [retract, own],
    ];
    for (const [text, input] of refusals)
      expect(await service.refusal(outside, text, { input })).toMatchObject({ code: 'NOT_FOUND' });
    const unknown = newId();
    const writes: [string, object][] = [
      [logCall, { outcome: 'SPOKE' }],
      [logMessage, { channel: 'SMS', direction: 'OUTBOUND', text: 'Hi' }],
      [addTask, { title: 'Call', dueOn: '2026-12-01' }],
    ];
    await Promise.all(
      writes.map(async ([text, input]) => {
        const ask = (id: string) =>
          service.refusal(outside, text, { input: { ...input, idempotencyKey: key(), candidateId: id } });
        const [hidden, missing] = await Promise.all([ask(candidateId), ask(unknown)]);
        expect(hidden.code).toBe('BAD_INPUT');
        expect(hidden.message?.replace(candidateId, '')).toBe(missing.message?.replace(unknown, ''));
      }),
    );
    const counts = await service.base.sql(
      `select (select count(*)::int from task where agency_id = $1) as tasks,
              (select count(*)::int from interaction where agency_id = $1) as interactions`,
      [agencyId],
    );
    expect(counts).toEqual([{ tasks: 1, interactions: 1 }]);
    expect((await service.ask(inside, complete, { input: { ...key1, taskId } })).completeTask).toBeTruthy();
  });

  it('gives no task to a member who would not find it, and the step of a path to one of the team', async () => {
    const { limitPerson, promise, candidateId, teamId, inside, outside, agencyId } = await limitedScene();
    const colleague = { id: newId(), teamIds: [teamId] };
    const join = (id: string, teamIds: string[]) =>
      service.tell(
        MemberJoinedSchema,
        { member: { id, role: 'RECRUITER', teamIds, active: true } },
        { agencyId, aggregateId: id },
      );
    await join(outside.id, outside.teamIds ?? []);
    await join(colleague.id, colleague.teamIds);
    await limitPerson([teamId], 2);
    const refused = { field: 'assigneeId', message: expect.stringContaining('may not see') };
    const task = { idempotencyKey: key(), title: 'Call', dueOn: '2026-12-01', candidateId, assigneeId: outside.id };
    expect(await service.refusal(inside, addTask, { input: task })).toMatchObject(refused);
    const taskId = await promise(inside, { assigneeId: colleague.id });
    const moved = { idempotencyKey: key(), taskId, dueOn: '2026-12-02', assigneeId: outside.id };
    expect(await service.refusal(inside, reschedule, { input: moved })).toMatchObject(refused);
    const enrolment = { id: newId(), candidateId, ownerId: outside.id, pathName: 'Keep warm' };
    await service.tell(
      EnrolmentSteppedSchema,
      { enrolment, step: { kind: 'TASK', number: 1, text: 'Call' } },
      { agencyId, aggregateId: enrolment.id },
    );
    const [step] = await service.base.sql('select assignee_id from task where enrolment_id = $1', [enrolment.id]);
    expect(step).toEqual({ assignee_id: colleague.id });
  });

  it('repeats no answer to whoever lost sight of what it names', async () => {
    const { limitPerson, promise, teamId, outside } = await limitedScene();
    const input = { idempotencyKey: key(), taskId: await promise(outside) };
    await service.ask(outside, complete, { input });
    await limitPerson([teamId], 2);
    expect(await service.refusal(outside, complete, { input })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a job or client that is limited to a team', () => {
  it('takes with it the calls and tasks that are about it, and nothing else of the person', async () => {
    const { limitJob, limitClient, say, promise, read, teamId, jobId, clientId, inside, outside } =
      await limitedScene();
    const aboutJob = [(await say(inside, { jobId })).id, await promise(inside, { jobId })] as const;
    const aboutClient = await promise(inside, { clientId });
    const plain = [(await say(inside)).id, await promise(inside)] as const;
    await limitJob([teamId], 2);
    expect(await read(outside, 'Interaction', aboutJob[0])).toBeNull();
    expect(await read(outside, 'Task', aboutJob[1])).toBeNull();
    expect((await service.ask(outside, tasks, {})).tasks.totalCount).toBe(2);
    await limitClient([teamId], 2);
    expect(await read(outside, 'Task', aboutClient)).toBeNull();
    expect((await service.ask(outside, tasks, {})).tasks.totalCount).toBe(1);
    expect(await read(outside, 'Interaction', plain[0])).toEqual({ text: 'Hello' });
    expect(await read(outside, 'Task', plain[1])).toEqual({ title: 'Call back' });
    expect((await service.ask(inside, tasks, {})).tasks.totalCount).toBe(3);
  });

  it('can be named in no call and no task', async () => {
    const { limitJob, limitClient, candidateId, teamId, jobId, clientId, outside } = await limitedScene();
    await limitJob([teamId], 2);
    await limitClient([teamId], 2);
    const task = { title: 'Call', dueOn: '2026-12-01', candidateId };
    const writes: [string, object][] = [
      [addTask, { ...task, jobId }],
      [addTask, { ...task, clientId }],
      [logCall, { candidateId, outcome: 'SPOKE', jobId }],
      [logCall, { candidateId, outcome: 'SPOKE', rightToRepresent: { clientId, given: true } }],
    ];
    await Promise.all(
      writes.map(async ([text, input]) => {
        const refusal = await service.refusal(outside, text, { input: { ...input, idempotencyKey: key() } });
        expect(refusal).toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('you may not see it') });
      }),
    );
  });

  it('leaves its words in no thread that others read', async () => {
    const { limitJob, say, read, teamId, jobId, inside, outside } = await limitedScene();
    await say(inside, { text: 'Good morning', occurredAt: '2026-11-20T08:00:00Z' });
    const { threadId } = await say(inside, { text: 'The secret rate', jobId });
    await limitJob([teamId], 2);
    expect((await read(outside, 'Thread', threadId)).lastExcerpt).toBe('Good morning');
    expect((await read(inside, 'Thread', threadId)).lastExcerpt).toBe('The secret rate');
    const listed = (await service.ask(outside, waiting, {})).repliesWaiting.edges;
    expect(listed[0].node.lastExcerpt).toBe('Good morning');
  });

  it('counts for who waits for an answer, whoever logs the next call', async () => {
    const { limitJob, say, teamId, jobId, candidateId, inside, outside } = await limitedScene();
    await say(inside, { jobId });
    await limitJob([teamId], 2);
    const input = { idempotencyKey: key(), candidateId, outcome: 'NO_ANSWER' };
    await service.ask(outside, logCall, { input });
    expect((await service.ask(inside, waiting, {})).repliesWaiting.totalCount).toBe(1);
  });
});

describe('what the live stream may tell', () => {
  it('is said in each event: the teams of the person, the job and the client', async () => {
    const { limitPerson, limitJob, say, promise, teamId, otherTeam, jobId, inside, agencyId } = await limitedScene();
    const both = { ...inside, teamIds: [teamId, otherTeam] };
    await limitPerson([teamId], 2);
    await limitJob([otherTeam], 2);
    await promise(both, { jobId });
    await say(both);
    const [created] = await service.said(TaskCreatedSchema, agencyId);
    const [thread] = await service.said(ThreadChangedSchema, agencyId);
    expect(created?.limitedToTeamIds.sort()).toEqual([teamId, otherTeam].sort());
    expect(thread?.limitedToTeamIds).toEqual([teamId]);
  });
});
