import type { Transaction } from '@rekindle/shared/database/database';
import type { ImportRun } from './import-run.ts';

const selectRun = `
  select id, kind, file_id as "fileId", file_name as "fileName", file_sha256 as "fileSha256", delimiter, headers, columns,
    status, error, row_count as "rowCount", progress, position_byte as "positionByte", position_line as "positionLine",
    awaited, started_by_id as "startedById", started_at as "startedAt", ended_at as "endedAt", fix_file_id as "fixFileId", teams, version
  from import_run`;

const runsMax = 50;

export async function insert(tx: Transaction, run: ImportRun): Promise<void> {
  await tx.query(
    `insert into import_run (agency_id, id, kind, file_id, file_name, file_sha256, delimiter, headers, columns, status,
       row_count, started_by_id, started_at, teams)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      tx.viewer.agencyId,
      run.id,
      run.kind,
      run.fileId,
      run.fileName,
      run.fileSha256,
      run.delimiter,
      run.headers,
      JSON.stringify(run.columns),
      run.status,
      run.rowCount,
      run.startedById,
      run.startedAt,
      run.teams,
    ],
  );
}

export async function byIds(tx: Transaction, ids: readonly string[]): Promise<ImportRun[]> {
  return tx.query<ImportRun>(`${selectRun} where id = any ($1)`, [ids]);
}

/** Those that read this file, or wrote it for its lines to be mended. */
export async function byFile(tx: Transaction, fileId: string): Promise<ImportRun[]> {
  return tx.query<ImportRun>(`${selectRun} where $1 in (file_id, fix_file_id)`, [fileId]);
}

export async function list(tx: Transaction): Promise<ImportRun[]> {
  return tx.query<ImportRun>(`${selectRun} order by started_at desc limit $1`, [runsMax]);
}

export async function lock(tx: Transaction, id: string): Promise<ImportRun | null> {
  const [run] = await tx.query<ImportRun>(`${selectRun} where id = $1 for update`, [id]);
  return run ?? null;
}

/** Overwrites what changes in the course of a run; the caller holds its lock. */
export async function save(tx: Transaction, run: ImportRun): Promise<void> {
  await tx.query(
    `update import_run set columns = $2, status = $3, error = $4, progress = $5, position_byte = $6, position_line = $7,
       awaited = $8, ended_at = $9, version = $10, fix_file_id = $11,
       teams = $12 where id = $1`,
    [
      run.id,
      JSON.stringify(run.columns),
      run.status,
      run.error,
      run.progress,
      run.positionByte,
      run.positionLine,
      run.awaited,
      run.endedAt,
      run.version,
      run.fixFileId,
      run.teams,
    ],
  );
}

/** The newest finished run of the same bytes before this one. */
export async function findSameFile(tx: Transaction, run: ImportRun): Promise<ImportRun | null> {
  const [same] = await tx.query<ImportRun>(
    `${selectRun} where file_sha256 = $1 and kind = $2 and status = 'DONE' and id <> $3 and started_at <= $4
     order by started_at desc limit 1`,
    [run.fileSha256, run.kind, run.id, run.startedAt],
  );
  return same ?? null;
}

/** What a file with the same headers was mapped to last. */
export async function findMapping(
  tx: Transaction,
  kind: string,
  headers: readonly string[],
): Promise<Map<number, string> | null> {
  const [run] = await tx.query<ImportRun>(
    `${selectRun} where kind = $1 and headers = $2 and status = 'DONE' order by started_at desc limit 1`,
    [kind, headers],
  );
  if (!run) return null;
  return new Map(run.columns.flatMap(({ index, field }): [number, string][] => (field ? [[index, field]] : [])));
}
