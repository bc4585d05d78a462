import { join } from 'node:path';
import { frontDoorSettings } from '@rekindle/shared/config/front-door-settings';
import { databaseNameOf } from '@rekindle/shared/database/roles';
import { roleUrl, serviceUrls } from '@rekindle/shared/database/service-urls';
import { type ServiceName, services } from '../toolchain/paths.ts';
import type { DataFolder } from './data-folder.ts';

export interface SystemPlan {
  folder: DataFolder;
  ports: Record<string, number>;
  /** By service: the port at which the gateway finds it, when something stands before it. */
  foundAt?: Record<string, number>;
  host: string;
  address: string;
  env: Record<string, string | undefined>;
  /** Of our own PostgreSQL; null when all databases are somebody else's. */
  adminUrl: string | null;
  clockFile?: string;
  freeQueries?: boolean;
}

const databases = [...services, 'bus'] as const;

/** Not when every database has an address of its own. */
export function needsPostgres(env: Record<string, string | undefined>): boolean {
  const needed = databases.filter((name) => !(name === 'bus' && env.KAFKA_BROKERS));
  return needed.some((name) => !env[variable(name)]);
}

function variable(database: string): string {
  return `DATABASE_URL_${database.toUpperCase()}`;
}

/** Of a user that may create what is needed: for the supervisor alone. */
export function databaseUrl(plan: SystemPlan, database: string): string | undefined {
  return plan.env[variable(database)] ?? plan.adminUrl?.replace(/\/postgres$/, `/${database}`);
}

/** None when Kafka is the bus. In our own PostgreSQL the bus has a user of its own, who owns it and nothing else. */
export function busUrl(plan: SystemPlan): string | undefined {
  if (plan.env.KAFKA_BROKERS) return undefined;
  return plan.env[variable('bus')] ?? (plan.adminUrl ? roleUrl(plan.adminUrl, 'bus', 'bus') : undefined);
}

/** Each process gets its own settings and what it shares with all; nothing of another's. */
export function serviceEnvironment(
  name: ServiceName | 'gateway',
  plan: SystemPlan,
): Record<string, string | undefined> {
  const common = {
    ...sharedWithAll(plan.env),
    APOLLO_TELEMETRY_DISABLED: '1',
    KAFKAJS_NO_PARTITIONER_WARNING: '1',
    NODE_COMPILE_CACHE: join(plan.folder.path, 'compile-cache'),
    REKINDLE_ENVIRONMENT: 'local',
    REKINDLE_LOG_LEVEL: plan.env.REKINDLE_LOG_LEVEL,
    DATABASE_URL_BUS: busUrl(plan),
  };
  return name === 'gateway' ? { ...common, ...gatewaySettings(plan) } : { ...common, ...serviceSettings(name, plan) };
}

function gatewaySettings(plan: SystemPlan): Record<string, string | undefined> {
  return {
    ...Object.fromEntries(Object.keys(frontDoorSettings).map((name) => [name, plan.env[name]])),
    REKINDLE_HOST: plan.host,
    REKINDLE_PORT: String(plan.ports.gateway),
    REKINDLE_PUBLIC_URL: plan.address,
    REKINDLE_SIGNING_KEY: plan.folder.signingKeyFile,
    ...(plan.freeQueries ? { REKINDLE_FREE_QUERIES: 'true' } : {}),
    REKINDLE_CLIENT_DIR: join(import.meta.dirname, '../../../../frontend/dist'),
    ...Object.fromEntries(
      services.map((name) => [
        `SUBGRAPH_URL_${name.toUpperCase()}`,
        `http://127.0.0.1:${plan.foundAt?.[name] ?? plan.ports[name]}`,
      ]),
    ),
  };
}

function serviceSettings(name: ServiceName, plan: SystemPlan): Record<string, string | undefined> {
  return {
    REKINDLE_HOST: '127.0.0.1',
    REKINDLE_PORT: String(plan.ports[name]),
    REKINDLE_TOKEN_KEYS: plan.folder.publicKeysFile,
    REKINDLE_FILES_DIR: join(plan.folder.filesDir, name),
    REKINDLE_CLOCK_FILE: plan.clockFile,
    ...servingUrls(name, plan),
    ...(name === 'agency' ? agencySettings(plan) : {}),
  };
}

/** What a service serves with: it changes no table and makes no user, and so can't when it is taken over. */
function servingUrls(name: ServiceName, plan: SystemPlan): Record<string, string> {
  const adminUrl = databaseUrl(plan, name);
  if (!adminUrl) return {};
  const { app, relay } = serviceUrls({ adminUrl, databaseName: databaseNameOf(adminUrl), service: name });
  return { [`${variable(name)}_APP`]: app, [`${variable(name)}_RELAY`]: relay };
}

function agencySettings(plan: SystemPlan): Record<string, string | undefined> {
  return {
    // The sample agency is filled through the gateway.
    REKINDLE_GATEWAY_URL: `http://127.0.0.1:${plan.ports.gateway}`,
    REKINDLE_PUBLIC_URL: plan.address,
    REKINDLE_SEALING_KEY: plan.env.REKINDLE_SEALING_KEY ?? plan.folder.sealingKeyFile,
    SMTP_URL: plan.env.SMTP_URL,
    REKINDLE_MAIL_FROM: plan.env.REKINDLE_MAIL_FROM,
  };
}

function sharedWithAll(env: Record<string, string | undefined>): Record<string, string | undefined> {
  const passes = (key: string) =>
    ['PATH', 'HOME', 'TZ', 'LANG', 'NODE_ENV', 'NODE_EXTRA_CA_CERTS', 'KAFKA_BROKERS', 'REDIS_URL'].includes(key) ||
    key.startsWith('OTEL_');
  return Object.fromEntries(Object.entries(env).filter(([key]) => passes(key)));
}
