import type { Client } from 'pg';
import { databaseNameOf, ensureDatabase, ensureLogin, withClient, withServer } from '../database/roles.ts';
import { busSchemaSql } from './postgres-schema.ts';

/** Of a bus that was made when it had no user of its own. */
async function handOver(server: Client, adminUrl: string, databaseName: string, role: string): Promise<void> {
  const owner = server.escapeIdentifier(role);
  await server.query(`alter database ${server.escapeIdentifier(databaseName)} owner to ${owner}`);
  const url = new URL(adminUrl);
  url.pathname = `/${databaseName}`;
  await withClient(url.toString(), async (bus) => {
    const found = await bus.query<{ kind: string; name: string }>(
      `select 'table' as kind, oid::regclass::text as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relowner <> $1::regrole
       union all
       select 'function', oid::regprocedure::text from pg_proc
       where pronamespace = 'public'::regnamespace and proowner <> $1::regrole`,
      [role],
    );
    for (const { kind, name } of found.rows) await bus.query(`alter ${kind} ${name} owner to ${owner}`);
  });
}

/** Creates the bus database and the role of `busUrl` when missing, and brings its tables up to date. */
export async function migrateBus(options: { adminUrl: string; busUrl: string }): Promise<void> {
  const databaseName = databaseNameOf(options.busUrl);
  const role = decodeURIComponent(new URL(options.busUrl).username);
  const adminRole = decodeURIComponent(new URL(options.adminUrl).username);
  await withServer(options.adminUrl, async (client) => {
    if (role !== adminRole) await ensureLogin(client, options.busUrl);
    await ensureDatabase(client, databaseName, role);
    if (role !== adminRole) await handOver(client, options.adminUrl, databaseName, role);
    // As its owner, and inside the server's lock: two starting processes would trip over each other's tables.
    await withClient(options.busUrl, (bus) => bus.query(busSchemaSql));
  });
}
