import { z } from 'zod';
import { setting } from './config.ts';
import {
  databaseUrlSetting,
  dataDirSetting,
  environmentSetting,
  flag,
  hostSetting,
  kafkaBrokersSetting,
  logLevelSetting,
  portSetting,
  publicKeysSetting,
  redisUrlSetting,
} from './settings.ts';

/** The settings that each service has. */
export const baseConfig = {
  REKINDLE_HOST: hostSetting,
  REKINDLE_PORT: portSetting,
  REKINDLE_ENVIRONMENT: environmentSetting,
  REKINDLE_LOG_LEVEL: logLevelSetting,
  REKINDLE_TOKEN_KEYS: publicKeysSetting,
  REKINDLE_FILES_DIR: dataDirSetting,
  REKINDLE_MIGRATE_AT_START: flag('bring the database up to date before serving'),
  REKINDLE_POOL_SIZE: setting(z.coerce.number().int().min(2).max(100).default(8), {
    expects: 'the number of database connections, from 2 to 100',
    example: '8',
  }),
  REKINDLE_CLOCK_FILE: setting(z.string().optional(), {
    expects: 'a file with an offset in milliseconds that moves the clock (refused in production)',
    example: './clock',
  }),
  DATABASE_URL_BUS: setting(databaseUrlSetting.optional(), {
    expects: 'the URL of the database of the bus (needed unless KAFKA_BROKERS is set)',
    example: 'postgres://user:password@localhost:5432/bus',
  }),
  KAFKA_BROKERS: kafkaBrokersSetting,
  REDIS_URL: redisUrlSetting,
};

export type ServiceConfig = z.infer<z.ZodObject<typeof baseConfig>> & {
  /** From DATABASE_URL_<SERVICE>: a role that may create roles; the path names the database. */
  databaseUrl: string;
};

/** The shape for one service: `agency` also reads DATABASE_URL_AGENCY. */
export function serviceConfig(service: string) {
  const databaseUrl = setting(databaseUrlSetting, {
    expects: `the URL of the PostgreSQL database of ${service}, with a user that may create roles and databases`,
    example: `postgres://user:password@localhost:5432/${service}`,
  });
  return { ...baseConfig, [databaseVariable(service)]: databaseUrl };
}

export function databaseVariable(service: string): string {
  return `DATABASE_URL_${service.toUpperCase()}`;
}
