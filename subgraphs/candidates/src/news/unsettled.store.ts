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

/**
 * Some of those who wait, locked. Whoever another transaction holds keeps waiting: it may add them again, for which it
 * would wait for us, so we never wait for it.
 */
export async function take(tx: Transaction, most: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `with free as (
       select id from candidate where id in (select candidate_id from unsettled limit $1)
       order by id for no key update skip locked)
     delete from unsettled
     where candidate_id in (select id from free)
        or not exists (select 1 from candidate where candidate.id = candidate_id)
     returning candidate_id as id`,
    [most],
  );
  return rows.map((row) => row.id);
}

export async function anyLeft(tx: Transaction): Promise<boolean> {
  return (await tx.query('select 1 from unsettled limit 1')).length > 0;
}
