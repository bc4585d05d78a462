import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgencyFoundedSchema } from '@rekindle/proto/agency';
import { PathChangedSchema } from '@rekindle/proto/nurture';
import type { InProcess } from '../communications/in-process.ts';
import { newScene, open, type Scene } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const allPaths =
  '{ paths { id name entryRule entryMode ruleSentence active activeCount steps { number kind text waitDays } } }';

async function found({ recruiter: { agencyId } }: Scene, times: number) {
  const agency = { id: agencyId, name: 'Halden Search', timeZone: 'Europe/Vienna' };
  for (let time = 0; time < times; time++)
    await service.tell(AgencyFoundedSchema, { agency }, { agencyId, aggregateId: agencyId });
}

describe('an agency', () => {
  it('begins with three paths, made once, each showing its rule', async () => {
    const scene = await newScene(service);
    await found(scene, 2);
    const { paths } = await service.ask(scene.recruiter, allPaths);
    expect(paths.map(({ name, entryRule, entryMode }: Record<string, string>) => [name, entryRule, entryMode])).toEqual(
      [
        ['Back on a date', 'UNAVAILABLE_UNTIL', 'PROPOSED'],
        ['Said no for now', 'DECLINED', 'PROPOSED'],
        ['Silver medalists', 'SILVER_MEDALIST', 'AUTOMATIC'],
      ],
    );
    expect(paths[2].ruleSentence).toMatch(/turned down at interview or offer.*enter this path automatically/);
    expect(paths[2].steps.slice(0, 3)).toMatchObject([
      { number: 1, kind: 'TASK' },
      { number: 2, kind: 'NOTE' },
      { number: 3, kind: 'WAIT', waitDays: 14 },
    ]);
    expect(await service.said(PathChangedSchema, scene.recruiter.agencyId)).toHaveLength(3);
    const stranger = await newScene(service);
    expect((await service.ask(stranger.recruiter, allPaths)).paths).toEqual([]);
  });
});
