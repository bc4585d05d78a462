import type { Transaction } from '@rekindle/shared/database/database';
import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { badInput } from '@rekindle/shared/errors/errors';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { lockPerson } from '../person/person.store.ts';
import type { Person } from '../person/person.ts';
import { threadChanged } from '../thread/thread.events.ts';
import {
  findThread,
  findThreads,
  insertThreads,
  newestThread,
  setLastMessage,
  settleWaiting,
} from '../thread/thread.store.ts';
import type { Thread } from '../thread/thread.ts';
import { interactionLogged } from './interaction.events.ts';
import { insertInteractions } from './interaction.store.ts';
import { type Exchange, excerptOf, type Interaction, isAnswer, isTwoWay, opensWaiting } from './interaction.ts';

export type NewInteraction = Pick<
  Interaction,
  | 'channel'
  | 'direction'
  | 'outcome'
  | 'subject'
  | 'text'
  | 'jobId'
  | 'decline'
  | 'interestStated'
  | 'heard'
  | 'occurredAt'
> & { followUpTaskId?: string | null };

/** What both kinds of logging share: the thread, the interaction, and what now waits for an answer. */
export async function recordInteraction(
  tx: Transaction,
  person: Person,
  given: NewInteraction,
  threadId: string | null,
): Promise<Interaction> {
  await lockPerson(tx, person.id);
  const thread = await threadFor(tx, person, given, threadId);
  const exchange: Exchange = { ...given, imported: false };
  const interaction: Interaction = {
    ...given,
    id: newId(),
    agencyId: tx.viewer.agencyId,
    threadId: thread.id,
    candidateId: person.id,
    memberId: tx.viewer.memberId,
    twoWay: isTwoWay(exchange),
    opensWaiting: opensWaiting(exchange),
    answers: isAnswer(exchange),
    imported: false,
    followUpTaskId: given.followUpTaskId ?? null,
    recordedAt: tx.clock.now(),
    retractedAt: null,
    version: 1,
  };
  await insertInteractions(tx, [interaction]);
  await setLastMessage(tx, thread.id, excerptOf(given.text) || null, given.occurredAt);
  // Who waits for an answer follows from all that was said, also about jobs that are limited to another team.
  const settled = await pastTeamLimits(tx, () => settleWaiting(tx, person.id));
  await addEvent(tx, interactionLogged(interaction));
  for (const changed of await findThreads(tx, [...new Set([thread.id, ...settled])]))
    await addEvent(tx, threadChanged(changed));
  return interaction;
}

async function threadFor(
  tx: Transaction,
  person: Person,
  given: NewInteraction,
  threadId: string | null,
): Promise<Thread> {
  if (threadId) {
    const thread = await findThread(tx, threadId);
    if (thread?.candidateId === person.id && thread.channel === given.channel) return thread;
    throw badInput('threadId', `threadId must be a thread of ${person.name} by ${given.channel.toLowerCase()}.`);
  }
  const newest = await newestThread(tx, person.id, given.channel);
  if (newest) return newest;
  const thread = newThread(tx, person, given);
  await insertThreads(tx, [thread]);
  return thread;
}

export function newThread(
  tx: Transaction,
  person: Pick<Person, 'id' | 'ownerId'>,
  first: Pick<Interaction, 'channel' | 'subject' | 'text' | 'occurredAt'>,
): Thread {
  return {
    id: newId(),
    agencyId: tx.viewer.agencyId,
    candidateId: person.id,
    channel: first.channel,
    subject: first.subject,
    ownerId: person.ownerId ?? tx.viewer.memberId,
    waitingSince: null,
    closedThrough: null,
    lastExcerpt: excerptOf(first.text) || null,
    lastAt: first.occurredAt,
    version: 1,
  };
}
