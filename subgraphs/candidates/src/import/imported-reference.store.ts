import type { Transaction } from '@rekindle/shared/database/database';
import type { HistoryKind, HistoryRow } from './history-row.ts';
import type { ImportAction } from './import-run.ts';

/** Which rows of histories are known by their old ids: from earlier imports, and from earlier lines of this one. */
export interface KnownReferences {
  has(kind: HistoryKind, oldId: string): boolean;
  actionOf(row: HistoryRow): Exclude<ImportAction, 'SKIP'>;
  add(row: HistoryRow): void;
}

const keyOf = (kind: string, oldId: string) => `${kind}:${oldId}`;

/** What these rows are, or refer to, that is known already. */
export async function known(tx: Transaction, runId: string, rows: readonly HistoryRow[]): Promise<KnownReferences> {
  const asked = rows.flatMap((row) => [{ kind: row.kind, oldId: row.oldId }, ...row.references]);
  const stored = await tx.query<{ kind: string; oldId: string; contentHash: Buffer }>(
    `select kind, old_id as "oldId", content_hash as "contentHash" from imported_reference
     where (kind, old_id) in (select * from unnest($1::text[], $2::text[]))`,
    [asked.map(({ kind }) => kind), asked.map(({ oldId }) => oldId)],
  );
  const checked = await tx.query<{ key: string }>('select key from import_key where run_id = $1 and key = any ($2)', [
    runId,
    asked.map(({ kind, oldId }) => keyOf(kind, oldId)),
  ]);
  const hashes = new Map<string, Buffer | null>(checked.map(({ key }) => [key, null]));
  for (const { kind, oldId, contentHash } of stored) hashes.set(keyOf(kind, oldId), contentHash);
  return {
    has: (kind, oldId) => hashes.has(keyOf(kind, oldId)),
    actionOf(row) {
      const hash = hashes.get(keyOf(row.kind, row.oldId));
      if (hash === undefined) return 'CREATE';
      return hash?.equals(row.contentHash) ? 'UNCHANGED' : 'UPDATE';
    },
    add: (row) => hashes.set(keyOf(row.kind, row.oldId), row.contentHash),
  };
}

export async function save(tx: Transaction, runId: string, rows: readonly HistoryRow[]): Promise<void> {
  await tx.query(
    `insert into imported_reference (agency_id, kind, old_id, content_hash, run_id)
     select $1, kind, old_id, (array_agg(content_hash))[1], $2
     from unnest($3::text[], $4::text[], $5::bytea[]) as given (kind, old_id, content_hash) group by kind, old_id
     on conflict (agency_id, kind, old_id) do update set content_hash = excluded.content_hash, run_id = excluded.run_id`,
    [
      tx.viewer.agencyId,
      runId,
      rows.map(({ kind }) => kind),
      rows.map(({ oldId }) => oldId),
      rows.map(({ contentHash }) => contentHash),
    ],
  );
}
