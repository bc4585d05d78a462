import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as events from '@rekindle/proto/submissions';
import {
  addClient,
  capture,
  type InProcess,
  newRecruiter,
  open,
  openJob,
  send,
  shortlist,
  submitted,
} from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

async function newScene() {
  const recruiter = newRecruiter();
  const clientId = await addClient(service, recruiter, { name: 'Nordwind' });
  const jobId = await openJob(service, recruiter, clientId);
  return { recruiter, clientId, jobId, candidateId: await capture(service, recruiter) };
}

describe('closing a job', () => {
  it.each([
    ['FILLED', 'ROLE_FILLED'],
    ['LOST', 'ROLE_FILLED'],
    ['CANCELLED', 'ROLE_CANCELLED'],
  ])('as %s ends what is still running, in one step with one event each: %s', async (status, reason) => {
    const { recruiter, jobId } = await newScene();
    const people = await Promise.all([1, 2, 3, 4].map(() => capture(service, recruiter)));
    const [onList, sent, interviewed, withdrawn] = [
      await shortlist(service, recruiter, jobId, people[0] ?? ''),
      await submitted(service, recruiter, jobId, people[1] ?? ''),
      await submitted(service, recruiter, jobId, people[2] ?? ''),
      await shortlist(service, recruiter, jobId, people[3] ?? ''),
    ];
    await send(service, recruiter, 'holdEntry', { entryId: sent, onHold: true });
    await send(service, recruiter, 'scheduleInterview', {
      entryId: interviewed,
      scheduledAt: service.clock.now().toISOString(),
    });
    await send(service, recruiter, 'withdrawEntry', { entryId: withdrawn, reason: 'LOCATION' });
    const closed = await send(
      service,
      recruiter,
      'closeJob',
      { id: jobId, status },
      '... on CloseJobSuccess { job { status } closedEntries { id rejectedBy reason silverMedalist } }',
    );
    expect(closed.job).toEqual({ status });
    expect(closed.closedEntries).toHaveLength(3);
    expect(closed.closedEntries).toEqual(
      expect.arrayContaining([
        { id: onList, rejectedBy: 'AGENCY', reason, silverMedalist: false },
        { id: sent, rejectedBy: 'CLIENT', reason, silverMedalist: false },
        { id: interviewed, rejectedBy: 'CLIENT', reason, silverMedalist: true },
      ]),
    );
    const rejected = await service.said(events.CandidateRejectedSchema, recruiter.agencyId);
    expect(rejected.map(({ message }) => message.entry?.id).sort()).toEqual([onList, sent, interviewed].sort());
    expect((await send(service, recruiter, 'closeJob', { id: jobId, status })).__typename).toBe('JobClosedAlready');
    const late = await capture(service, recruiter);
    expect((await send(service, recruiter, 'shortlistCandidate', { jobId, candidateId: late })).__typename).toBe(
      'JobClosedAlready',
    );
  });

  it('lets no shortlisting slip in beside it', async () => {
    const { recruiter, jobId } = await newScene();
    const people = await Promise.all(Array.from({ length: 6 }, () => capture(service, recruiter)));
    const [, ...results] = await Promise.all([
      send(service, recruiter, 'closeJob', { id: jobId, status: 'LOST' }),
      ...people.map((candidateId) => send(service, recruiter, 'shortlistCandidate', { jobId, candidateId })),
    ]);
    expect(results).toHaveLength(6);
    const { job } = await service.ask(recruiter, 'query ($id: ID!) { job(id: $id) { entries { outcome } } }', {
      id: jobId,
    });
    expect(job.entries.filter((entry: { outcome: string }) => entry.outcome === 'ACTIVE')).toEqual([]);
  });

  it('can be taken back; its entries stay as they are, and it is told as opened', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    await send(service, recruiter, 'closeJob', { id: jobId, status: 'CANCELLED' });
    expect((await send(service, recruiter, 'changeJob', { id: jobId, title: 'Other' })).__typename).toBe(
      'JobClosedAlready',
    );
    await send(service, recruiter, 'reopenJob', { id: jobId });
    expect(
      (await service.ask(recruiter, 'query ($id: ID!) { entry(id: $id) { outcome } }', { id: entryId })).entry.outcome,
    ).toBe('REJECTED');
    const opened = await service.said(events.JobOpenedSchema, recruiter.agencyId);
    expect(opened.map(({ version, message }) => [version, message.job?.status])).toEqual([
      [1, 'OPEN'],
      [3, 'OPEN'],
    ]);
  });
});
