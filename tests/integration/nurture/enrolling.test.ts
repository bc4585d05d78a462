import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InProcess } from '../communications/in-process.ts';
import { enrol, newScene, open, savePath } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

describe('by hand', () => {
  it('one person is on one path at a time', async () => {
    const scene = await newScene(service);
    const first = (await savePath(service, scene.recruiter)).path.id;
    const second = (await savePath(service, scene.recruiter)).path.id;
    const { enrolment } = await enrol(service, scene.recruiter, first, scene.candidateId);
    const again = await enrol(service, scene.recruiter, second, scene.candidateId);
    expect(again).toEqual({ __typename: 'AlreadyEnrolled', enrolment: { id: enrolment.id } });
  });

  it('two who enrol the same person at once put them on one path', async () => {
    const scene = await newScene(service);
    const { id } = (await savePath(service, scene.recruiter)).path;
    const answers = await Promise.all([1, 2, 3].map(() => enrol(service, scene.recruiter, id, scene.candidateId)));
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['AlreadyEnrolled', 'AlreadyEnrolled', 'EnrolSuccess']);
  });

  it('is refused to who may only read, and to another agency', async () => {
    const scene = await newScene(service);
    const { id } = (await savePath(service, scene.recruiter)).path;
    const reader = { ...scene.recruiter, role: 'read_only' as const };
    await expect(enrol(service, reader, id, scene.candidateId)).rejects.toThrow('FORBIDDEN');
    const stranger = await newScene(service);
    await expect(enrol(service, stranger.recruiter, id, stranger.candidateId)).rejects.toThrow('NOT_FOUND');
    const { enrolment } = await enrol(service, scene.recruiter, id, scene.candidateId);
    const r = [
      { __typename: 'Enrolment', id: enrolment.id },
      { __typename: 'Path', id },
    ];
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enrolment { id } ... on Path { id } } }';
    expect((await service.ask(scene.recruiter, query, { r }))._entities).toEqual([{ id: enrolment.id }, { id }]);
    expect((await service.ask(stranger.recruiter, query, { r }))._entities).toEqual([null, null]);
  });

  it.each([
    ['steps', { steps: [] }],
    ['steps.0.waitDays', { steps: [{ kind: 'WAIT', waitDays: 0 }] }],
    [
      'steps.1.text',
      {
        steps: [
          { kind: 'WAIT', waitDays: 1 },
          { kind: 'TASK', text: ' ' },
        ],
      },
    ],
    ['name', { name: '' }],
  ])('a path is refused for %s, which the error names', async (field, part) => {
    const { recruiter } = await newScene(service);
    await expect(savePath(service, recruiter, part)).rejects.toThrow(`"field":"${field}"`);
  });
});
