import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { readText } from '../client/read-client.ts';
import type { SubmissionsDeps } from '../deps.ts';
import type { RejectEntryInput } from '../generated/graphql.ts';
import type { EntryAnswer } from '../outcomes.ts';
import { lockEntry } from './entry.store.ts';
import { hasEnded } from './entry.ts';
import { type Fact, feedbackGiven, rejected } from './facts.ts';
import { recordFacts } from './record-facts.ts';
import { feedbackOn, readFeedback } from './record-feedback.ts';

export type RejectEntryOutcome = EntryAnswer | EntryAnswer<'ended'>;

/** What the client said is recorded first, so that the rejection already carries it. */
export async function rejectEntry(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: RejectEntryInput,
): Promise<RejectEntryOutcome> {
  viewer.require('submissions:write');
  const entryId = requireId(input.entryId, 'entryId');
  const said = readFeedback(input.feedback, input.rating, 'feedback');
  const note = readText(input.note, 'note');
  return deps.database.write<RejectEntryOutcome>(viewer, 'rejectEntry', input, async (tx) => {
    const entry = await lockEntry(tx, entryId);
    if (hasEnded(entry)) return { kind: 'ended', entryId };
    const now = deps.clock.now();
    const facts: Fact[] = said ? [feedbackGiven(entry, feedbackOn(entry, said, now))] : [];
    facts.push(rejected(facts.at(-1)?.entry ?? entry, input.rejectedBy, input.reason, note, now));
    await recordFacts(tx, [{ before: entry, facts }], viewer.memberId);
    return { kind: 'accepted', entryId };
  });
}
