import type { Transaction } from '@rekindle/shared/database/database';
import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { forbidden, notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CommunicationsDeps } from '../context.ts';
import type { RetractInteractionInput } from '../generated/graphql.ts';
import { lockPerson } from '../person/person.store.ts';
import { taskChanged } from '../task/task.events.ts';
import { lockTask, saveTask } from '../task/task.store.ts';
import { threadChanged } from '../thread/thread.events.ts';
import { findThreads, restoreLastMessage, settleWaiting } from '../thread/thread.store.ts';
import { interactionRetracted } from './interaction.events.ts';
import { lockInteraction, saveInteraction } from './interaction.store.ts';
import { excerptLength, mayRetract, type TooLateToUndo } from './interaction.ts';

export interface InteractionTakenBack {
  kind: 'accepted';
  interactionId: string;
}

export async function retractInteraction(
  deps: CommunicationsDeps,
  viewer: Viewer,
  input: RetractInteractionInput,
): Promise<InteractionTakenBack | TooLateToUndo> {
  viewer.require('communications:write');
  const memberId = viewer.requireMember();
  const interactionId = requireId(input.interactionId, 'interactionId');
  return await deps.database.write(viewer, 'retractInteraction', input, async (tx) => {
    const interaction = await lockInteraction(tx, interactionId);
    if (!interaction) throw notFound(`interaction ${interactionId}`);
    if (interaction.memberId !== memberId) throw forbidden('Only who logged it can take it back.');
    if (interaction.retractedAt) return { kind: 'accepted' as const, interactionId };
    if (!mayRetract(interaction, tx.clock.now())) {
      return {
        kind: 'too_late' as const,
        message: 'It was logged more than ten minutes ago and stays. Log a correction instead.',
      };
    }
    await lockPerson(tx, interaction.candidateId);
    const retracted = await saveInteraction(tx, { ...interaction, retractedAt: tx.clock.now() });
    await addEvent(tx, { ...interactionRetracted(retracted), occurredAt: tx.clock.now() });
    const settled = await pastTeamLimits(tx, async () => {
      await restoreLastMessage(tx, interaction.threadId, excerptLength);
      return await settleWaiting(tx, interaction.candidateId);
    });
    for (const thread of await findThreads(tx, [...new Set([interaction.threadId, ...settled])])) {
      await addEvent(tx, threadChanged(thread));
    }
    if (interaction.followUpTaskId) await cancelFollowUp(tx, interaction.followUpTaskId);
    return { kind: 'accepted' as const, interactionId };
  });
}

/** The promise was part of the call card. */
async function cancelFollowUp(tx: Transaction, taskId: string): Promise<void> {
  const task = await lockTask(tx, taskId);
  if (task?.status === 'OPEN') await addEvent(tx, taskChanged(await saveTask(tx, { ...task, status: 'CANCELLED' })));
}
