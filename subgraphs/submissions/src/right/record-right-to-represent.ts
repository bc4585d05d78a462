import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { requireClient } from '../client/client.store.ts';
import { readName } from '../client/read-client.ts';
import type { SubmissionsDeps } from '../deps.ts';
import type { RecordRightToRepresentInput } from '../generated/graphql.ts';
import { requireJob } from '../job/job.store.ts';
import type { RightAnswer } from '../outcomes.ts';
import { awaitPerson } from '../person/await-person.ts';
import { hearRight } from './hear-right.ts';

export async function recordRightToRepresent(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: RecordRightToRepresentInput,
): Promise<RightAnswer> {
  viewer.require('submissions:write');
  const candidateId = requireId(input.candidateId, 'candidateId');
  const jobId = input.jobId ? requireId(input.jobId, 'jobId') : null;
  const clientId = input.clientId ? requireId(input.clientId, 'clientId') : null;
  if ((jobId === null) === (clientId === null))
    throw badInput('jobId', "Give either jobId or clientId: for one job, or for every job of a client's group.");
  const heardIn = readName(input.heardIn, 'heardIn').toUpperCase();
  await awaitPerson(deps, viewer, candidateId);
  return deps.database.write<RightAnswer>(viewer, 'recordRightToRepresent', input, async (tx) => {
    if (jobId) await requireJob(tx, jobId);
    const clientGroupId = clientId ? (await requireClient(tx, clientId)).groupId : null;
    const right = await hearRight(tx, {
      candidateId,
      jobId,
      clientGroupId,
      status: input.status,
      exclusive: input.exclusive,
      heardIn,
      until: input.until ?? null,
      asOf: deps.clock.now(),
      interactionId: null,
    });
    return { kind: 'accepted', rightId: right.id };
  });
}
