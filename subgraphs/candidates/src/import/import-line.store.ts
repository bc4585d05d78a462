import type { Transaction } from '@rekindle/shared/database/database';
import type { ImportAction, ImportLine, ImportReport } from './import-run.ts';

export async function save(tx: Transaction, runId: string, lines: readonly ImportLine[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.query(
    `insert into import_line (agency_id, run_id, line, action, reason, candidate_id, to_mend)
     select $1, $2, line, action, reason, candidate_id, to_mend
     from unnest($3::integer[], $4::text[], $5::text[], $6::uuid[], $7::boolean[])
       as given (line, action, reason, candidate_id, to_mend)
     on conflict (agency_id, run_id, line) do update set action = excluded.action, reason = excluded.reason,
       candidate_id = excluded.candidate_id, to_mend = excluded.to_mend`,
    [
      tx.viewer.agencyId,
      runId,
      lines.map(({ line }) => line),
      lines.map(({ action }) => action),
      lines.map(({ reason }) => reason),
      lines.map(({ candidateId }) => candidateId),
      lines.map(({ toMend }) => toMend),
    ],
  );
}

export async function clear(tx: Transaction, runId: string): Promise<void> {
  await tx.query('delete from import_line where run_id = $1', [runId]);
  await tx.query('delete from import_key where run_id = $1', [runId]);
}

/** Sets lines aside that a service refused; their number does not grow when it says so twice. */
export async function refuse(
  tx: Transaction,
  runId: string,
  refused: readonly { line: number; reason: string }[],
): Promise<void> {
  await tx.query(
    `update import_line set action = 'SKIP', reason = given.reason, to_mend = true
     from unnest($2::integer[], $3::text[]) as given (line, reason)
     where run_id = $1 and import_line.line = given.line`,
    [runId, refused.map(({ line }) => line), refused.map(({ reason }) => reason)],
  );
}

export async function reports(
  tx: Transaction,
  runIds: readonly string[],
): Promise<(ImportReport & { runId: string })[]> {
  return tx.query(
    `select run_id as "runId",
       count(*) filter (where action = 'CREATE')::integer as create,
       count(*) filter (where action = 'UPDATE')::integer as update,
       count(*) filter (where action = 'UNCHANGED')::integer as unchanged,
       count(*) filter (where action = 'SKIP')::integer as skipped,
       count(*) filter (where action <> 'SKIP' and reason is not null)::integer as flagged
     from import_line where run_id = any ($1) group by run_id`,
    [runIds],
  );
}

/** Lines with something to say, or all of one action. */
export async function page(
  tx: Transaction,
  runId: string,
  action: ImportAction | null,
  afterLine: number,
  limit: number,
): Promise<ImportLine[]> {
  return tx.query<ImportLine>(
    `select line, action, reason, candidate_id as "candidateId", to_mend as "toMend" from import_line
     where run_id = $1 and line > $2 and case when $3::text is null then reason is not null else action = $3 end
     order by line limit $4`,
    [runId, afterLine, action, limit],
  );
}

export async function count(tx: Transaction, runId: string, action: ImportAction | null): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::integer as count from import_line
     where run_id = $1 and case when $2::text is null then reason is not null else action = $2 end`,
    [runId, action],
  );
  return row?.count ?? 0;
}

/** The first line of this run that holds one of these keys, by key. */
export async function linesByKey(
  tx: Transaction,
  runId: string,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.query<{ key: string; line: number }>(
    'select key, line from import_key where run_id = $1 and key = any ($2)',
    [runId, keys],
  );
  return new Map(rows.map(({ key, line }) => [key, line]));
}

export async function saveKeys(
  tx: Transaction,
  runId: string,
  keys: readonly { key: string; line: number }[],
): Promise<void> {
  await tx.query(
    `insert into import_key (agency_id, run_id, key, line)
     select $1, $2, key, line from unnest($3::text[], $4::integer[]) as given (key, line) on conflict do nothing`,
    [tx.viewer.agencyId, runId, keys.map(({ key }) => key), keys.map(({ line }) => line)],
  );
}

/** Why each line is to be mended, by line. */
export async function toMend(tx: Transaction, runId: string): Promise<Map<number, string>> {
  const rows = await tx.query<{ line: number; reason: string | null }>(
    'select line, reason from import_line where run_id = $1 and to_mend',
    [runId],
  );
  return new Map(rows.map(({ line, reason }) => [line, reason ?? 'set aside']));
}
