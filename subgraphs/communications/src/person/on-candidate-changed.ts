import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { ContactBlock as BlockMessage, Candidate } from '@rekindle/proto/candidates';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { keepTeamLimit } from '@rekindle/shared/database/team-limits';
import { addEvent, asNews } from '@rekindle/shared/outbox/outbox';
import { threadChanged } from '../thread/thread.events.ts';
import { moveWaitingThreads } from '../thread/thread.store.ts';
import { lockPerson, savePerson } from './person.store.ts';
import type { ContactBlock } from './person.ts';

/** Keeps the little that is needed of a person; what waits for an answer moves to a new owner. */
export async function onCandidateChanged(
  tx: Transaction,
  { candidate }: { candidate?: Candidate },
  envelope: Envelope,
): Promise<void> {
  if (!candidate) return;
  const person = {
    id: candidate.id,
    name: candidate.name,
    ownerId: candidate.ownerId || null,
    blocks: candidate.blocks.map(blockOf),
    archived: candidate.archived,
  };
  await lockPerson(tx, person.id);
  if (!(await savePerson(tx, person, envelope.aggregateVersion))) return;
  await keepTeamLimit(tx, person.id, candidate.limitedToTeamIds, envelope.aggregateVersion);
  if (!person.ownerId) return;
  for (const thread of await moveWaitingThreads(tx, person.id, person.ownerId))
    await addEvent(asNews(tx), threadChanged(thread));
}

function blockOf(block: BlockMessage): ContactBlock {
  return {
    kind: block.kind,
    channel: block.channel || null,
    since: block.since ? timestampDate(block.since) : null,
    until: block.until || null,
  };
}
