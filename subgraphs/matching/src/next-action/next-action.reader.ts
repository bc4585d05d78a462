import { type Clock, today } from '@rekindle/shared/clock/clock';
import type { Database, Transaction } from '@rekindle/shared/database/database';
import { batching } from '@rekindle/shared/graphql/loader';
import { type PageArgs, readPage } from '@rekindle/shared/graphql/paging';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { type CountedConnection, counted } from '../graph/counted.ts';
import { hiddenRecords } from '../limit/limit.store.ts';
import * as store from './next-action.store.ts';
import type { NextAction } from './next-action.ts';

export interface NextActionReader {
  ofCandidate(candidateId: string): Promise<NextAction | null>;
  list(
    args: PageArgs & { forMemberIds?: readonly string[] | null; dueByToday?: boolean | null },
  ): Promise<CountedConnection<NextAction>>;
}

/** The words are the same for all; what is limited to a team that the viewer is not in leads nowhere. */
async function seen<T extends store.StoredNextAction>(tx: Transaction, rows: T[]): Promise<T[]> {
  const hidden = rows.length > 0 ? await hiddenRecords(tx) : new Set<string>();
  if (hidden.size === 0) return rows;
  return rows.map((row) =>
    row.action && hidden.has(row.action.jobId ?? '') ? { ...row, action: withoutIds(row.action) } : row,
  );
}

const withoutIds = (action: NextAction): NextAction => ({
  ...action,
  evidenceId: '',
  jobId: null,
  taskId: null,
  entryId: null,
});

export function nextActionReader(database: Database, clock: Clock, viewer: Viewer): NextActionReader {
  const byCandidate = batching(
    (ids) => database.read(viewer, async (tx) => seen(tx, await store.find(tx, ids))),
    ({ candidateId }) => candidateId,
  );
  return {
    async ofCandidate(candidateId) {
      viewer.require('matching:read');
      return (await byCandidate.load(candidateId))?.action ?? null;
    },
    async list(args) {
      viewer.require('matching:read');
      const page = readPage('next-actions', ['integer', 'id'], args);
      const filter = {
        forMemberIds: args.forMemberIds?.map((id) => requireId(id, 'forMemberIds')) ?? null,
        dueByToday: args.dueByToday ?? false,
        today: today(clock, viewer.timeZone),
        now: clock.now(),
      };
      const { rows, total } = await database.read(viewer, async (tx) => ({
        rows: await seen(tx, await store.list(tx, filter, page)),
        total: await store.count(tx, filter),
      }));
      const { edges, pageInfo, totalCount } = counted(
        'next-actions',
        rows,
        page,
        (row) => [row.cost, row.candidateId],
        total,
      );
      const actions = edges.flatMap(({ cursor, node }) => (node.action ? [{ cursor, node: node.action }] : []));
      return { edges: actions, nodes: actions.map(({ node }) => node), pageInfo, totalCount };
    },
  };
}
