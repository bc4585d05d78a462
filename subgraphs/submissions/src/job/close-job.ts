import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import { lockRunningEntries } from '../entry/entry.store.ts';
import { rejected } from '../entry/facts.ts';
import { recordFacts } from '../entry/record-facts.ts';
import type { CloseJobInput } from '../generated/graphql.ts';
import type { JobAnswer, JobClosedAnswer } from '../outcomes.ts';
import { addJobEvent } from './job.events.ts';
import { lockJob, updateJob } from './job.store.ts';
import { endOfEntry, isClosing, type Job } from './job.ts';

export type CloseJobOutcome = JobClosedAnswer | JobAnswer<'closed_already'>;

/** The job and all that is still in its pipeline close in one transaction, with one event each. */
export async function closeJob(deps: SubmissionsDeps, viewer: Viewer, input: CloseJobInput): Promise<CloseJobOutcome> {
  viewer.require('submissions:write');
  const id = requireId(input.id, 'id');
  const { status } = input;
  if (!isClosing(status))
    throw badInput('status', 'status expects FILLED, LOST or CANCELLED. Use changeJob for the others.');
  return deps.database.write<CloseJobOutcome>(viewer, 'closeJob', input, async (tx) => {
    const job = await lockJob(tx, id);
    if (isClosing(job.status)) return { kind: 'closed_already', jobId: id };
    const now = deps.clock.now();
    // Everybody's entries end, also those of people whom the viewer may not know of.
    const entries = await pastTeamLimits(tx, async (all) => {
      const running = await lockRunningEntries(all, id);
      const happenings = running.map((entry) => {
        const { rejectedBy, reason } = endOfEntry(entry.stage, status);
        return { before: entry, facts: [rejected(entry, rejectedBy, reason, null, now)] };
      });
      await recordFacts(all, happenings, viewer.memberId);
      return running;
    });
    const closed: Job = { ...job, status, closedAt: now, version: job.version + 1 };
    await updateJob(tx, closed);
    await addJobEvent(tx, 'closed', closed);
    return { kind: 'accepted', jobId: id, closedEntryIds: entries.map((entry) => entry.id) };
  });
}
