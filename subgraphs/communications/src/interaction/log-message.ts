import { dayOf } from '@rekindle/shared/clock/clock';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CommunicationsDeps } from '../context.ts';
import type { LogMessageInput } from '../generated/graphql.ts';
import { awaitPerson } from '../person/await-person.ts';
import { findPerson } from '../person/person.store.ts';
import { type ContactForbidden, contactForbidden } from '../person/person.ts';
import { awaitReferences } from '../pipeline/await-references.ts';
import { checkAvailability, checkOccurredAt, checkText } from './check-input.ts';
import { recordInteraction } from './record-interaction.ts';

export interface MessageLogged {
  kind: 'accepted';
  interactionId: string;
}

export async function logMessage(
  deps: CommunicationsDeps,
  viewer: Viewer,
  input: LogMessageInput,
): Promise<MessageLogged | ContactForbidden> {
  viewer.require('communications:write');
  const candidateId = requireId(input.candidateId, 'candidateId');
  const threadId = input.threadId ? requireId(input.threadId, 'threadId') : null;
  const given = messageOf(input, deps.clock.now());
  await awaitPerson(deps.database, viewer, candidateId);
  await awaitReferences(deps.database, viewer, [{ kind: 'job', field: 'jobId', id: given.jobId }]);

  return await deps.database.write(viewer, 'logMessage', input, async (tx) => {
    const person = await findPerson(tx, candidateId);
    if (!person) throw badInput('candidateId', `There is no candidate ${candidateId}, or you may not see it.`);
    const day = dayOf(given.occurredAt, viewer.timeZone);
    const forbidden = contactForbidden(person, { ...given, day });
    if (forbidden) return forbidden;
    const interaction = await recordInteraction(tx, person, given, threadId);
    return { kind: 'accepted' as const, interactionId: interaction.id };
  });
}

function messageOf(input: LogMessageInput, now: Date) {
  if (input.channel === 'CALL')
    throw badInput('channel', 'A call is logged by logCall, which also keeps how it ended.');
  const decline = input.decline ?? false;
  if (decline && input.direction === 'OUTBOUND')
    throw badInput('decline', 'Only what comes from the person can decline.');
  if (decline && input.interestStated)
    throw badInput('interestStated', 'A reply that declines can not state interest.');
  const text = checkText(input.text);
  if (!text) throw badInput('text', 'text is empty. Give what was said or written.');
  return {
    channel: input.channel,
    direction: input.direction,
    outcome: null,
    subject: checkText(input.subject, 'subject'),
    text,
    jobId: input.jobId ? requireId(input.jobId, 'jobId') : null,
    decline,
    interestStated: input.interestStated ?? false,
    heard: { availability: checkAvailability(input.availability) },
    occurredAt: checkOccurredAt(input.occurredAt, now),
  };
}
