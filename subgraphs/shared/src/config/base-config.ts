import { z } from 'zod';
import { databaseNameOf } from '../database/roles.ts';
import { serviceUrls } from '../database/service-urls.ts';
import { ConfigError, setting } from './config.ts';
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
  databaseUrls: DatabaseUrls;
};

export interface DatabaseUrls {
  /** From DATABASE_URL_<SERVICE>: may create roles; the path names the database. Null for a process that only serves. */
  admin: string | null;
  /** From DATABASE_URL_<SERVICE>_APP and _RELAY, else they follow from the admin's. */
  app: string;
  relay: string;
}

/** The shape for one service: `agency` also reads DATABASE_URL_AGENCY. */
export function serviceConfig(service: string) {
  const url = (what: string, user: string) =>
    setting(databaseUrlSetting.optional(), {
      expects: `the URL of the PostgreSQL database of ${service}, ${what}`,
      example: `postgres://${user}:password@localhost:5432/${service}`,
    });
  const variable = databaseVariable(service);
  return {
    ...baseConfig,
    [variable]: url('with a user that may create roles and databases', 'user'),
    [`${variable}_APP`]: url('as the service reads and writes it', `${service}_app`),
    [`${variable}_RELAY`]: url('as it sends what happened', `${service}_relay`),
  };
}

/** A process that only serves needs no more than what it serves with. */
export function databaseUrlsOf(service: string, config: Record<string, unknown>): DatabaseUrls {
  const variable = databaseVariable(service);
  const [admin, app, relay] = ['', '_APP', '_RELAY'].map((part) => config[`${variable}${part}`] as string | undefined);
  if (app && relay) return { admin: admin ?? null, app, relay };
  if (!admin) {
    throw new ConfigError([
      `${variable} is not set. It expects the URL of the PostgreSQL database of ${service}, with a user that may create roles and databases, for example postgres://user:password@localhost:5432/${service}. A process that only serves takes ${variable}_APP and ${variable}_RELAY instead.`,
    ]);
  }
  return { admin, ...serviceUrls({ adminUrl: admin, databaseName: databaseNameOf(admin), service }) };
}

export function databaseVariable(service: string): string {
  return `DATABASE_URL_${service.toUpperCase()}`;
}
