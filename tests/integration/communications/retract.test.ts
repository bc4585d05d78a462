import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InteractionLoggedSchema, InteractionRetractedSchema, TaskChangedSchema } from '@rekindle/proto/communications';
import { newId } from '@rekindle/shared/ids/ids';
import type { InProcess, Member } from './in-process.ts';
import { capture, key, logCall, logMessage, newScene, open, retract, waiting } from './scene.ts';

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

describe('taking back', () => {
  it('works within ten minutes by the clock, undoes the answer and the promise, and tells', async () => {
    const { recruiter, candidateId } = await newScene(service);
    await message(recruiter, candidateId, { occurredAt: ago(5) });
    const dueAt = new Date(service.clock.now().getTime() + 60 * minuteMs);
    const { interaction, followUp } = await call(recruiter, candidateId, 'SPOKE', { followUp: { dueAt } });
    expect((await waitingOf(recruiter)).totalCount).toBe(0);
    service.moveClock(9 * minuteMs);
    const input = { idempotencyKey: key(), interactionId: interaction.id };
    expect((await service.ask(recruiter, retract, { input })).retractInteraction.__typename).toBe(
      'RetractInteractionSuccess',
    );
    expect((await waitingOf(recruiter)).totalCount).toBe(1);
    const [told] = await service.said(InteractionRetractedSchema, recruiter.agencyId);
    expect(told).toMatchObject({ version: 2, message: { interaction: { id: interaction.id, retracted: true } } });
    const [task] = await service.said(TaskChangedSchema, recruiter.agencyId);
    expect(task?.message.task).toMatchObject({ id: followUp.id, status: 'CANCELLED' });
  });

  it('of a reply ends its waiting, and the thread shows the message before it', async () => {
    const { recruiter, candidateId } = await newScene(service);
    await message(recruiter, candidateId, { text: 'The first', occurredAt: ago(9) });
    const { id } = await message(recruiter, candidateId, { text: 'For somebody else', occurredAt: ago(1) });
    const takeBack = (interactionId: string) =>
      service.ask(recruiter, retract, { input: { idempotencyKey: key(), interactionId } });
    await takeBack(id);
    expect((await waitingOf(recruiter)).edges[0].node).toMatchObject({ lastExcerpt: 'The first' });
    const { id: only } = await message(recruiter, await capture(service, recruiter, 'Second'), {});
    expect((await waitingOf(recruiter)).totalCount).toBe(2);
    await takeBack(only);
    expect((await waitingOf(recruiter)).totalCount).toBe(1);
  });

  it('is too late after ten minutes', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const { interaction } = await call(recruiter, candidateId, 'SPOKE', { occurredAt: ago(600) });
    service.moveClock(10 * minuteMs + 1_000);
    const input = { idempotencyKey: key(), interactionId: interaction.id };
    expect((await service.ask(recruiter, retract, { input })).retractInteraction.__typename).toBe('TooLateToUndo');
    expect(await service.said(InteractionRetractedSchema, recruiter.agencyId)).toEqual([]);
    expect(await service.said(InteractionLoggedSchema, recruiter.agencyId)).toHaveLength(1);
  });

  it('is for who logged it alone', async () => {
    const { recruiter, candidateId } = await newScene(service);
    const { interaction } = await call(recruiter, candidateId, 'SPOKE');
    const input = { idempotencyKey: key(), interactionId: interaction.id };
    const colleague = { ...recruiter, id: newId() };
    expect(await service.refusal(colleague, retract, { input })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
