import type { Database } from '@rekindle/shared/database/database';
import { batching } from '@rekindle/shared/graphql/loader';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { allPaths, findPaths, presentSteps } from './path.store.ts';
import type { Path, Step } from './path.ts';

export type PathReader = ReturnType<typeof createPathReader>;

export function createPathReader(database: Database, viewer: Viewer) {
  const byId = batching<Path>(
    (ids) => database.read(viewer, (tx) => findPaths(tx, ids)),
    (path) => path.id,
  );
  const steps = batching(
    (ids) => database.read(viewer, (tx) => presentSteps(tx, ids)),
    (row: { pathId: string; steps: Step[] }) => row.pathId,
  );
  return {
    async byId(id: string): Promise<Path | null> {
      viewer.require('nurture:read');
      return await byId.load(requireId(id, 'id'));
    },
    async all(): Promise<Path[]> {
      viewer.require('nurture:read');
      return await database.read(viewer, allPaths);
    },
    async steps(pathId: string) {
      const present = (await steps.load(pathId))?.steps ?? [];
      return present.map((step, index) => ({ ...step, number: index + 1 }));
    },
  };
}
