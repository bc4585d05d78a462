import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { ScheduleInterviewInput } from '../generated/graphql.ts';
import type { EntryAnswer, InterviewAnswer } from '../outcomes.ts';
import { lockEntry } from './entry.store.ts';
import { hasEnded } from './entry.ts';
import { interviewScheduled } from './facts.ts';
import { recordFacts } from './record-facts.ts';

export type ScheduleInterviewOutcome = InterviewAnswer | EntryAnswer<'ended'>;

export async function scheduleInterview(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: ScheduleInterviewInput,
): Promise<ScheduleInterviewOutcome> {
  viewer.require('submissions:write');
  const entryId = requireId(input.entryId, 'entryId');
  return deps.database.write<ScheduleInterviewOutcome>(viewer, 'scheduleInterview', input, async (tx) => {
    const entry = await lockEntry(tx, entryId);
    if (hasEnded(entry)) return { kind: 'ended', entryId };
    const interview = {
      id: newId(),
      entryId,
      round: Math.max(0, ...entry.interviews.map((each) => each.round)) + 1,
      finalRound: input.finalRound,
      scheduledAt: new Date(input.scheduledAt),
      status: 'SCHEDULED' as const,
      assumed: false,
    };
    await recordFacts(
      tx,
      [{ before: entry, facts: [interviewScheduled(entry, interview, deps.clock.now())] }],
      viewer.memberId,
    );
    return { kind: 'accepted', entryId, interviewId: interview.id };
  });
}
