import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { HoldEntryInput } from '../generated/graphql.ts';
import type { EntryAnswer } from '../outcomes.ts';
import { lockEntry } from './entry.store.ts';
import { hasEnded } from './entry.ts';
import { held } from './facts.ts';
import { recordFacts } from './record-facts.ts';

export type HoldEntryOutcome = EntryAnswer | EntryAnswer<'ended'>;

export async function holdEntry(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: HoldEntryInput,
): Promise<HoldEntryOutcome> {
  viewer.require('submissions:write');
  const entryId = requireId(input.entryId, 'entryId');
  return deps.database.write<HoldEntryOutcome>(viewer, 'holdEntry', input, async (tx) => {
    const entry = await lockEntry(tx, entryId);
    if (hasEnded(entry)) return { kind: 'ended', entryId };
    if ((entry.outcome === 'ON_HOLD') !== input.onHold) {
      await recordFacts(tx, [{ before: entry, facts: [held(entry, input.onHold, deps.clock.now())] }], viewer.memberId);
    }
    return { kind: 'accepted', entryId };
  });
}
