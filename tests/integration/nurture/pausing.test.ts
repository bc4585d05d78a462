import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EnrolmentStartedSchema } from '@rekindle/proto/nurture';
import type { InProcess } from '../communications/in-process.ts';
import {
  change,
  dayMs,
  enrol,
  enrolmentsOf,
  newScene,
  open,
  ringOnce,
  type Scene,
  savePath,
  steppedKinds,
  taskOf,
} from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

async function enrolled(scene: Scene, more: object = {}) {
  const { path } = await savePath(service, scene.recruiter, more);
  const { enrolment } = await enrol(service, scene.recruiter, path.id, scene.candidateId);
  return { pathId: path.id as string, enrolmentId: enrolment.id as string };
}

const present = async (scene: Scene) => (await enrolmentsOf(service, scene.recruiter, scene.candidateId))[0];

describe('pausing', () => {
  it('holds the clock, and going on takes up what has come due', async () => {
    const scene = await newScene(service);
    const { enrolmentId } = await enrolled(scene, {
      steps: [
        { kind: 'WAIT', waitDays: 3 },
        { kind: 'NOTE', text: 'After' },
      ],
    });
    await ringOnce(service);
    expect((await change(service, scene.recruiter, enrolmentId, 'PAUSE')).status).toBe('PAUSED');
    service.moveClock(5 * dayMs);
    await ringOnce(service);
    expect(await steppedKinds(service, scene)).toEqual(['1 WAIT']);
    expect((await change(service, scene.recruiter, enrolmentId, 'RESUME')).status).toBe('ACTIVE');
    await ringOnce(service);
    expect(await steppedKinds(service, scene)).toEqual(['1 WAIT', '2 NOTE']);
  });

  it('while a task is under way keeps that it was done', async () => {
    const scene = await newScene(service);
    const { enrolmentId } = await enrolled(scene);
    await ringOnce(service);
    const task = await taskOf(service, scene, enrolmentId);
    await task.create();
    await change(service, scene.recruiter, enrolmentId, 'PAUSE');
    expect((await change(service, scene.recruiter, enrolmentId, 'RESUME')).status).toBe('WAITING_FOR_TASK');
    await change(service, scene.recruiter, enrolmentId, 'PAUSE');
    await task.done();
    expect((await present(scene))?.status).toBe('PAUSED');
    await change(service, scene.recruiter, enrolmentId, 'RESUME');
    await ringOnce(service);
    expect(await present(scene)).toMatchObject({ status: 'ACTIVE', stepNumber: 3 });
  });

  it('is nothing once the path has ended', async () => {
    const scene = await newScene(service);
    const { enrolmentId } = await enrolled(scene);
    expect((await change(service, scene.recruiter, enrolmentId, 'STOP')).status).toBe('STOPPED');
    expect((await change(service, scene.recruiter, enrolmentId, 'RESUME')).status).toBe('STOPPED');
    await ringOnce(service);
    expect(await steppedKinds(service, scene)).toEqual([]);
    expect(await service.said(EnrolmentStartedSchema, scene.recruiter.agencyId)).toHaveLength(1);
  });
});
