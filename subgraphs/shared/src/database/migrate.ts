import type { Logger } from 'pino';
import { DataSource, type MigrationInterface } from 'typeorm';
import { assert } from '../errors/errors.ts';
import { applyMigrations } from './apply-migrations.ts';
import { sharedMigrations } from './migrations/shared-migrations.ts';
import { ensureDatabase, ensureGroup, ensureLogin, withClient, withServer } from './roles.ts';
import { type ServiceUrls, serviceUrls } from './service-urls.ts';

export { type ServiceUrls, serviceUrls } from './service-urls.ts';

/** A TypeORM migration class; its `name`, or else the class's name, is what the database remembers. */
export type Migration = new () => MigrationInterface;

export interface MigrateOptions {
  /** Of a role that may create databases and roles; the path part does not matter. */
  adminUrl: string;
  databaseName: string;
  service: string;
  /** In the order in which they apply. */
  migrations: Migration[];
  /** Default: roles `<service>_migrator`, `_app` and `_relay` on the admin's server. */
  urls?: ServiceUrls;
  logger?: Logger;
}

/** Creates the database and its roles when missing, then applies the shared and the service's migrations. */
export async function migrate(options: MigrateOptions): Promise<void> {
  const { adminUrl, databaseName, service, logger } = options;
  assert(/^[a-z][a-z_]*$/.test(service), `a service's name is lower case letters, it is "${service}"`);
  const urls = options.urls ?? serviceUrls({ adminUrl, databaseName, service });
  await prepareServer(adminUrl, databaseName, service, urls);

  const source = new DataSource({ type: 'postgres', url: urls.migrator, poolSize: 2 });
  await source.initialize();
  try {
    const migrations = [...sharedMigrations(service), ...options.migrations.map((Each) => new Each())];
    await applyMigrations(source, databaseName, migrations, logger);
  } finally {
    await source.destroy();
  }
}

async function prepareServer(
  adminUrl: string,
  databaseName: string,
  service: string,
  urls: ServiceUrls,
): Promise<void> {
  const [migrator, app, relay, search] = ['migrator', 'app', 'relay', 'search'].map((role) => `${service}_${role}`);
  await withServer(adminUrl, async (client) => {
    for (const url of [urls.migrator, urls.app, urls.relay]) await ensureLogin(client, url);
    await ensureGroup(client, search as string);
    // The migrator hands search functions over to the search role, for which it must be a member of it.
    await client.query(`grant ${search} to ${migrator}`);
    await ensureDatabase(client, databaseName, migrator as string);
  });
  const url = new URL(adminUrl);
  url.pathname = `/${databaseName}`;
  await withClient(url.toString(), async (client) => {
    const database = client.escapeIdentifier(databaseName);
    await client.query(`
      revoke all on database ${database} from public;
      grant connect on database ${database} to ${migrator}, ${app}, ${relay};
      revoke create on schema public from public;
      grant all on schema public to ${migrator};
      grant usage, create on schema public to ${search};
    `);
  });
}

/** SQL for a migration: forces row-level security on a table that has `agency_id uuid`, and grants the app its rows. */
export function tenantTable(name: string, options: { search?: boolean } = {}): string {
  return `select secure_tenant_table('${name}', ${options.search === true})`;
}

/**
 * SQL for a migration: hides the rows whose named columns hold a person, client or job that is limited to a team of which
 * the viewer is no member. Every table with such a column needs it.
 */
export function limitTable(name: string, columns: readonly string[]): string {
  return `select limit_table('${name}', array[${columns.map((column) => `'${column}'`).join(', ')}])`;
}

/** SQL for a migration: grants the app a table that belongs to no agency, such as accounts. Each needs a reason. */
export function globalTable(name: string): string {
  return `select open_global_table('${name}')`;
}
