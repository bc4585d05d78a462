import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgencyFoundedSchema, MemberJoinedSchema } from '@rekindle/proto/agency';
import { TaskChangedSchema, TaskCreatedSchema, TaskDoneSchema } from '@rekindle/proto/communications';
import { EnrolmentSteppedSchema, EnrolmentStoppedSchema } from '@rekindle/proto/nurture';
import { dayOf } from '@rekindle/shared/clock/clock';
import { newId } from '@rekindle/shared/ids/ids';
import type { InProcess, Member } from './in-process.ts';
import { key, logCall, newScene, open } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const fields = 'id title dueOn dueAt status kind version assignee { id } candidate { id } doneAt';
const addTask = `mutation ($input: AddTaskInput!) { addTask(input: $input) { ... on AddTaskSuccess { task { ${fields} } } } }`;
const complete = `mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { ... on CompleteTaskSuccess { task { ${fields} } } } }`;
const reschedule = `mutation ($input: RescheduleTaskInput!) { rescheduleTask(input: $input) {
  __typename ... on RescheduleTaskSuccess { task { ${fields} } } ... on ChangedMeanwhile { currentVersion } } }`;
const list = `query ($filter: TaskFilter, $first: Int, $after: String) { tasks(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } }`;

async function add(member: Member, more: object = {}) {
  const input = { idempotencyKey: key(), title: 'Call back', dueOn: '2026-12-01', ...more };
  return (await service.ask(member, addTask, { input })).addTask.task;
}

const tasksOf = async (member: Member, variables: object = {}) => (await service.ask(member, list, variables)).tasks;

