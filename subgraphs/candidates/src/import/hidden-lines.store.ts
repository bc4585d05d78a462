import type { Transaction } from '@rekindle/shared/database/database';
import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
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

/** Whether it is the file of a run, or of its lines to mend, with somebody in it whom the viewer may not know. */
export async function fileHoldsHidden(tx: Transaction, fileId: string): Promise<boolean> {
  const hidden = await hiddenRecords(tx);
  if (hidden.length === 0) return false;
  const runs = await tx.query<{ id: string }>('select id from import_run where $1 in (file_id, fix_file_id)', [fileId]);
  const runIds = runs.map(({ id }) => id);
  return (await holdingHidden(tx, runIds, hidden)).size > 0;
}

/**
 * Samples of a file's values may be those of somebody, or of a client, that the viewer may not know: where anything is
 * hidden from them they see those of their own files alone, as long as nobody in these is hidden.
 */
export async function withoutHiddenSamples(tx: Transaction, runs: readonly ImportRun[]): Promise<ImportRun[]> {
  const hidden = await hiddenRecords(tx);
  if (hidden.length === 0) return [...runs];
  const runIds = runs.map(({ id }) => id);
  const holding = await holdingHidden(tx, runIds, hidden);
  const isOwn = ({ startedById }: ImportRun) => startedById !== null && startedById === tx.viewer.memberId;
  return runs.map((run) => {
    if (isOwn(run) && !holding.has(run.id)) return run;
    return { ...run, columns: run.columns.map((column) => ({ ...column, samples: [] })) };
  });
}
