import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { holdClient } from '../client/client.store.ts';
import { readText } from '../client/read-client.ts';
import type { SubmissionsDeps } from '../deps.ts';
import type { OpenJobInput } from '../generated/graphql.ts';
import { awaitMember } from '../member/await-member.ts';
import type { JobAnswer } from '../outcomes.ts';
import { addJobEvent } from './job.events.ts';
import { insertJobs, keepJobLimits } from './job.store.ts';
import { type Job, type JobRow, readLocation, readMustHaves, readNiceToHaves, readOpenings, readTitle } from './job.ts';
import { readPay } from './pay.ts';

export async function openJob(deps: SubmissionsDeps, viewer: Viewer, input: OpenJobInput): Promise<JobAnswer> {
  viewer.require('submissions:write');
  const ownerId = await awaitMember(deps, viewer, input.ownerId, 'ownerId');
  const row = readJob(deps, viewer, { ...input, ownerId });
  return deps.database.write<JobAnswer>(viewer, 'openJob', input, async (tx) => {
    const client = await holdClient(tx, row.clientId);
    const job: Job = {
      ...row,
      clientName: client.name,
      clientGroupId: client.groupId,
      clientLimitedToTeamId: client.limitedToTeamId,
    };
    await insertJobs(tx, [row]);
    await keepJobLimits(tx, [job]);
    await addJobEvent(tx, 'opened', job);
    return { kind: 'accepted', jobId: row.id };
  });
}

function readJob(deps: SubmissionsDeps, viewer: Viewer, input: OpenJobInput): JobRow {
  const now = deps.clock.now();
  return {
    id: newId(),
    clientId: requireId(input.clientId, 'clientId'),
    title: readTitle(input.title),
    status: 'OPEN',
    mustHaves: readMustHaves(input.mustHaves),
    niceToHaves: readNiceToHaves(input.niceToHaves),
    location: readLocation(input.location),
    workModes: [...new Set(input.workModes)],
    employmentType: input.employmentType ?? null,
    pay: readPay(input.pay, now),
    startDate: input.startDate ?? null,
    feeModel: input.feeModel ?? null,
    openings: readOpenings(input.openings),
    ownerId: input.ownerId ?? viewer.memberId,
    description: readText(input.description, 'description', 20_000),
    sector: readText(input.sector, 'sector', 200),
    limitedToTeamId: null,
    openedAt: now,
    closedAt: null,
    version: 1,
    createdAt: now,
  };
}
