import type { HistoryRow } from '@rekindle/proto/candidates';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { contentHash, type OwnKind } from './history-row.ts';

interface Known {
  nounId: string;
  contentHash: string;
}

const keyOf = (kind: string, oldId: string) => `${kind}\n${oldId}`;

/** What rows of other systems have become here. */
export interface References {
  idOf(kind: OwnKind, oldId: string): string | null;
  /** True when this very row was applied before. */
  isUnchanged(row: HistoryRow): boolean;
  remember(row: HistoryRow, nounId: string): void;
  /** Writes what was remembered. */
  save(): Promise<void>;
}

/** Knows every id that the rows have or name. */
export async function loadReferences(tx: Transaction, rows: readonly HistoryRow[]): Promise<References> {
  const wanted = new Map<string, [kind: string, oldId: string]>();
  const want = (kind: OwnKind, oldId: string) => {
    if (oldId !== '') wanted.set(keyOf(kind, oldId), [kind, oldId]);
  };
  for (const row of rows) {
    want(row.kind as OwnKind, row.oldId);
    want('CLIENT', row.clientOldId);
    want('CLIENT', row.parentOldId);
    want('JOB', row.jobOldId);
  }
  const pairs = [...wanted.values()];
  const stored = await tx.query<{ kind: string; oldId: string; nounId: string; contentHash: string }>(
    `select kind, old_id as "oldId", noun_id as "nounId", content_hash as "contentHash" from external_reference
     join unnest($1::text[], $2::text[]) as wanted (kind, old_id) using (kind, old_id)`,
    [pairs.map(([kind]) => kind), pairs.map(([, oldId]) => oldId)],
  );
  const known = new Map<string, Known>(stored.map((row) => [keyOf(row.kind, row.oldId), row]));
  const fresh = new Map<string, Known & { kind: string; oldId: string }>();
  return {
    idOf: (kind, oldId) => known.get(keyOf(kind, oldId))?.nounId ?? null,
    isUnchanged: (row) => known.get(keyOf(row.kind, row.oldId))?.contentHash === contentHash(row),
    remember(row, nounId) {
      const reference = { kind: row.kind, oldId: row.oldId, nounId, contentHash: contentHash(row) };
      known.set(keyOf(row.kind, row.oldId), reference);
      fresh.set(keyOf(row.kind, row.oldId), reference);
    },
    async save() {
      const all = [...fresh.values()];
      await tx.query(
        `insert into external_reference (kind, old_id, noun_id, content_hash)
         select * from unnest($1::text[], $2::text[], $3::uuid[], $4::text[])
         on conflict (agency_id, kind, old_id) do update set noun_id = excluded.noun_id, content_hash = excluded.content_hash`,
        [
          all.map((each) => each.kind),
          all.map((each) => each.oldId),
          all.map((each) => each.nounId),
          all.map((each) => each.contentHash),
        ],
      );
    },
  };
}
