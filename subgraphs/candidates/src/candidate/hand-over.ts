import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CandidatesDeps } from '../deps.ts';
import type { HandOverInput } from '../generated/graphql.ts';
import { captureOf } from '../timeline/timeline.ts';
import { writeEntries } from '../timeline/write-entries.ts';
import { ownerChanged } from './candidate.events.ts';
import * as candidateStore from './candidate.store.ts';
import type { CandidateAccepted } from './candidate.ts';
import * as handoffStore from './handoff.store.ts';
import { requireMember } from './require-member.ts';
import { settlePeople } from './settle-people.ts';
import { readText } from './text-input.ts';

export async function handOver(deps: CandidatesDeps, viewer: Viewer, input: HandOverInput): Promise<CandidateAccepted> {
  viewer.require('candidates:write');
  const id = requireId(input.candidateId, 'candidateId');
  const text = readText(input.note, 'note', 10_000);
  return deps.database.write(viewer, 'handOver', input, async (tx) => {
    const ownerId = await requireMember(tx, input.toMemberId, 'toMemberId');
    const known = await candidateStore.lock(tx, id);
    const now = tx.clock.now();
    const handoff = {
      id: newId(),
      candidateId: known.id,
      text: text ?? '',
      fromId: known.ownerId,
      toId: ownerId,
      at: now,
    };
    const candidate = {
      ...known,
      ownerId,
      ownerSince: now,
      secondaryOwnerIds: known.secondaryOwnerIds.filter((memberId) => memberId !== ownerId),
      version: known.version + 1,
    };
    if (text) await handoffStore.insert(tx, handoff);
    await writeEntries(tx, [
      {
        candidateId: known.id,
        kind: text ? 'HANDOFF' : 'OWNER_CHANGED',
        sentence: text ? 'Handed over with a note' : 'Owner changed',
        text,
        actorId: viewer.memberId,
        occurredAt: now,
        episode: captureOf(known.id),
        naturalKey: `handoff:${handoff.id}`,
      },
    ]);
    await settlePeople(tx, [candidate], (settled) => [ownerChanged(settled, known.ownerId)]);
    return { kind: 'accepted', candidateId: known.id };
  });
}
