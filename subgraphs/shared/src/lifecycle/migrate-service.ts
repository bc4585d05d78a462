import type { ServiceConfig } from '../config/base-config.ts';
import { migrate } from '../database/migrate.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { ServiceDefinition } from './service.ts';

export async function migrateService(
  definition: Pick<ServiceDefinition, 'name' | 'migrations'>,
  config: ServiceConfig,
  logger: Logger,
): Promise<void> {
  await migrate({
    adminUrl: config.databaseUrl,
    databaseName: databaseName(config),
    service: definition.name,
    migrations: definition.migrations,
    logger,
  });
}

export function databaseName(config: ServiceConfig): string {
  return new URL(config.databaseUrl).pathname.slice(1);
}
