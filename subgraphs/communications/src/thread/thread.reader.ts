import type { Database, Transaction } from '@rekindle/shared/database/database';
import { batching, batchingLists } from '@rekindle/shared/graphql/loader';
import { connection, readPage } from '@rekindle/shared/graphql/paging';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { QueryRepliesWaitingArgs } from '../generated/graphql.ts';
import { excerptLength } from '../interaction/interaction.ts';
import { countWaiting, findThreads, inView, pageOfWaiting, waitingOfPeople } from './thread.store.ts';
import type { Thread } from './thread.ts';

export type ThreadReader = ReturnType<typeof createThreadReader>;

const list = 'threads:waiting-since';

const seen = (tx: Transaction, threads: Thread[]) => inView(tx, threads, excerptLength);

export function createThreadReader(database: Database, viewer: Viewer) {
  const byId = batching<Thread>(
    (ids) => database.read(viewer, async (tx) => seen(tx, await findThreads(tx, ids))),
    (thread) => thread.id,
  );
  const waiting = batchingLists<Thread>(
    (ids) => database.read(viewer, async (tx) => seen(tx, await waitingOfPeople(tx, ids))),
    (thread) => thread.candidateId,
  );
  return {
    async byId(id: string): Promise<Thread | null> {
      viewer.require('communications:read');
      return await byId.load(requireId(id, 'id'));
    },
    async waitingOf(candidateId: string): Promise<Thread[]> {
      viewer.require('communications:read');
      return await waiting.load(requireId(candidateId, 'id'));
    },
    async waiting(args: Partial<QueryRepliesWaitingArgs>) {
      viewer.require('communications:read');
      const ownerIds = args.ownerIds?.map((id) => requireId(id, 'ownerIds')) ?? null;
      const page = readPage(list, ['instant', 'id'], args);
      return await database.read(viewer, async (tx) => {
        const rows = await seen(tx, await pageOfWaiting(tx, ownerIds, page));
        const total = await countWaiting(tx, ownerIds);
        return {
          ...connection(list, rows, page, (row) => [row.waitingSince?.toISOString() ?? null, row.id]),
          totalCount: total,
        };
      });
    },
  };
}
