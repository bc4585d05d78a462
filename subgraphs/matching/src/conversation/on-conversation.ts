import type { Interaction, Task, Thread } from '@rekindle/proto/communications';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { plain } from '../event/plain.ts';
import { keepNewest } from '../event/projection.store.ts';
import type { InteractionFact } from '../facts/facts.ts';

/** What was said stays in communications: free text could carry what must not count. */
function factOf(interaction: Interaction, retracted: boolean): InteractionFact {
  const { excerpt: _, subject: __, heard: ___, ...fact } = plain(interaction);
  return { ...fact, retracted };
}

export async function projectInteraction(
  tx: Transaction,
  interaction: Interaction | undefined,
  envelope: Envelope,
  retracted: boolean,
): Promise<void> {
  if (!interaction?.candidateId) return;
  const data = factOf(interaction, retracted || interaction.retracted);
  await keepNewest(tx, 'interaction', {
    id: interaction.id,
    version: envelope.aggregateVersion,
    data,
    candidate_id: interaction.candidateId,
    occurred_at: data.occurredAt ?? tx.clock.now(),
  });
}

/** Whether it may change who is suggested: somebody spoke with us, or said yes or no. */
export const isNews = ({ twoWay, interestStated, decline }: Interaction): boolean =>
  twoWay || interestStated || decline;

export async function projectThread(tx: Transaction, thread: Thread | undefined, envelope: Envelope): Promise<void> {
  if (!thread?.candidateId) return;
  const { lastExcerpt: _, subject: __, ...data } = plain(thread);
  await keepNewest(tx, 'thread', {
    id: thread.id,
    version: envelope.aggregateVersion,
    data,
    candidate_id: thread.candidateId,
    waiting: thread.waitingSince !== undefined,
  });
}

export async function projectTask(tx: Transaction, task: Task | undefined, envelope: Envelope): Promise<void> {
  if (!task?.candidateId) return;
  await keepNewest(tx, 'task', {
    id: task.id,
    version: envelope.aggregateVersion,
    data: plain(task),
    candidate_id: task.candidateId,
    open: task.status === 'OPEN',
  });
}
