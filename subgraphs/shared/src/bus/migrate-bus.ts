import { databaseNameOf, ensureDatabase, ensureLogin, withClient, withServer } from '../database/roles.ts';
import { busSchemaSql } from './postgres-schema.ts';

/** Creates the bus database and the role of `busUrl` when missing, and brings its tables up to date. */
export async function migrateBus(options: { adminUrl: string; busUrl: string }): Promise<void> {
  const databaseName = databaseNameOf(options.busUrl);
  const role = decodeURIComponent(new URL(options.busUrl).username);
  const adminRole = decodeURIComponent(new URL(options.adminUrl).username);
  await withServer(options.adminUrl, async (client) => {
    if (role !== adminRole) await ensureLogin(client, options.busUrl);
    await ensureDatabase(client, databaseName, role);
    // As its owner, and inside the server's lock: two starting processes would trip over each other's tables.
    await withClient(options.busUrl, (bus) => bus.query(busSchemaSql));
  });
}
