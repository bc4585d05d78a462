import type { Logger } from 'pino';
import type { MigrationInterface } from 'typeorm';
import type { ServiceUrls } from './service-urls.ts';

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
  /** Default: roles `<service>_migrator`, `_app` and `_relay` with the admin's password on the admin's server. */
  urls?: ServiceUrls;
  logger?: Logger;
}

export async function migrate(options: MigrateOptions): Promise<void> {
  throw new Error(options.service);
}

/** SQL for a migration: forces row-level security on a table that has `agency_id uuid`, and grants the app its rows. */
export function tenantTable(name: string, options: { search?: boolean } = {}): string {
  return `select secure_tenant_table('${name}', ${options.search === true})`;
}
