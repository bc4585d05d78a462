import type { Client } from 'pg';
import type { Database } from '../database/transaction.ts';
import { noAgency } from '../ids/ids.ts';
import { PlainError } from '../telemetry/failure.ts';
import { systemViewer } from '../viewer/viewer.ts';
import { copySchema, type Projection } from './projection.ts';

/** Read and written as they are: a copy's consumer has rows of its own in the first two, and forgets the same people. */
const shared = ['inbox', 'dead_letter', 'tombstone', 'schema_migration'];

/**
 * Makes the tables of the copy, empty, with all that the live ones have. All other tables are made as well, so that
 * nothing that a reaction does besides reaches the service: what it sends, sets or decides goes there, and nowhere.
 */
export async function makeCopySchema(client: Client, service: string, projection: Projection): Promise<void> {
  const { tables, prepare } = projection;
  await refuseEntangled(client, tables);
  const app = client.escapeIdentifier(`${service}_app`);
  await client.query(`create schema ${copySchema}; grant usage on schema ${copySchema} to ${app}`);
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all ($1) order by 1`,
    [shared],
  );
  for (const { name } of rows) await copyTable(client, name);
  await client.query(`
    create table ${copySchema}.rebuild_run (projection text not null, group_name text not null, begun_at timestamptz not null default now());
    create table ${copySchema}.rebuild_ask (ask_id uuid, topic text, kind text, done_at timestamptz, primary key (ask_id, topic, kind));
    create table ${copySchema}.rebuild_gone (agency_id uuid primary key);
    grant select, insert, update on ${copySchema}.rebuild_ask, ${copySchema}.rebuild_gone to ${app}`);
  if (prepare) await client.query(prepare);
}

async function copyTable(client: Client, name: string): Promise<void> {
  const table = client.escapeIdentifier(name);
  await client.query(`create table ${copySchema}.${table} (like public.${table} including all excluding indexes)`);
  // Under their own names, which migrations may call them by: `like` would give them others.
  const { rows } = await client.query<{ sql: string }>(
    `select format('alter table ${copySchema}.%I add constraint %I %s', $1::text, conname, pg_get_constraintdef(oid)) as sql
       from pg_constraint where conrelid = ('public.' || quote_ident($1))::regclass and contype in ('p', 'u', 'x')
     union all
     select regexp_replace(pg_get_indexdef(i.indexrelid), ' ON public\\.', ' ON ${copySchema}.') from pg_index i
       where i.indrelid = ('public.' || quote_ident($1))::regclass
         and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
     union all
     select format('alter table ${copySchema}.%I %s', $1::text, what) from pg_class,
         lateral (values (relrowsecurity, 'enable row level security'), (relforcerowsecurity, 'force row level security'))
           as security (holds, what)
       where oid = ('public.' || quote_ident($1))::regclass and holds
     union all
     select format('create policy %I on ${copySchema}.%I as %s for %s to %s', policyname, $1::text, permissive, cmd,
         array_to_string(array(select case role when 'public' then 'public' else quote_ident(role) end from unnest(roles) as role), ', '))
         || coalesce(' using (' || qual || ')', '') || coalesce(' with check (' || with_check || ')', '')
       from pg_policies where schemaname = 'public' and tablename = $1
     union all
     select format('grant %s on ${copySchema}.%I to %s', privilege_type, $1::text, grantee::regrole)
       from pg_class, aclexplode(relacl) where oid = ('public.' || quote_ident($1))::regclass
         and grantee <> relowner and grantee <> 0`,
    [name],
  );
  for (const { sql } of rows) await client.query(sql);
}

/** A table that others refer to can't change places; one with triggers does more than keep rows. */
async function refuseEntangled(client: Client, tables: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select conrelid::regclass::text as name from pg_constraint
     where contype = 'f' and (conrelid::regclass::text = any ($1) or confrelid::regclass::text = any ($1))
     union select tgrelid::regclass::text from pg_trigger where not tgisinternal and tgrelid::regclass::text = any ($1)`,
    [tables],
  );
  if (rows.length > 0)
    throw new PlainError(`Keys or triggers hold ${rows.map(({ name }) => name).join(', ')} in place.`);
}

/** Without it what the copy is told would go into the live tables, and empty ones would take their place. */
export async function refuseElsewhere(copy: Database, service: string): Promise<void> {
  const [row] = await copy.read(systemViewer(noAgency, service), (tx) =>
    tx.query<{ schema: string | null }>('select current_schema() as schema'),
  );
  if (row?.schema === copySchema) return;
  throw new PlainError(
    `The connection of the copy does not see the copy's tables: something in between, such as a transaction pooler, drops ` +
      'the parameter "options". The live projection stays. Give this call an address of the PostgreSQL server itself.',
  );
}

/** Takes the copy away, and what its consumer left beside it; gives what it was. */
export async function dropCopy(client: Client): Promise<Run | null> {
  const run = await findRun(client);
  if (!run) return null;
  // The name of the consumer goes with the schema, so the schema goes last.
  for (const table of ['dead_letter', 'inbox'])
    await client.query(`delete from ${table} where consumer = $1`, [run.group]);
  await client.query(`drop schema ${copySchema} cascade`);
  return run;
}

export interface Run {
  projection: string;
  group: string;
}

/** The copy that is growing, if any. */
export async function findRun(client: Client): Promise<Run | null> {
  const known = await client.query(`select to_regclass('${copySchema}.rebuild_run') is not null as known`);
  if (!known.rows[0].known) return null;
  const { rows } = await client.query(`select projection, group_name as "group" from ${copySchema}.rebuild_run`);
  return rows[0] ?? null;
}
