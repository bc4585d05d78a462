import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InteractionLoggedSchema, TaskCreatedSchema } from '@rekindle/proto/communications';
import type { InProcess } from './in-process.ts';
import { block, key, logCall, logMessage, newScene, open, openJob } from './scene.ts';

const hourMs = 3_600_000;
let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const inHours = (hours: number) => new Date(service.clock.now().getTime() + hours * hourMs);

describe('the call card', () => {
  it('is one write: the call, what was heard and the follow-up', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const { jobId } = await openJob(service, recruiter);
    const dueAt = inHours(24);
    const input = {
      idempotencyKey: key(),
      candidateId,
      outcome: 'SPOKE',
      text: `Would move for the right team. ${'x'.repeat(400)}`,
      jobId,
      interestStated: true,
      availability: { kind: 'NOTICE_PERIOD', noticeDays: 30 },
      pay: { minMinor: 6_500_000, currency: 'eur', period: 'YEAR' },
      rightToRepresent: { given: true, exclusive: true },
      followUp: { dueAt, title: 'Send the job description' },
    };
    const first = await service.ask(recruiter, logCall, { input });
    expect(first.logCall).toMatchObject({
      __typename: 'LogCallSuccess',
      interaction: { candidate: { id: candidateId } },
      followUp: {
        title: 'Send the job description',
        kind: 'FOLLOW_UP',
        status: 'OPEN',
        assignee: { id: recruiter.id },
      },
    });
    expect(first.logCall.interaction.text).toHaveLength(431);

    service.moveClock(48 * hourMs);
    const again = await service.ask(recruiter, logCall, { input });
    expect(again).toEqual(first);

    const [logged, ...others] = await service.said(InteractionLoggedSchema, recruiter.agencyId);
    expect(others).toEqual([]);
    const told = logged?.message.interaction;
    expect(told).toMatchObject({
      channel: 'CALL',
      direction: 'OUTBOUND',
      outcome: 'SPOKE',
      twoWay: true,
      interestStated: true,
      jobId,
    });
    expect(told?.excerpt).toHaveLength(280);
    expect(told?.heard?.availability).toMatchObject({ kind: 'NOTICE_PERIOD', noticeDays: 30, heardIn: 'CALL' });
    expect(told?.heard?.pay).toMatchObject({ minMinor: 6_500_000n, currency: 'EUR', period: 'YEAR' });
    expect(told?.heard?.rightToRepresent).toMatchObject({ jobId, answer: 'GIVEN', exclusive: true });
    const [task, ...otherTasks] = await service.said(TaskCreatedSchema, recruiter.agencyId);
    expect(otherTasks).toEqual([]);
    expect(task?.message.task).toMatchObject({ candidateId, kind: 'FOLLOW_UP', assigneeId: recruiter.id, jobId });
  });

  it('keeps nothing of itself when a part is refused', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const input = { idempotencyKey: key(), candidateId, outcome: 'SPOKE', followUp: { dueAt: inHours(-1) } };
    expect(await service.refusal(recruiter, logCall, { input })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'followUp.dueAt',
    });
    expect(await service.base.sql('select 1 from interaction where candidate_id = $1', [candidateId])).toEqual([]);
  });

  it("is due on the day that its time falls on in the recruiter's time zone", async () => {
    const { recruiter, candidateId } = await newScene(service);
    const inAuckland = { ...recruiter, timeZone: 'Pacific/Auckland' };
    const year = service.clock.now().getUTCFullYear() + 1;
    const input = {
      idempotencyKey: key(),
      candidateId,
      outcome: 'VOICEMAIL',
      followUp: { dueAt: `${year}-06-01T20:00:00Z` },
    };
    const { logCall: answer } = await service.ask(inAuckland, logCall, { input });
    expect(answer.followUp).toMatchObject({ title: 'Follow up', dueOn: `${year}-06-02` });
  });

  it.each([
    ['text', { text: 'x'.repeat(20_001) }],
    ['occurredAt', { occurredAt: '2999-01-01T00:00:00Z' }],
    ['availability.date', { availability: { kind: 'FROM_DATE' } }],
    ['availability.noticeDays', { availability: { kind: 'NOTICE_PERIOD' } }],
    ['pay.currency', { pay: { minMinor: 1, currency: 'euro', period: 'DAY' } }],
    ['pay.maxMinor', { pay: { minMinor: 2, maxMinor: 1, currency: 'EUR', period: 'DAY' } }],
    ['rightToRepresent.jobId', { rightToRepresent: { given: true } }],
    ['candidateId', { candidateId: 'not-an-id' }],
  ])('is refused for %s, which the error names', async (field, part) => {
    const { recruiter, candidateId } = await newScene(service);
    const input = { idempotencyKey: key(), candidateId, outcome: 'SPOKE', ...part };
    expect(await service.refusal(recruiter, logCall, { input })).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('refuses a day that no calendar has', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const input = {
      idempotencyKey: key(),
      candidateId,
      outcome: 'SPOKE',
      availability: { kind: 'FROM_DATE', date: '2027-02-30' },
    };
    expect(await service.refusal(recruiter, logCall, { input })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it("refuses another agency's person as it does one that nobody knows", async () => {
    const { candidateId } = await newScene(service);
    const { recruiter: stranger } = await newScene(service);
    const input = { idempotencyKey: key(), candidateId, outcome: 'SPOKE' };
    expect(await service.refusal(stranger, logCall, { input })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'candidateId',
    });
  });

  it('is refused to who may only read', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const input = { idempotencyKey: key(), candidateId, outcome: 'SPOKE' };
    const reader = { ...recruiter, role: 'read_only' as const };
    expect(await service.refusal(reader, logCall, { input })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('do not contact', () => {
  it('refuses what goes out and takes what comes in', async () => {
    const scene = await newScene(service);
    const { recruiter, candidateId } = scene;
    await block(service, scene, 'DO_NOT_CONTACT', { until: '2999-01-01' });
    const call = { idempotencyKey: key(), candidateId, outcome: 'NO_ANSWER' };
    const refused = await service.ask(recruiter, logCall, { input: call });
    expect(refused.logCall).toMatchObject({ __typename: 'ContactForbidden', until: '2999-01-01' });
    const out = { idempotencyKey: key(), candidateId, channel: 'EMAIL', direction: 'OUTBOUND', text: 'Hello' };
    expect((await service.ask(recruiter, logMessage, { input: out })).logMessage.__typename).toBe('ContactForbidden');
    expect(await service.said(InteractionLoggedSchema, recruiter.agencyId)).toEqual([]);
    const inbound = { ...out, idempotencyKey: key(), direction: 'INBOUND' };
    expect((await service.ask(recruiter, logMessage, { input: inbound })).logMessage.__typename).toBe(
      'LogMessageSuccess',
    );
  });

  it('is over after its last day', async () => {
    const scene = await newScene(service);
    await block(service, scene, 'DO_NOT_CONTACT', { until: '2020-01-01' });
    const input = { idempotencyKey: key(), candidateId: scene.candidateId, outcome: 'SPOKE' };
    expect((await service.ask(scene.recruiter, logCall, { input })).logCall.__typename).toBe('LogCallSuccess');
  });

  it('of one channel leaves the others open', async () => {
    const scene = await newScene(service);
    await block(service, scene, 'CHANNEL_OPT_OUT', { channel: 'CALL' });
    const call = { idempotencyKey: key(), candidateId: scene.candidateId, outcome: 'SPOKE' };
    expect((await service.ask(scene.recruiter, logCall, { input: call })).logCall.__typename).toBe('ContactForbidden');
    const email = {
      idempotencyKey: key(),
      candidateId: scene.candidateId,
      channel: 'EMAIL',
      direction: 'OUTBOUND',
      text: 'Hello',
    };
    expect((await service.ask(scene.recruiter, logMessage, { input: email })).logMessage.__typename).toBe(
      'LogMessageSuccess',
    );
  });
});
