import { forbidden, notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { blockChanged } from '../candidate/candidate.events.ts';
import * as candidateStore from '../candidate/candidate.store.ts';
import type { CandidateAccepted } from '../candidate/candidate.ts';
import { settlePeople } from '../candidate/settle-people.ts';
import type { CandidatesDeps } from '../deps.ts';
import type { LiftBlockInput } from '../generated/graphql.ts';
import { writeEntries } from '../timeline/write-entries.ts';
import * as blockStore from './block.store.ts';
import { blockEntry } from './block-entry.ts';

export async function liftBlock(
  deps: CandidatesDeps,
  viewer: Viewer,
  input: LiftBlockInput,
): Promise<CandidateAccepted> {
  viewer.require('candidates:write');
  const id = requireId(input.candidateId, 'candidateId');
  const blockId = requireId(input.blockId, 'blockId');
  return deps.database.write(viewer, 'liftBlock', input, async (tx) => {
    const known = await candidateStore.lock(tx, id);
    const block = known.blocks.find((one) => one.id === blockId);
    if (!block) throw notFound(`block ${blockId} of this person that still holds`);
    if (block.kind === 'DO_NOT_REPRESENT' && !viewer.has('candidates:confidential'))
      throw forbidden('Whether the agency represents somebody is for its team leads: ask one to lift this block.');
    await blockStore.lift(tx, block.id);
    const blocks = known.blocks.filter((one) => one.id !== block.id);
    await writeEntries(tx, [blockEntry(known.id, block, viewer.memberId, tx.clock.now(), true)]);
    await settlePeople(tx, [{ ...known, blocks, version: known.version + 1 }], (settled) => [
      blockChanged(settled, block, true),
    ]);
    return { kind: 'accepted', candidateId: known.id };
  });
}
