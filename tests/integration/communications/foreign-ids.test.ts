import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InProcess } from './in-process.ts';
import { key, logCall, logMessage, newScene, open, openJob } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const addTask = `mutation ($input: AddTaskInput!) { addTask(input: $input) { __typename ... on AddTaskSuccess { task { id } } } }`;
const call = { outcome: 'SPOKE' };
const message = { channel: 'EMAIL', direction: 'INBOUND', text: 'I am interested' };
const task = { title: 'Call back', dueOn: '2027-12-01' };

type Ids = { jobId: string; clientId: string };
const cases: [field: string, mutation: string, input: (ids: Ids) => object][] = [
  ['jobId', logCall, ({ jobId }) => ({ ...call, jobId })],
  [
    'rightToRepresent.jobId',
    logCall,
    ({ jobId }) => ({ ...call, rightToRepresent: { given: true, exclusive: false, jobId } }),
  ],
  [
    'rightToRepresent.clientId',
    logCall,
    ({ clientId }) => ({ ...call, rightToRepresent: { given: true, exclusive: false, clientId } }),
  ],
  ['jobId', logMessage, ({ jobId }) => ({ ...message, jobId })],
  ['jobId', addTask, ({ jobId }) => ({ ...task, jobId })],
  ['clientId', addTask, ({ clientId }) => ({ ...task, clientId })],
];

describe('what somebody names without having to', () => {
  it.each(cases)('must be of their own agency: %s of %p', async (field, mutation, input) => {
    const { recruiter, candidateId } = await newScene(service);
    const { recruiter: stranger } = await newScene(service);
    const whole = (ids: Ids) => ({ input: { idempotencyKey: key(), candidateId, ...input(ids) } });
    expect(await service.refusal(recruiter, mutation, whole(await openJob(service, stranger)))).toMatchObject({
      code: 'BAD_INPUT',
      field,
    });
    const [answer] = Object.values(await service.ask(recruiter, mutation, whole(await openJob(service, recruiter))));
    expect((answer as { __typename: string }).__typename).toMatch(/Success$/);
  });
});
