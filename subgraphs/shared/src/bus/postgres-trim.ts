import type pg from 'pg';

/** Removes records older than `retentionMs`, and groups of gateways that began at the end and are gone. */
export async function trimBus(pool: pg.Pool, retentionMs: number): Promise<void> {
  await pool.query(`delete from record where appended_at < clock_timestamp() - $1 * interval '1 millisecond'`, [
    retentionMs,
  ]);
  await pool.query(
    `delete from group_topic t where began_at_end and not exists (
       select 1 from pg_locks l where l.locktype = 'advisory' and l.objsubid = 2 and l.classid = (t.id * 2)::oid
         and l.database = (select oid from pg_database where datname = current_database()))`,
  );
}