describe('a task', () => {
  it("is the viewer's when nobody is named, and ends when it is done", async () => {
    const { recruiter, candidateId } = await newScene(service);
    const task = await add(recruiter, { candidateId });
    expect(task).toMatchObject({
      assignee: { id: recruiter.id },
      candidate: { id: candidateId },
      status: 'OPEN',
      kind: 'GENERAL',
    });
    const done = await service.ask(recruiter, complete, { input: { idempotencyKey: key(), taskId: task.id } });
    expect(done.completeTask.task).toMatchObject({ status: 'DONE', doneAt: expect.any(String) });
    await service.ask(recruiter, complete, { input: { idempotencyKey: key(), taskId: task.id } });
    expect(await service.said(TaskDoneSchema, recruiter.agencyId)).toHaveLength(1);
    const open = await service.ask(recruiter, complete, {
      input: { idempotencyKey: key(), taskId: task.id, done: false },
    });
    expect(open.completeTask.task).toMatchObject({ status: 'OPEN', doneAt: null });
  });

  it('is listed by due time in pages, narrowed by day and assignee', async () => {
    const { recruiter } = await newScene(service);
    const late = await add(recruiter, { dueOn: '2026-12-03' });
    const withTime = await add(recruiter, { dueOn: '2026-12-01', dueAt: '2026-12-01T09:00:00Z' });
    const early = await add(recruiter, { dueOn: '2026-11-30' });
    const noTime = await add(recruiter, { dueOn: '2026-12-01' });
    const first = await tasksOf(recruiter, { first: 3 });
    const rest = await tasksOf(recruiter, { first: 3, after: first.pageInfo.endCursor });
    const ids = [...first.edges, ...rest.edges].map((edge: { node: { id: string } }) => edge.node.id);
    expect(ids).toEqual([early.id, withTime.id, noTime.id, late.id]);
    expect((await tasksOf(recruiter, { filter: { dueBy: '2026-12-01', status: 'OPEN' } })).totalCount).toBe(3);
    expect((await tasksOf(recruiter, { filter: { assigneeIds: [newId()] } })).totalCount).toBe(0);
    const { recruiter: stranger } = await newScene(service);
    expect((await tasksOf(stranger)).totalCount).toBe(0);
    expect(
      await service.refusal(stranger, complete, { input: { idempotencyKey: key(), taskId: early.id } }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('moves, unless somebody moved it meanwhile', async () => {
    const { recruiter } = await newScene(service);
    const colleague = { id: newId(), agencyId: recruiter.agencyId };
    const member = { ...colleague, name: 'Jon', role: 'RECRUITER', active: true };
    await service.tell(MemberJoinedSchema, { member }, { agencyId: recruiter.agencyId, aggregateId: colleague.id });
    const task = await add(recruiter);
    const input = {
      idempotencyKey: key(),
      taskId: task.id,
      dueOn: '2026-12-05',
      assigneeId: colleague.id,
      expectedVersion: 1,
    };
    const moved = await service.ask(recruiter, reschedule, { input });
    expect(moved.rescheduleTask.task).toMatchObject({
      dueOn: '2026-12-05',
      assignee: { id: colleague.id },
      version: 2,
    });
    const stale = await service.ask(recruiter, reschedule, { input: { ...input, idempotencyKey: key() } });
    expect(stale.rescheduleTask).toEqual({ __typename: 'ChangedMeanwhile', currentVersion: 2 });
  });

  it.each([
    ['title', { title: '  ' }],
    ['title', { title: 'x'.repeat(301) }],
    ['dueAt', { dueAt: '2026-12-02T12:00:00Z' }],
    ['dueOn', { dueOn: '0206-12-02' }],
    ['assigneeId', { assigneeId: '018f3c1e-7b2a-7cc1-9a55-0f2f6d1c4b10' }],
    ['kind', { kind: 'NURTURE' }],
  ])('is refused for %s, which the error names', async (field, part) => {
    const { recruiter } = await newScene(service);
    const input = { idempotencyKey: key(), title: 'Call back', dueOn: '2026-12-01', ...part };
    expect(await service.refusal(recruiter, addTask, { input })).toMatchObject({ code: 'BAD_INPUT', field });
  });
});

describe('a reference from another service', () => {
  it('answers for all at once, and to its own agency alone', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const tasks = [await add(recruiter, { candidateId }), await add(recruiter)];
    const input = { idempotencyKey: key(), candidateId, outcome: 'SPOKE' };
    const { logCall: call } = await service.ask(recruiter, logCall, { input });
    const { id, threadId } = call.interaction;
    const r = [
      ...tasks.map((task) => ({ __typename: 'Task', id: task.id })),
      { __typename: 'Interaction', id },
      { __typename: 'Thread', id: threadId },
    ];
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Task { id } ... on Interaction { id } ... on Thread { id } } }`;
    const { _entities } = await service.ask(recruiter, query, { r });
    expect(_entities.map((entity: { id: string }) => entity.id)).toEqual(r.map((one) => one.id));
    const { recruiter: stranger } = await newScene(service);
    expect((await service.ask(stranger, query, { r }))._entities).toEqual([null, null, null, null]);
    expect(await service.refusal({ ...recruiter, scopes: [] }, query, { r })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a step of a nurture path', () => {
  async function step(agencyId: string, candidateId: string, ownerId = '') {
    const enrolment = {
      id: newId(),
      pathId: newId(),
      pathName: 'Silver medalists',
      candidateId,
      ownerId,
      status: 'WAITING_FOR_TASK',
      stepNumber: 1,
    };
    const told = { agencyId, aggregateId: enrolment.id };
    const stepped = { enrolment, step: { number: 1, kind: 'TASK', text: 'Call to say how close it was' } };
    return { enrolment, told, stepped };
  }

  it("becomes one task of the person's owner, due today in the agency's time zone, however often it is told", async () => {
    const { recruiter, candidateId } = await newScene(service);
    const { agencyId } = recruiter;
    await service.tell(
      AgencyFoundedSchema,
      { agency: { id: agencyId, name: 'A', timeZone: 'Pacific/Kiritimati' } },
      { agencyId, aggregateId: agencyId },
    );
    const { told, stepped, enrolment } = await step(agencyId, candidateId);
    await service.tell(EnrolmentSteppedSchema, stepped, told);
    await service.tell(EnrolmentSteppedSchema, stepped, told);
    const tasks = await service.said(TaskCreatedSchema, agencyId);
    expect(tasks.map(({ message }) => message.task)).toMatchObject([
      {
        title: 'Call to say how close it was',
        kind: 'NURTURE',
        assigneeId: recruiter.id,
        enrolmentId: enrolment.id,
        dueDate: dayOf(service.clock.now(), 'Pacific/Kiritimati'),
      },
    ]);
  });

  it('goes to the first owner of the agency when the person has none', async () => {
    const agencyId = newId();
    const [owner, recruiter] = [newId(), newId()];
    await service.tell(
      MemberJoinedSchema,
      { member: { id: recruiter, role: 'RECRUITER', active: true } },
      { agencyId, aggregateId: recruiter },
    );
    await service.tell(
      MemberJoinedSchema,
      { member: { id: owner, role: 'OWNER', active: true } },
      { agencyId, aggregateId: owner },
    );
    const { told, stepped } = await step(agencyId, newId());
    await service.tell(EnrolmentSteppedSchema, stepped, told);
    const [task] = await service.said(TaskCreatedSchema, agencyId);
    expect(task?.message.task?.assigneeId).toBe(owner);
  });

  it('needs nobody any more when the path has stopped', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const { told, stepped, enrolment } = await step(recruiter.agencyId, candidateId, recruiter.id);
    await service.tell(EnrolmentSteppedSchema, stepped, told);
    await service.tell(
      EnrolmentStoppedSchema,
      { enrolment: { ...enrolment, status: 'RESPONDED' } },
      { ...told, version: 2 },
    );
    const [changed] = await service.said(TaskChangedSchema, recruiter.agencyId);
    expect(changed?.message.task).toMatchObject({ status: 'CANCELLED', enrolmentId: enrolment.id });
    expect((await tasksOf(recruiter, { filter: { status: 'OPEN' } })).totalCount).toBe(0);
  });
});
