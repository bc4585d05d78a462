import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgencyFoundedSchema } from '@rekindle/proto/agency';
import { CandidateBlockChangedSchema } from '@rekindle/proto/candidates';
import { Cause } from '@rekindle/proto/envelope';
import { EnrolmentStoppedSchema } from '@rekindle/proto/nurture';
import { CandidatePlacedSchema } from '@rekindle/proto/submissions';
import { dayOf } from '@rekindle/shared/clock/clock';
import { newId } from '@rekindle/shared/ids/ids';
import type { InProcess } from '../communications/in-process.ts';
import {
  change,
  dayMs,
  enrol,
  enrolmentsOf,
  newScene,
  open,
  reply,
  ringOnce,
  type Scene,
  savePath,
  steppedKinds,
} from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const waits = [
  { kind: 'WAIT', waitDays: 7 },
  { kind: 'NOTE', text: 'Never written' },
];
const asks = [
  { kind: 'TASK', text: 'Call' },
  { kind: 'NOTE', text: 'Never written' },
];

async function enrolled(steps: object[] = waits) {
  const scene = await newScene(service);
  const { path } = await savePath(service, scene.recruiter, { steps });
  const { enrolment } = await enrol(service, scene.recruiter, path.id, scene.candidateId);
  return { ...scene, pathId: path.id as string, enrolmentId: enrolment.id as string };
}

const present = async (scene: Scene) => (await enrolmentsOf(service, scene.recruiter, scene.candidateId))[0];

async function setBlock(scene: Scene, kind: string, version: number, until = '') {
  const candidate = {
    id: scene.candidateId,
    name: 'Ines Moreau',
    ownerId: scene.recruiter.id,
    blocks: kind ? [{ kind, until }] : [],
  };
  await service.tell(
    CandidateBlockChangedSchema,
    { candidate },
    { agencyId: scene.recruiter.agencyId, aggregateId: scene.candidateId, version },
  );
}

describe('a reply', () => {
  it.each(['EMAIL', 'CALL', 'SMS', 'WHATSAPP', 'LINKEDIN', 'MEETING'])(
    'by %s ends the path at once',
    async (channel) => {
      const scene = await enrolled();
      await ringOnce(service);
      await reply(service, scene, channel);
      expect(await present(scene)).toMatchObject({ status: 'RESPONDED', nextStepAt: null });
      service.moveClock(8 * dayMs);
      await ringOnce(service);
      expect(await steppedKinds(service, scene)).toEqual(['1 WAIT']);
      const [told] = await service.said(EnrolmentStoppedSchema, scene.recruiter.agencyId);
      expect(told?.message.enrolment).toMatchObject({ id: scene.enrolmentId, status: 'RESPONDED' });
    },
  );

  it('ends it before its first step, at a task, and while it is paused', async () => {
    const before = await enrolled();
    await reply(service, before);
    await ringOnce(service);
    expect(await steppedKinds(service, before)).toEqual([]);

    const atTask = await enrolled(asks);
    await ringOnce(service);
    await reply(service, atTask);
    expect((await present(atTask))?.status).toBe('RESPONDED');

    const paused = await enrolled();
    await change(service, paused.recruiter, paused.enrolmentId, 'PAUSE');
    await reply(service, paused);
    expect((await present(paused))?.status).toBe('RESPONDED');
  });

  it('is not what goes out, nor what an import brings, nor what came long before', async () => {
    const scene = await enrolled();
    await ringOnce(service);
    await reply(service, scene, 'EMAIL', {}, 'OUTBOUND');
    await reply(service, scene, 'EMAIL', { cause: Cause.IMPORT });
    await reply(service, scene, 'EMAIL', { occurredAt: new Date(service.clock.now().getTime() - 3 * dayMs) });
    expect((await present(scene))?.status).toBe('ACTIVE');
  });
});

describe('a block', () => {
  it.each([
    ['DO_NOT_CONTACT', 'STOPPED'],
    ['UNSUBSCRIBED', 'UNSUBSCRIBED'],
  ])('%s ends the path as %s and keeps others away', async (kind, status) => {
    const scene = await enrolled();
    await ringOnce(service);
    await setBlock(scene, kind, 2);
    expect((await present(scene))?.status).toBe(status);
    expect((await enrol(service, scene.recruiter, scene.pathId, scene.candidateId)).__typename).toBe(
      'NurtureForbidden',
    );
    await setBlock(scene, '', 3);
    expect((await enrol(service, scene.recruiter, scene.pathId, scene.candidateId)).__typename).toBe('EnrolSuccess');
  });

  it('that is told after its lifting changes nothing', async () => {
    const scene = await enrolled();
    await setBlock(scene, '', 5);
    await setBlock(scene, 'DO_NOT_CONTACT', 4);
    expect((await present(scene))?.status).toBe('ACTIVE');
  });

  it("holds to the end of its last day in the agency's time zone", async () => {
    const [ahead, behind] = [await enrolled(), await enrolled()];
    const zones: [Scene, string][] = [
      [ahead, 'Pacific/Kiritimati'],
      [behind, 'Pacific/Niue'],
    ];
    for (const [
      {
        recruiter: { agencyId },
      },
      timeZone,
    ] of zones) {
      await service.tell(
        AgencyFoundedSchema,
        { agency: { id: agencyId, timeZone } },
        { agencyId, aggregateId: agencyId },
      );
    }
    // The two zones are 25 hours apart: what is today in one is over in the other.
    const lastDay = dayOf(service.clock.now(), 'Pacific/Niue');
    await setBlock(ahead, 'DO_NOT_CONTACT', 2, lastDay);
    await setBlock(behind, 'DO_NOT_CONTACT', 2, lastDay);
    expect((await present(ahead))?.status).toBe('ACTIVE');
    expect((await present(behind))?.status).toBe('STOPPED');
  });

  it('of a channel, or one that has ended, lets the path go on', async () => {
    const scene = await enrolled();
    await setBlock(scene, 'CHANNEL_OPT_OUT', 2);
    await setBlock(scene, 'DO_NOT_CONTACT', 3, '2020-01-01');
    expect((await present(scene))?.status).toBe('ACTIVE');
  });
});

describe('a placement', () => {
  const place = (scene: Scene, cause: Cause) => {
    const entry = { id: newId(), candidateId: scene.candidateId, jobTitle: 'Data engineer', clientName: 'Nordwind' };
    return service.tell(
      CandidatePlacedSchema,
      { entry },
      { agencyId: scene.recruiter.agencyId, aggregateId: entry.id, cause },
    );
  };

  it('ends the path; one of imported history does not', async () => {
    const scene = await enrolled();
    await place(scene, Cause.IMPORT);
    expect((await present(scene))?.status).toBe('ACTIVE');
    await place(scene, Cause.LIVE);
    expect(await present(scene)).toMatchObject({
      status: 'STOPPED',
      stopReason: 'Placed',
    });
  });
});
