import type { Transaction } from '@rekindle/shared/database/database';

/** True when some were not waiting before. */
export async function add(tx: Transaction, candidateIds: readonly string[]): Promise<boolean> {
  const rows = await tx.query(
    `insert into unsettled (agency_id, candidate_id) select $1, id from unnest($2::uuid[]) as given (id)
     on conflict do nothing returning 1`,
    [tx.viewer.agencyId, candidateIds],
  );
  return rows.length > 0;
}

export async function take(tx: Transaction, most: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `delete from unsettled where candidate_id in (select candidate_id from unsettled limit $1 for update skip locked)
     returning candidate_id as id`,
    [most],
  );
  return rows.map((row) => row.id);
}
