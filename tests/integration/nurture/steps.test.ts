import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidateOwnerChangedSchema } from '@rekindle/proto/candidates';
import { EnrolmentSteppedSchema, EnrolmentStoppedSchema } from '@rekindle/proto/nurture';
import { newId } from '@rekindle/shared/ids/ids';
import { eventually } from '../../testkit/eventually.ts';
import type { InProcess } from '../communications/in-process.ts';
import {
  dayMs,
  enrol,
  enrolmentsOf,
  newScene,
  open,
  ring,
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

describe('three timed steps', () => {
  it('run on the clock: the task, once done the note, then the wait, and the end', async () => {
    const scene = await newScene(service);
    const { enrolmentId } = await enrolled(scene);
    await ringOnce(service);
    expect(await present(scene)).toMatchObject({ status: 'WAITING_FOR_TASK', stepNumber: 1, nextStepAt: null });
    const task = await taskOf(service, scene, enrolmentId);
    await task.create();
    await ringOnce(service);
    expect(await steppedKinds(service, scene)).toEqual(['1 TASK']);

    await task.done();
    const waiting = await present(scene);
    expect(waiting).toMatchObject({ status: 'ACTIVE', stepNumber: 3 });
    const days = (Date.parse(waiting?.nextStepAt ?? '') - service.clock.now().getTime()) / dayMs;
    expect(Math.round(days)).toBe(14);
    expect(await steppedKinds(service, scene)).toEqual(['1 TASK', '2 NOTE', '3 WAIT']);

    service.moveClock(13 * dayMs);
    await ringOnce(service);
    expect((await present(scene))?.status).toBe('ACTIVE');
    service.moveClock(dayMs);
    await ringOnce(service);
    expect(await present(scene)).toMatchObject({ status: 'COMPLETED', stopReason: 'All steps done' });
    expect(await service.said(EnrolmentStoppedSchema, scene.recruiter.agencyId)).toHaveLength(1);
  });

  it('fire once, also when two processes run and one starts anew after the time has come', async () => {
    const scene = await newScene(service);
    await enrolled(scene, {
      steps: [
        { kind: 'WAIT', waitDays: 1 },
        { kind: 'NOTE', text: 'First' },
        { kind: 'WAIT', waitDays: 1 },
        { kind: 'NOTE', text: 'Second' },
      ],
    });
    await ringOnce(service);
    // Nobody runs while the time comes.
    service.moveClock(dayMs);
    const processes = await Promise.all([ring(service), ring(service)]);
    await eventually(async () => (await steppedKinds(service, scene)).length >= 3);
    await Promise.all(processes.map((each) => each.stop()));
    service.moveClock(dayMs);
    await ringOnce(service);
    await ringOnce(service);
    expect(await steppedKinds(service, scene)).toEqual(['1 WAIT', '2 NOTE', '3 WAIT', '4 NOTE']);
    expect(await present(scene)).toMatchObject({ status: 'COMPLETED' });
  });

  it('go on as they were when the path is changed', async () => {
    const scene = await newScene(service);
    const steps = [
      { kind: 'WAIT', waitDays: 2 },
      { kind: 'NOTE', text: 'As promised' },
    ];
    const { pathId } = await enrolled(scene, { steps });
    await ringOnce(service);
    const changed = {
      id: pathId,
      steps: [
        { kind: 'WAIT', waitDays: 2 },
        { kind: 'TASK', text: 'Something else' },
      ],
      expectedVersion: 1,
    };
    expect(await savePath(service, scene.recruiter, changed)).toMatchObject({ path: { version: 2 } });
    expect(await savePath(service, scene.recruiter, changed)).toEqual({
      __typename: 'ChangedMeanwhile',
      currentVersion: 2,
    });
    service.moveClock(2 * dayMs);
    await ringOnce(service);
    expect(await steppedKinds(service, scene)).toEqual(['1 WAIT', '2 NOTE']);
  });
});

describe('a person who is handed over', () => {
  it('leaves the next task to the new owner', async () => {
    const scene = await newScene(service);
    await enrolled(scene, {
      steps: [
        { kind: 'WAIT', waitDays: 1 },
        { kind: 'TASK', text: 'Call' },
      ],
    });
    await ringOnce(service);
    const colleague = newId();
    const candidate = { id: scene.candidateId, name: 'Ines Moreau', ownerId: colleague };
    const told = { agencyId: scene.recruiter.agencyId, aggregateId: scene.candidateId, version: 2 };
    await service.tell(CandidateOwnerChangedSchema, { candidate }, told);
    service.moveClock(dayMs);
    await ringOnce(service);
    const stepped = await service.said(EnrolmentSteppedSchema, scene.recruiter.agencyId);
    expect(stepped.map(({ message: { enrolment } }) => enrolment?.ownerId)).toEqual([scene.recruiter.id, colleague]);
  });
});

describe('a task of a step', () => {
  it('moves the path on once, although it is done, opened and done again, and told twice', async () => {
    const scene = await newScene(service);
    const { enrolmentId } = await enrolled(scene, {
      steps: [
        { kind: 'TASK', text: 'One' },
        { kind: 'TASK', text: 'Two' },
      ],
    });
    await ringOnce(service);
    const first = await taskOf(service, scene, enrolmentId);
    await first.create();
    await first.done(2);
    const second = await taskOf(service, scene, enrolmentId);
    await second.create();
    await first.done(4);
    expect(await present(scene)).toMatchObject({ status: 'WAITING_FOR_TASK', stepNumber: 2 });
    await second.done();
    expect((await present(scene))?.status).toBe('COMPLETED');
  });

  it('of another enrolment moves nothing', async () => {
    const scene = await newScene(service);
    const { enrolmentId } = await enrolled(scene);
    await ringOnce(service);
    await (await taskOf(service, scene, enrolmentId)).done();
    expect((await present(scene))?.status).toBe('WAITING_FOR_TASK');
  });
});
