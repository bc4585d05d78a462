import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { setTimer } from '@rekindle/shared/timers/timers';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { RunImportInput } from '../generated/graphql.ts';
import { importRunChanged } from './import.events.ts';
import type { ImportDeps } from './import-deps.ts';
import * as lineStore from './import-line.store.ts';
import * as runStore from './import-run.store.ts';
import { historyServices, type ImportAccepted, type ImportRun, importTimer } from './import-run.ts';

export type RunImportResult = ImportAccepted | { kind: 'not_checked'; message: string };

/** Applies the rows of a checked run, chunk by chunk, in the background. */
export async function runImport(deps: ImportDeps, viewer: Viewer, input: RunImportInput): Promise<RunImportResult> {
  viewer.require('candidates:write');
  const runId = requireId(input.runId, 'runId');
  return deps.database.write(viewer, 'runImport', input, async (tx) => {
    const run = await runStore.lock(tx, runId);
    if (!run) throw notFound(`import ${runId}`);
    if (run.status === 'RUNNING' || run.status === 'DONE')
      return { kind: 'not_checked', message: 'This import has been run already.' };
    if (run.status !== 'CHECKED')
      return { kind: 'not_checked', message: 'The dry run is not finished. Make it first and look at its report.' };
    await pastTeamLimits(tx, (all) => lineStore.clear(all, runId));
    const running: ImportRun = {
      ...run,
      status: 'RUNNING',
      teams: tx.teams,
      progress: 0,
      positionByte: 0,
      positionLine: 1,
      awaited: run.kind === 'HISTORY' ? [...historyServices] : [],
      version: run.version + 1,
    };
    await runStore.save(tx, running);
    await addEvent(tx, importRunChanged(running));
    await setTimer(tx, { kind: importTimer, key: runId, dueAt: tx.clock.now() });
    return { kind: 'accepted', runId };
  });
}
