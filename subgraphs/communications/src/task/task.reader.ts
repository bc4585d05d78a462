import type { Database } from '@rekindle/shared/database/database';
import { batching, batchingLists } from '@rekindle/shared/graphql/loader';
import { connection, readPage } from '@rekindle/shared/graphql/paging';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { QueryTasksArgs } from '../generated/graphql.ts';
import { countTasks, findTasks, openTasksOfPeople, pageOfTasks } from './task.store.ts';
import type { Task } from './task.ts';

export type TaskReader = ReturnType<typeof createTaskReader>;

const list = 'tasks:due';

export function createTaskReader(database: Database, viewer: Viewer) {
  const byId = batching<Task>(
    (ids) => database.read(viewer, (tx) => findTasks(tx, ids)),
    (task) => task.id,
  );
  const open = batchingLists<Task>(
    (ids) => database.read(viewer, (tx) => openTasksOfPeople(tx, ids)),
    (task) => task.candidateId ?? '',
  );
  return {
    async byId(id: string): Promise<Task | null> {
      viewer.require('communications:read');
      return await byId.load(requireId(id, 'id'));
    },
    async openOf(candidateId: string): Promise<Task[]> {
      viewer.require('communications:read');
      return await open.load(requireId(candidateId, 'id'));
    },
    async page({ filter, ...args }: Partial<QueryTasksArgs>) {
      viewer.require('communications:read');
      const page = readPage(list, ['day', 'instant', 'id'], args);
      const search = {
        assigneeIds: filter?.assigneeIds?.map((id) => requireId(id, 'filter.assigneeIds')) ?? null,
        status: filter?.status ?? null,
        dueBy: filter?.dueBy ?? null,
        candidateId: filter?.candidateId ? requireId(filter.candidateId, 'filter.candidateId') : null,
      };
      return await database.read(viewer, async (tx) => {
        const rows = await pageOfTasks(tx, search, page);
        const total = await countTasks(tx, search);
        const sort = (task: Task) => [task.dueOn, task.dueAt?.toISOString() ?? 'infinity', task.id];
        return { ...connection(list, rows, page, sort), totalCount: total };
      });
    },
  };
}
