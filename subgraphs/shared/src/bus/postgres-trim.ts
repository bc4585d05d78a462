import type pg from 'pg';

const hourMs = 3_600_000;

/**
 * Removes records older than `retentionMs`, and groups that began at the end (gateways that are gone) when nobody has
 * read for them since a trim at least `idleMs` ago; one that has just lost its connection keeps its position.
 */
export async function trimBus(pool: pg.Pool, retentionMs: number, idleMs = hourMs): Promise<void> {
  // `now()`, since a time that changes within the statement would keep the index by age from being used.
  await pool.query(`delete from record where appended_at < now() - $1 * interval '1 millisecond'`, [retentionMs]);
  await pool.query(
    `update group_topic t set idle_since = case when exists (
       select 1 from pg_locks l where l.locktype = 'advisory' and l.objsubid = 2 and l.classid = (t.id * 2)::oid
         and l.database = (select oid from pg_database where datname = current_database())
     ) then null else coalesce(idle_since, clock_timestamp()) end
     where began_at_end`,
  );
  await pool.query(`delete from group_topic where idle_since <= clock_timestamp() - $1 * interval '1 millisecond'`, [
    idleMs,
  ]);
}
