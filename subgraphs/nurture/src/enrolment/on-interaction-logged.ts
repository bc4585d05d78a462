import type { InteractionLogged } from '@rekindle/proto/communications';
import { Cause, type Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { lockPerson, saveReply } from '../person/person.store.ts';
import { lockRunningOf } from './enrolment.store.ts';
import { isReplyTo } from './enrolment.ts';
import { happenedAt } from './happened-at.ts';
import { stopEnrolment } from './stop-enrolment.ts';

const channelWords: Record<string, string> = {
  EMAIL: 'email',
  CALL: 'phone',
  SMS: 'SMS',
  WHATSAPP: 'WhatsApp',
  LINKEDIN: 'LinkedIn',
  MEETING: 'a meeting',
};

/** A reply on any channel ends the path at once, whatever step it stands at. */
export async function onInteractionLogged(
  tx: Transaction,
  { interaction }: InteractionLogged,
  envelope: Envelope,
): Promise<void> {
  if (interaction?.direction !== 'INBOUND' || envelope.cause !== Cause.LIVE) return;
  const occurredAt = happenedAt(envelope);
  await lockPerson(tx, interaction.candidateId);
  await saveReply(tx, interaction.candidateId, occurredAt);
  const running = await lockRunningOf(tx, interaction.candidateId);
  if (!running || !isReplyTo(running, occurredAt)) return;
  await stopEnrolment(tx, running, 'RESPONDED', `Replied by ${channelWords[interaction.channel] ?? 'another channel'}`);
}
