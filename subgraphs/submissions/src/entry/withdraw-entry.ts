import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { readText } from '../client/read-client.ts';
import type { SubmissionsDeps } from '../deps.ts';
import type { WithdrawEntryInput } from '../generated/graphql.ts';
import type { EntryAnswer } from '../outcomes.ts';
import { lockEntry } from './entry.store.ts';
import { hasEnded } from './entry.ts';
import { withdrew } from './facts.ts';
import { recordFacts } from './record-facts.ts';

export type WithdrawEntryOutcome = EntryAnswer | EntryAnswer<'ended'>;

export async function withdrawEntry(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: WithdrawEntryInput,
): Promise<WithdrawEntryOutcome> {
  viewer.require('submissions:write');
  const entryId = requireId(input.entryId, 'entryId');
  const note = readText(input.note, 'note');
  return deps.database.write<WithdrawEntryOutcome>(viewer, 'withdrawEntry', input, async (tx) => {
    const entry = await lockEntry(tx, entryId);
    if (hasEnded(entry)) return { kind: 'ended', entryId };
    await recordFacts(
      tx,
      [{ before: entry, facts: [withdrew(entry, input.reason, note, deps.clock.now())] }],
      viewer.memberId,
    );
    return { kind: 'accepted', entryId };
  });
}
