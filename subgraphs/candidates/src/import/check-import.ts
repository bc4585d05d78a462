import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { setTimer } from '@rekindle/shared/timers/timers';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CheckImportInput } from '../generated/graphql.ts';
import { findMappingProblem } from './columns.ts';
import { importRunChanged } from './import.events.ts';
import type { ImportDeps } from './import-deps.ts';
import * as lineStore from './import-line.store.ts';
import * as runStore from './import-run.store.ts';
import { fieldsOf, type ImportAccepted, type ImportRun, importTimer } from './import-run.ts';

export type CheckImportResult = ImportAccepted | { kind: 'refused'; message: string };

/** The dry run: says of each line what would happen, and lets nothing happen. */
export async function checkImport(
  deps: ImportDeps,
  viewer: Viewer,
  input: CheckImportInput,
): Promise<CheckImportResult> {
  viewer.require('candidates:write');
  const runId = requireId(input.runId, 'runId');
  return deps.database.write(viewer, 'checkImport', input, async (tx) => {
    const run = await runStore.lock(tx, runId);
    if (!run) throw notFound(`import ${runId}`);
    if (run.status === 'RUNNING' || run.status === 'DONE') {
      return { kind: 'refused', message: 'This import has been run already. Upload the file again to import it anew.' };
    }
    const problem = findMappingProblem(input.mapping, run.columns.length, fieldsOf(run.kind), run.kind);
    if (problem) return { kind: 'refused', message: problem };
    // Also what was limited since: lines that stayed would stand in the way of the new ones.
    await pastTeamLimits(tx, (all) => lineStore.clear(all, runId));
    const fields = new Map(input.mapping.map(({ index, field }) => [index, field]));
    const checking: ImportRun = {
      ...run,
      columns: run.columns.map((column) => ({ ...column, field: fields.get(column.index) ?? null })),
      status: 'CHECKING',
      teams: tx.teams,
      error: null,
      endedAt: null,
      progress: 0,
      positionByte: 0,
      positionLine: 1,
      version: run.version + 1,
    };
    await runStore.save(tx, checking);
    await addEvent(tx, importRunChanged(checking));
    await setTimer(tx, { kind: importTimer, key: runId, dueAt: tx.clock.now() });
    return { kind: 'accepted', runId };
  });
}
