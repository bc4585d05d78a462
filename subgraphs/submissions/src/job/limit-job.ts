import { requireTeam } from '@rekindle/shared/database/known-teams';
import { toldOfLimit } from '@rekindle/shared/database/team-limits';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { requireId } from '@rekindle/shared/ids/ids';
import { requireMayLimit } from '@rekindle/shared/viewer/limiting';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { LimitJobInput } from '../generated/graphql.ts';
import type { JobAnswer } from '../outcomes.ts';
import { addJobEvent } from './job.events.ts';
import { keepJobLimits, lockJob, updateJob } from './job.store.ts';
import { type Job, limitsOfJob } from './job.ts';

/** From now on the job, and all that is about it, is there for one team alone; with no team for all who see its client. */
export async function limitJob(deps: SubmissionsDeps, viewer: Viewer, input: LimitJobInput): Promise<JobAnswer> {
  viewer.require('teams:limit');
  const id = requireId(input.jobId, 'jobId');
  const teamId = input.teamId ? requireId(input.teamId, 'teamId') : null;
  return deps.database.write<JobAnswer>(viewer, 'limitJob', input, async (tx) => {
    const job = await lockJob(tx, id);
    requireMayLimit(viewer, job.limitedToTeamId, teamId);
    if (teamId === job.limitedToTeamId) return { kind: 'accepted', jobId: id };
    if (teamId) await requireTeam(tx, teamId, 'teamId');
    await saveJobLimits(tx, job, { ...job, limitedToTeamId: teamId });
    return { kind: 'accepted', jobId: id };
  });
}

/** Each who loses sight of it, or gains it, hears of that. */
export async function saveJobLimits(tx: Transaction, before: Job, after: Job): Promise<void> {
  const told = toldOfLimit(limitsOfJob(before), limitsOfJob(after));
  const versions = told.map((limitedToTeamIds, index) => ({ limitedToTeamIds, version: before.version + index + 1 }));
  const saved: Job = { ...after, version: before.version + told.length };
  await updateJob(tx, saved);
  await keepJobLimits(tx, [saved]);
  for (const { version, limitedToTeamIds } of versions)
    await addJobEvent(tx, 'changed', { ...saved, version }, { limitedToTeamIds });
}
