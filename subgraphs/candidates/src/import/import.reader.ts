import type { Database } from '@rekindle/shared/database/database';
import { batching } from '@rekindle/shared/graphql/loader';
import { type Connection, connection, type PageArgs, readPage } from '@rekindle/shared/graphql/paging';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { withoutWithheld } from './hidden-lines.store.ts';
import * as lineStore from './import-line.store.ts';
import * as runStore from './import-run.store.ts';
import type { ImportAction, ImportLine, ImportReport, ImportRun } from './import-run.ts';

export interface ImportReader {
  byId(id: string): Promise<ImportRun | null>;
  list(): Promise<ImportRun[]>;
  report(runId: string): Promise<ImportReport | null>;
  lines(runId: string, args: PageArgs, action: ImportAction | null): Promise<Connection<ImportLine, number>>;
  sameFileAs(run: ImportRun): Promise<ImportRun | null>;
}

export function importReader(database: Database, viewer: Viewer): ImportReader {
  const runs = batching<ImportRun>(
    (ids) => database.read(viewer, async (tx) => withoutWithheld(tx, await runStore.byIds(tx, ids))),
    ({ id }) => id,
  );
  const reports = batching<ImportReport & { runId: string }>(
    (ids) => database.read(viewer, (tx) => lineStore.reports(tx, ids)),
    ({ runId }) => runId,
  );
  function read<Args extends unknown[], T>(ask: (...args: Args) => Promise<T>): (...args: Args) => Promise<T> {
    return async (...args) => {
      viewer.require('candidates:read');
      return ask(...args);
    };
  }
  return {
    byId: read((id: string) => runs.load(requireId(id, 'id'))),
    list: read(() => database.read(viewer, async (tx) => withoutWithheld(tx, await runStore.list(tx)))),
    report: read((runId: string) => reports.load(runId)),
    lines: read(async (runId: string, args: PageArgs, action: ImportAction | null) => {
      const page = readPage(`import-lines:${action}`, ['integer'], args);
      return database.read(viewer, async (tx) => {
        const rows = await lineStore.page(tx, runId, action, Number(page.after?.[0] ?? 0), page.limit);
        return connection(
          `import-lines:${action}`,
          rows,
          page,
          ({ line }) => [line],
          await lineStore.count(tx, runId, action),
        );
      });
    }),
    sameFileAs: read((run: ImportRun) => database.read(viewer, (tx) => runStore.findSameFile(tx, run))),
  };
}
