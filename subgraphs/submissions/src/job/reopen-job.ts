import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { ReopenJobInput } from '../generated/graphql.ts';
import type { JobAnswer } from '../outcomes.ts';
import { addJobEvent } from './job.events.ts';
import { lockJob, updateJob } from './job.store.ts';
import { isClosing, type Job } from './job.ts';

/** A closed job is said to be opened again, so that rediscovery ranks it like a new one; its entries stay as they are. */
export async function reopenJob(deps: SubmissionsDeps, viewer: Viewer, input: ReopenJobInput): Promise<JobAnswer> {
  viewer.require('submissions:write');
  const id = requireId(input.id, 'id');
  return deps.database.write<JobAnswer>(viewer, 'reopenJob', input, async (tx) => {
    const job = await lockJob(tx, id);
    if (job.status === 'OPEN') return { kind: 'accepted', jobId: id };
    const wasClosed = isClosing(job.status);
    const now = deps.clock.now();
    const open: Job = {
      ...job,
      status: 'OPEN',
      closedAt: null,
      openedAt: wasClosed ? now : job.openedAt,
      version: job.version + 1,
    };
    await updateJob(tx, open);
    await addJobEvent(tx, wasClosed ? 'opened' : 'changed', open);
    return { kind: 'accepted', jobId: id };
  });
}
