import type { Transaction } from '@rekindle/shared/database/database';

export interface ImportedRow {
  externalId: string;
  interactionId: string;
  contentHash: string;
}

export async function findImported(tx: Transaction, externalIds: string[]): Promise<Map<string, ImportedRow>> {
  const rows = await tx.query<ImportedRow>(
    `select external_id as "externalId", interaction_id as "interactionId", content_hash as "contentHash"
     from imported_row where external_id = any ($1::text[])`,
    [externalIds],
  );
  return new Map(rows.map((row) => [row.externalId, row]));
}

export async function saveImported(tx: Transaction, rows: ImportedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into imported_row (agency_id, external_id, interaction_id, content_hash)
     select $1, * from unnest($2::text[], $3::uuid[], $4::text[])
     on conflict (agency_id, external_id) do update set content_hash = excluded.content_hash`,
    [
      tx.viewer.agencyId,
      rows.map((row) => row.externalId),
      rows.map((row) => row.interactionId),
      rows.map((row) => row.contentHash),
    ],
  );
}
