import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { RecordOfferInput } from '../generated/graphql.ts';
import { readPay } from '../job/pay.ts';
import type { EntryAnswer } from '../outcomes.ts';
import { lockEntry } from './entry.store.ts';
import { hasEnded } from './entry.ts';
import { offerRecorded } from './facts.ts';
import { recordFacts } from './record-facts.ts';

export type RecordOfferOutcome = EntryAnswer | EntryAnswer<'ended'>;

export async function recordOffer(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: RecordOfferInput,
): Promise<RecordOfferOutcome> {
  viewer.require('submissions:write');
  const entryId = requireId(input.entryId, 'entryId');
  return deps.database.write<RecordOfferOutcome>(viewer, 'recordOffer', input, async (tx) => {
    const entry = await lockEntry(tx, entryId);
    if (hasEnded(entry)) return { kind: 'ended', entryId };
    const now = deps.clock.now();
    const offer = {
      id: entry.offer?.id ?? newId(),
      entryId,
      status: input.status,
      pay: readPay(input.pay, now) ?? entry.offer?.pay ?? null,
      startDate: input.startDate ?? entry.offer?.startDate ?? null,
      madeAt: entry.offer && input.status !== 'MADE' ? entry.offer.madeAt : now,
    };
    await recordFacts(tx, [{ before: entry, facts: [offerRecorded(entry, offer, now)] }], viewer.memberId);
    return { kind: 'accepted', entryId };
  });
}
