import { dayOf } from '@rekindle/shared/clock/clock';
import { badInput } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { blockChanged } from '../candidate/candidate.events.ts';
import * as candidateStore from '../candidate/candidate.store.ts';
import type { CandidateAccepted, ContactBlock } from '../candidate/candidate.ts';
import { settlePeople } from '../candidate/settle-people.ts';
import { readDay, readText } from '../candidate/text-input.ts';
import type { CandidatesDeps } from '../deps.ts';
import type { BlockCandidateInput } from '../generated/graphql.ts';
import { writeEntries } from '../timeline/write-entries.ts';
import * as blockStore from './block.store.ts';
import { blockEntry } from './block-entry.ts';

const channels = ['EMAIL', 'CALL', 'SMS', 'WHATSAPP', 'LINKEDIN'];

export async function blockCandidate(
  deps: CandidatesDeps,
  viewer: Viewer,
  input: BlockCandidateInput,
): Promise<CandidateAccepted> {
  viewer.require('candidates:write');
  const id = requireId(input.candidateId, 'candidateId');
  const block = readBlock(input, deps.clock.now(), viewer.timeZone);
  return deps.database.write(viewer, 'blockCandidate', input, async (tx) => {
    const known = await candidateStore.lock(tx, id);
    await blockStore.insert(tx, known.id, block);
    const candidate = { ...known, blocks: [...known.blocks, block], version: known.version + 1 };
    await writeEntries(tx, [blockEntry(known.id, block, viewer.memberId, block.since, false)]);
    await settlePeople(tx, [candidate], (settled) => [blockChanged(settled, block, false)]);
    return { kind: 'accepted', candidateId: known.id };
  });
}

function readBlock(input: BlockCandidateInput, now: Date, timeZone: string): ContactBlock {
  const channel = readText(input.channel, 'channel', 20)?.toUpperCase() ?? null;
  if (input.kind === 'CHANNEL_OPT_OUT' && !channels.includes(channel ?? '')) {
    throw badInput('channel', `channel must be one of ${channels.join(', ')} when a channel is blocked`);
  }
  const until = readDay(input.until, 'until');
  if (until && until < dayOf(now, timeZone))
    throw badInput('until', 'until must not lie in the past; leave it out for a block without end');
  return { id: newId(), kind: input.kind, channel, reason: readText(input.reason, 'reason', 2_000), since: now, until };
}
