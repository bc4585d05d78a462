import type { Transaction } from '@rekindle/shared/database/database';

/** True when some were not waiting before. Who waits already is locked, so that nobody is settled before this news is kept. */
export async function add(tx: Transaction, candidateIds: readonly string[]): Promise<boolean> {
  const rows = await tx.query<{ isNew: boolean }>(
    `insert into unsettled (agency_id, candidate_id)
     select $1, id from (select distinct id from unnest($2::uuid[]) as given (id) order by id) wanted
     on conflict (agency_id, candidate_id) do update set candidate_id = excluded.candidate_id
     returning xmax = 0 as "isNew"`,
    [tx.viewer.agencyId, candidateIds],
  );
  return rows.some(({ isNew }) => isNew);
}

/**
 * Some of those who wait, locked. Whoever another transaction holds keeps waiting: it may add them again, for which it
 * would wait for us, so we never wait for it.
 */
export async function take(tx: Transaction, most: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `with waiting as (select candidate_id from unsettled limit $1 for update skip locked),
     free as (
       select id from candidate where id in (select candidate_id from waiting)
       order by id for no key update skip locked)
     delete from unsettled
     where candidate_id in (select candidate_id from waiting)
       and (candidate_id in (select id from free)
         or not exists (select 1 from candidate where candidate.id = candidate_id))
     returning candidate_id as id`,
    [most],
  );
  return rows.map((row) => row.id);
}

export async function anyLeft(tx: Transaction): Promise<boolean> {
  return (await tx.query('select 1 from unsettled limit 1')).length > 0;
}
