import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CandidateBlockChangedSchema } from '@rekindle/proto/candidates';
import { topicOf } from '@rekindle/proto/topics';
import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { testBus } from '../../testkit/postgres.ts';
import {
  addClient,
  capture,
  giveRight,
  type InProcess,
  newRecruiter,
  open,
  openJob,
  refused,
  shortlist,
  submit,
} from './scene.ts';

let busServer: Awaited<ReturnType<typeof testBus>>;
let bus: EventBus;
let service: InProcess;
const paused = Promise.withResolvers<void>();
const { topic } = topicOf(CandidateBlockChangedSchema.typeName);

beforeAll(async () => {
  busServer = await testBus();
  bus = await openBus({ busUrl: busServer.busUrl, clientId: 'submissions' });
  service = await open(bus);
});
afterAll(async () => {
  paused.resolve();
  await service?.close();
  await bus?.close();
  await busServer?.close();
});

it('is held while news of people lies unread: nobody blocked a moment ago is sent, and who waits too long is told to try again', async () => {
  const consumer = await bus.subscribe({
    group: 'submissions',
    topics: [topic],
    async onBatch({ records }) {
      await paused.promise;
      await service.apply(records);
    },
  });
  const recruiter = newRecruiter();
  const candidateId = await capture(service, recruiter);
  const jobId = await openJob(service, recruiter, await addClient(service, recruiter));
  const entryId = await shortlist(service, recruiter, jobId, candidateId);
  await giveRight(service, recruiter, candidateId, { jobId });

  const blocks = [{ kind: 'DO_NOT_CONTACT' }];
  const message = { candidate: { id: candidateId, name: 'Ines Moreau', blocks }, block: blocks[0] };
  const told = { agencyId: recruiter.agencyId, aggregateId: candidateId, version: 2 };
  await bus.publish([service.record(CandidateBlockChangedSchema, message, told)]);

  const late = refused(service, recruiter, 'submitCandidate', { entryId });
  service.moveClock(6_000);
  expect(await late).toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining('Submit again') });

  const held = submit(service, recruiter, entryId);
  paused.resolve();
  expect((await held).__typename).toBe('CandidateBlocked');
  await consumer.stop();
});
