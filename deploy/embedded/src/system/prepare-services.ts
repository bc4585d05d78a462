import { type Migration, migrate } from '@rekindle/shared/database/migrate';
import { databaseNameOf } from '@rekindle/shared/database/roles';
import { inRoot, type ServiceName, services } from '../toolchain/paths.ts';
import { databaseUrl, type SystemPlan } from './environment.ts';

/** Brings the databases of the services up to date, so that no service needs a user who may. */
export async function prepareServices(plan: SystemPlan): Promise<void> {
  await Promise.all(services.map((name) => prepareService(name, plan)));
}

async function prepareService(name: ServiceName, plan: SystemPlan): Promise<void> {
  const adminUrl = databaseUrl(plan, name);
  if (!adminUrl) return;
  const migrations = await migrationsOf(name);
  await migrate({ adminUrl, databaseName: databaseNameOf(adminUrl), service: name, migrations });
}

async function migrationsOf(name: ServiceName): Promise<Migration[]> {
  return (await import(inRoot('subgraphs', name, 'src/database/migrations.ts'))).migrations;
}
