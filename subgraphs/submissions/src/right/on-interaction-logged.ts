import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { InteractionLogged, InteractionRetracted, RightToRepresentHeard } from '@rekindle/proto/communications';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { isId } from '@rekindle/shared/ids/ids';
import { clientsByIds } from '../client/client.store.ts';
import { jobsByIds } from '../job/job.store.ts';
import { hearRight, storeRight } from './hear-right.ts';
import { findRightHeardIn } from './right.store.ts';
import type { RightStatus } from './right.ts';

const answers: readonly string[] = ['GIVEN', 'REFUSED', 'REQUESTED', 'WITHDRAWN'];

/** What was heard about the right to represent in a conversation. */
export async function onInteractionLogged(tx: Transaction, { interaction }: InteractionLogged): Promise<void> {
  const heard = interaction?.heard?.rightToRepresent;
  if (!interaction || !heard || !answers.includes(heard.answer)) return;
  const scope = await scopeOf(tx, heard);
  if (!scope) return;
  await hearRight(tx, {
    ...scope,
    candidateId: interaction.candidateId,
    status: heard.answer as RightStatus,
    exclusive: heard.exclusive,
    heardIn: interaction.channel,
    until: heard.until || null,
    asOf: interaction.occurredAt ? timestampDate(interaction.occurredAt) : tx.clock.now(),
    interactionId: interaction.id,
  });
}

/** Jobs and clients are this service's own: one that it does not know is not there. */
async function scopeOf(tx: Transaction, heard: RightToRepresentHeard) {
  if (isId(heard.jobId)) {
    const [job] = await jobsByIds(tx, [heard.jobId]);
    return job ? { jobId: job.id, clientGroupId: null } : null;
  }
  if (!isId(heard.clientId)) return null;
  const [client] = await clientsByIds(tx, [heard.clientId]);
  return client ? { jobId: null, clientGroupId: client.groupId } : null;
}

/** What stood before the conversation holds again; where nothing was, nobody took anything back: it lapses. */
export async function onInteractionRetracted(tx: Transaction, { interaction }: InteractionRetracted): Promise<void> {
  const right = interaction ? await findRightHeardIn(tx, interaction.id) : null;
  if (!right) return;
  const before = right.previous
    ? { ...right.previous, asOf: new Date(right.previous.asOf) }
    : { status: 'EXPIRED' as const };
  const restored = { ...right, ...before, interactionId: null, previous: null, version: right.version + 1 };
  await storeRight(tx, restored, tx.clock.now());
}
