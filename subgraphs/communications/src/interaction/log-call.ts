import { dayOf } from '@rekindle/shared/clock/clock';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CommunicationsDeps } from '../context.ts';
import type { FollowUpInput, LogCallInput } from '../generated/graphql.ts';
import { awaitPerson } from '../person/await-person.ts';
import { findPerson } from '../person/person.store.ts';
import { type ContactForbidden, contactForbidden } from '../person/person.ts';
import { awaitReferences } from '../pipeline/await-references.ts';
import { taskCreated } from '../task/task.events.ts';
import { insertTask } from '../task/task.store.ts';
import { checkTitle, newTask } from '../task/task.ts';
import { checkAvailability, checkOccurredAt, checkPay, checkRight, checkText } from './check-input.ts';
import { recordInteraction } from './record-interaction.ts';

export interface CallLogged {
  kind: 'accepted';
  interactionId: string;
  followUpTaskId: string | null;
}

/** The whole call card: the call, what was heard in it and the promised follow-up are one write. */
export async function logCall(
  deps: CommunicationsDeps,
  viewer: Viewer,
  input: LogCallInput,
): Promise<CallLogged | ContactForbidden> {
  viewer.require('communications:write');
  const candidateId = requireId(input.candidateId, 'candidateId');
  await awaitPerson(deps.database, viewer, candidateId);
  await awaitReferences(deps.database, viewer, [
    { kind: 'job', field: 'jobId', id: input.jobId },
    { kind: 'job', field: 'rightToRepresent.jobId', id: input.rightToRepresent?.jobId },
    { kind: 'client', field: 'rightToRepresent.clientId', id: input.rightToRepresent?.clientId },
  ]);

  return await deps.database.write(viewer, 'logCall', input, async (tx) => {
    // Inside, so that a repeated attempt gets its answer although its times have passed meanwhile.
    const given = callOf(input, tx.clock.now(), viewer.timeZone);
    const followUp = checkFollowUp(input.followUp, tx.clock.now(), viewer);
    const person = await findPerson(tx, candidateId);
    if (!person) throw badInput('candidateId', `There is no candidate ${candidateId}, or you may not see it.`);
    const day = dayOf(given.occurredAt, viewer.timeZone);
    const forbidden = contactForbidden(person, { ...given, day });
    if (forbidden) return forbidden;
    const task = followUp && newTask(tx, { ...followUp, kind: 'FOLLOW_UP', candidateId, jobId: given.jobId });
    const interaction = await recordInteraction(tx, person, { ...given, followUpTaskId: task?.id }, null);
    if (task) {
      await insertTask(tx, task);
      await addEvent(tx, taskCreated(task));
    }
    return { kind: 'accepted' as const, interactionId: interaction.id, followUpTaskId: task?.id ?? null };
  });
}

function callOf(input: LogCallInput, now: Date, timeZone: string) {
  const jobId = input.jobId ? requireId(input.jobId, 'jobId') : null;
  return {
    channel: 'CALL' as const,
    direction: input.direction ?? 'OUTBOUND',
    outcome: input.outcome,
    subject: null,
    text: checkText(input.text),
    jobId,
    decline: input.outcome === 'DECLINED',
    interestStated: input.interestStated ?? false,
    heard: {
      availability: checkAvailability(input.availability),
      pay: checkPay(input.pay),
      rightToRepresent: checkRight(input.rightToRepresent, jobId, dayOf(now, timeZone)),
    },
    occurredAt: checkOccurredAt(input.occurredAt, now),
  };
}

function checkFollowUp(followUp: FollowUpInput | null | undefined, now: Date, viewer: Viewer) {
  if (!followUp) return null;
  if (followUp.dueAt.getTime() <= now.getTime()) {
    throw badInput('followUp.dueAt', 'followUp.dueAt lies in the past. Give a time that is still to come.');
  }
  if (!viewer.memberId) throw badInput('followUp', 'followUp needs a member who is signed in: a follow-up is theirs.');
  return {
    title: checkTitle(followUp.title?.trim() || 'Follow up', 'followUp.title'),
    dueOn: dayOf(followUp.dueAt, viewer.timeZone),
    dueAt: followUp.dueAt,
    assigneeId: viewer.memberId,
  };
}
