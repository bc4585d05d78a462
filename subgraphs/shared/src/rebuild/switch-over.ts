import type { Client } from 'pg';
import { PlainError } from '../telemetry/failure.ts';
import { copySchema, type Projection } from './projection.ts';

export interface Switching {
  /** As the owner of the tables. */
  client: Client;
  projection: Projection;
  group: string;
  /** Whether the copy's consumer has read, within a moment, all that is on the bus now. */
  hasAll(): Promise<boolean>;
  /** Throws unless the copy's consumer sees the tables of the copy. */
  refuseElsewhere(): Promise<void>;
  /** Ends the copy's consumer after the work in hand. */
  stopReading(): Promise<void>;
}

// Whoever wants to read the live tables waits behind us.
const longestWait = '2s';

/**
 * Puts the copy in the place of the live tables. Their locks hold back the live consumer: whatever it had had by then is
 * on the bus, so a copy that has read the bus to its end has it too; whatever it has afterwards it writes into the copy.
 * Later, when the locks or the end were not reached in a moment: nothing has happened then. Stopped, when that was so
 * once the copy's consumer had been ended: nothing has happened either, but nobody fills the copy any more.
 */
export async function switchOver(switching: Switching): Promise<'done' | 'later' | 'stopped'> {
  const { client, projection, group } = switching;
  const tables = projection.tables.map((name) => client.escapeIdentifier(name));
  for (const table of tables) await client.query(`analyze ${copySchema}.${table}`);
  let result: 'later' | 'stopped' = 'later';
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = '${longestWait}'`);
    await client.query(`lock table ${tables.map((table) => `public.${table}`).join(', ')} in access exclusive mode`);
    await refuseOutdated(client, projection);
    await switching.refuseElsewhere();
    if (!(await switching.hasAll())) {
      await client.query('rollback');
      return result;
    }
    result = 'stopped';
    await switching.stopReading();
    await refuseFailed(client, group);
    if (projection.beforeSwitch) await client.query(projection.beforeSwitch);
    await client.query('create schema rebuild_before');
    for (const table of tables) {
      await client.query(
        `delete from ${copySchema}.${table} where agency_id in (select agency_id from ${copySchema}.rebuild_gone)`,
      );
      await client.query(`alter table public.${table} set schema rebuild_before`);
      await client.query(`alter table ${copySchema}.${table} set schema public`);
      // What still depends on it was made meanwhile; then nothing is switched.
      await client.query(`drop table rebuild_before.${table}`);
    }
    await client.query('drop schema rebuild_before');
    await client.query(`drop schema ${copySchema} cascade`);
    await client.query('delete from inbox where consumer = $1', [group]);
    await client.query('commit');
    return 'done';
  } catch (error) {
    await client.query('rollback').catch(() => {});
    if (isLockTimeout(error)) return result;
    throw error;
  }
}

const isLockTimeout = (error: unknown): boolean =>
  ['55P03', '40P01'].includes((error as { code?: string } | null)?.code ?? '');

/** The service's tables may have been brought up to date since the copy began. */
async function refuseOutdated(client: Client, { tables }: Projection): Promise<void> {
  const { rows } = await client.query(
    `with shape as (
       select relnamespace::regnamespace::text as place, relname, attname, format_type(atttypid, atttypmod) as type, attnotnull
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where relname = any ($1) and relnamespace in ('public'::regnamespace, '${copySchema}'::regnamespace) and relkind = 'r'
     )
     select relname from shape group by relname, attname, type, attnotnull having count(*) <> 2`,
    [tables],
  );
  if (rows.length > 0) {
    throw new PlainError(
      'The tables have changed since the copy was begun. Give it up with --abandon and begin again.',
    );
  }
}

export async function refuseFailed(client: Client, group: string): Promise<void> {
  const { rows } = await client.query('select error from dead_letter where consumer = $1 order by id', [group]);
  if (rows.length === 0) return;
  const first = String(rows[0].error).split('\n')[0];
  throw new PlainError(
    `${rows.length} events could not be taken into the copy, the first because of: ${first}. The live projection stays. ` +
      'The same call tries them once more; --abandon gives the copy up.',
  );
}
