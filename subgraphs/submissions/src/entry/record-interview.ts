import { badInput, notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { RecordInterviewInput } from '../generated/graphql.ts';
import type { EntryAnswer } from '../outcomes.ts';
import { lockEntry } from './entry.store.ts';
import { interviewRecorded } from './facts.ts';
import { recordFacts } from './record-facts.ts';

/** An entry that has ended takes it too: what happened is often written down after the decision. */
export async function recordInterview(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: RecordInterviewInput,
): Promise<EntryAnswer> {
  viewer.require('submissions:write');
  const entryId = requireId(input.entryId, 'entryId');
  const interviewId = requireId(input.interviewId, 'interviewId');
  return deps.database.write<EntryAnswer>(viewer, 'recordInterview', input, async (tx) => {
    const entry = await lockEntry(tx, entryId);
    const before = entry.interviews.find((each) => each.id === interviewId);
    if (!before) throw notFound(`interview ${interviewId} of this entry`);
    const now = deps.clock.now();
    const heldAt = input.heldAt ? new Date(input.heldAt) : before.scheduledAt;
    if (input.status === 'HELD' && input.heldAt && heldAt > now)
      throw badInput('heldAt', 'heldAt expects an instant that has passed.');
    const interview = { ...before, status: input.status, scheduledAt: heldAt, assumed: false };
    // Recorded before its hour, as happens when it was moved: it took place now.
    const at = input.status === 'HELD' && heldAt < now ? heldAt : now;
    await recordFacts(tx, [{ before: entry, facts: [interviewRecorded(entry, interview, at)] }], viewer.memberId);
    return { kind: 'accepted', entryId };
  });
}
