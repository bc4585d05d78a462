import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { ChangeJobInput } from '../generated/graphql.ts';
import { awaitMember } from '../member/await-member.ts';
import { type ChangedMeanwhile, changedMeanwhile, isStale, type JobAnswer } from '../outcomes.ts';
import { addJobEvent } from './job.events.ts';
import { lockJob, updateJob } from './job.store.ts';
import {
  isClosing,
  type Job,
  type JobStatus,
  readLocation,
  readMustHaves,
  readNiceToHaves,
  readOpenings,
  readTitle,
} from './job.ts';
import { readPay } from './pay.ts';

export type ChangeJobOutcome = JobAnswer | JobAnswer<'closed_already'> | ChangedMeanwhile;

export async function changeJob(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: ChangeJobInput,
): Promise<ChangeJobOutcome> {
  viewer.require('submissions:write');
  const id = requireId(input.id, 'id');
  const ownerId = await awaitMember(deps, viewer, input.ownerId, 'ownerId');
  return deps.database.write<ChangeJobOutcome>(viewer, 'changeJob', input, async (tx) => {
    const before = await lockJob(tx, id);
    if (isClosing(before.status)) return { kind: 'closed_already', jobId: id };
    if (isStale(input.expectedVersion, before.version)) return changedMeanwhile('The job', before.version);
    const after = changed(before, { ...input, ownerId }, deps.clock.now());
    await updateJob(tx, after);
    await addJobEvent(tx, 'changed', after);
    return { kind: 'accepted', jobId: id };
  });
}

function readStatus(status: JobStatus): JobStatus {
  if (isClosing(status))
    throw badInput('status', `${status} closes the job: use closeJob, which also closes its remaining entries.`);
  return status;
}

/** Only what is given changes; what a job may be without is emptied by null. */
function changed(before: Job, input: ChangeJobInput, now: Date): Job {
  return {
    ...before,
    title: input.title ? readTitle(input.title) : before.title,
    mustHaves: input.mustHaves ? readMustHaves(input.mustHaves) : before.mustHaves,
    niceToHaves: input.niceToHaves ? readNiceToHaves(input.niceToHaves) : before.niceToHaves,
    location: input.location === undefined ? before.location : readLocation(input.location),
    workModes: input.workModes ? [...new Set(input.workModes)] : before.workModes,
    employmentType: input.employmentType === undefined ? before.employmentType : input.employmentType,
    pay: input.pay === undefined ? before.pay : readPay(input.pay, now),
    startDate: input.startDate === undefined ? before.startDate : input.startDate,
    openings: input.openings ? readOpenings(input.openings) : before.openings,
    status: input.status ? readStatus(input.status) : before.status,
    ownerId: input.ownerId ?? before.ownerId,
    version: before.version + 1,
  };
}
