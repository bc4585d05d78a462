import type { Transaction } from '@rekindle/shared/database/database';
import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import * as runStore from './import-run.store.ts';
import type { ImportRun } from './import-run.ts';

/** Those of these runs that read a line of somebody whom the viewer may not know. */
async function holdingHidden(tx: Transaction, runIds: readonly string[], hidden: readonly string[]) {
  const rows = await pastTeamLimits(tx, (all) =>
    all.query<{ runId: string }>(
      `select distinct run_id as "runId" from import_line
       where run_id = any ($1::uuid[]) and candidate_id = any ($2::uuid[])`,
      [runIds, hidden],
    ),
  );
  return new Set(rows.map(({ runId }) => runId));
}

async function hiddenRecords(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select hidden_records() as id');
  return rows.map(({ id }) => id);
}

/**
 * Lines name people and clients that the viewer may not know, also where no record came of them: where anything is hidden
 * from a viewer, they read the files of their own runs alone, as long as nobody in these is hidden.
 */
async function readable(tx: Transaction, runs: readonly ImportRun[]): Promise<(run: ImportRun) => boolean> {
  const hidden = await hiddenRecords(tx);
  if (hidden.length === 0) return () => true;
  const holding = await holdingHidden(
    tx,
    runs.map(({ id }) => id),
    hidden,
  );
  const isOwn = ({ startedById }: ImportRun) => startedById !== null && startedById === tx.viewer.memberId;
  return (run) => isOwn(run) && !holding.has(run.id);
}

/** Whether it is the file of a run, or of its lines to mend, that the viewer may not read. */
export async function isWithheld(tx: Transaction, fileId: string): Promise<boolean> {
  const runs = await runStore.byFile(tx, fileId);
  const mayRead = await readable(tx, runs);
  return runs.some((run) => !mayRead(run));
}

/** The runs as the viewer may read them: without samples of the values, and lines to mend, of files that are withheld. */
export async function withoutWithheld(tx: Transaction, runs: readonly ImportRun[]): Promise<ImportRun[]> {
  const mayRead = await readable(tx, runs);
  return runs.map((run) => {
    if (mayRead(run)) return run;
    return { ...run, fixFileId: null, columns: run.columns.map((column) => ({ ...column, samples: [] })) };
  });
}
