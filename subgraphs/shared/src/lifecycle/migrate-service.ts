import { databaseVariable, type ServiceConfig } from '../config/base-config.ts';
import { ConfigError } from '../config/config.ts';
import { migrate } from '../database/migrate.ts';
import { databaseNameOf } from '../database/roles.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { ServiceDefinition } from './service.ts';

export async function migrateService(
  definition: Pick<ServiceDefinition, 'name' | 'migrations'>,
  config: ServiceConfig,
  logger: Logger,
): Promise<void> {
  const adminUrl = config.databaseUrls.admin;
  if (!adminUrl) {
    const variable = databaseVariable(definition.name);
    throw new ConfigError([`${variable} is not set: bringing the database up to date needs a user that may do so.`]);
  }
  await migrate({
    adminUrl,
    databaseName: databaseNameOf(adminUrl),
    service: definition.name,
    migrations: definition.migrations,
    logger,
  });
}
