import type { Database } from '@rekindle/shared/database/database';
import { batching, batchingLists } from '@rekindle/shared/graphql/loader';
import { connection, readPage } from '@rekindle/shared/graphql/paging';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { PathEnrolmentsArgs } from '../generated/graphql.ts';
import {
  countOfPath,
  countRunning,
  enrolmentsOfPeople,
  findEnrolments,
  inView,
  pageOfPath,
  proposals,
} from './enrolment.store.ts';
import type { Enrolment } from './enrolment.ts';

export type EnrolmentReader = ReturnType<typeof createEnrolmentReader>;

export function createEnrolmentReader(database: Database, viewer: Viewer) {
  const byId = batching<Enrolment>(
    (ids) => database.read(viewer, async (tx) => inView(tx, await findEnrolments(tx, ids))),
    (row) => row.id,
  );
  const ofPeople = batchingLists<Enrolment>(
    (ids) => database.read(viewer, async (tx) => inView(tx, await enrolmentsOfPeople(tx, ids))),
    (row) => row.candidateId,
  );
  const counts = batching(
    (ids) => database.read(viewer, (tx) => countRunning(tx, ids)),
    (row: { pathId: string; count: number }) => row.pathId,
  );
  return {
    async byId(id: string): Promise<Enrolment | null> {
      viewer.require('nurture:read');
      return await byId.load(requireId(id, 'id'));
    },
    async of(candidateId: string): Promise<Enrolment[]> {
      viewer.require('nurture:read');
      return await ofPeople.load(requireId(candidateId, 'id'));
    },
    async proposed(): Promise<Enrolment[]> {
      viewer.require('nurture:read');
      return await database.read(viewer, async (tx) => inView(tx, await proposals(tx)));
    },
    async activeCount(pathId: string): Promise<number> {
      return (await counts.load(pathId))?.count ?? 0;
    },
    async page(pathId: string, args: Partial<PathEnrolmentsArgs>) {
      viewer.require('nurture:read');
      const list = `enrolments:${pathId}`;
      const page = readPage(list, ['instant', 'id'], args);
      const statuses = args.statuses ?? null;
      return await database.read(viewer, async (tx) => {
        const rows = await inView(tx, await pageOfPath(tx, pathId, statuses, page));
        const total = await countOfPath(tx, pathId, statuses);
        return { ...connection(list, rows, page, (row) => [row.startedAt.toISOString(), row.id]), totalCount: total };
      });
    },
  };
}
