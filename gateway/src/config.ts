import { ConfigError, setting } from '@rekindle/shared/config/config';
import { frontDoorSettings } from '@rekindle/shared/config/front-door-settings';
import {
  databaseUrlSetting,
  environmentSetting,
  flag,
  hostSetting,
  kafkaBrokersSetting,
  logLevelSetting,
  portSetting,
  redisUrlSetting,
} from '@rekindle/shared/config/settings';
import { z } from 'zod';

export const serviceNames = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'] as const;

export type ServiceName = (typeof serviceNames)[number];

function subgraphUrl(service: ServiceName, port: number) {
  return setting(z.url({ protocol: /^https?$/ }), {
    expects: `the address of the ${service} service`,
    example: `http://localhost:${port}`,
  });
}

export const gatewayConfig = {
  REKINDLE_HOST: hostSetting,
  REKINDLE_PORT: portSetting,
  REKINDLE_ENVIRONMENT: environmentSetting,
  REKINDLE_LOG_LEVEL: logLevelSetting,
  REKINDLE_SIGNING_KEY: setting(z.string().min(1), {
    expects: 'the private Ed25519 key that signs internal tokens: a JSON Web Key, or the path of a file that holds one',
    example: '/etc/rekindle/signing-key.json',
  }),
  REKINDLE_PUBLIC_URL: setting(z.url({ protocol: /^https?$/ }), {
    expects: 'the address that browsers use',
    example: 'https://rekindle.example.com',
  }),
  REKINDLE_CLIENT_DIR: setting(z.string().min(1), {
    expects: 'the directory of the built client',
    example: './frontend/dist',
  }),
  REKINDLE_REPLICA: setting(
    z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/i)
      .default('1'),
    {
      expects: 'a name of this replica that outlives a restart',
      example: 'gateway-0',
    },
  ),
  ...frontDoorSettings,
  REKINDLE_FREE_QUERIES: flag('sessions may send any query and not only the operations of the client; local only'),
  SUBGRAPH_URL_AGENCY: subgraphUrl('agency', 4001),
  SUBGRAPH_URL_CANDIDATES: subgraphUrl('candidates', 4002),
  SUBGRAPH_URL_COMMUNICATIONS: subgraphUrl('communications', 4003),
  SUBGRAPH_URL_SUBMISSIONS: subgraphUrl('submissions', 4004),
  SUBGRAPH_URL_NURTURE: subgraphUrl('nurture', 4005),
  SUBGRAPH_URL_MATCHING: subgraphUrl('matching', 4006),
  DATABASE_URL_BUS: setting(databaseUrlSetting.optional(), {
    expects: 'the URL of the database of the bus (needed unless KAFKA_BROKERS is set)',
    example: 'postgres://user:password@localhost:5432/bus',
  }),
  KAFKA_BROKERS: kafkaBrokersSetting,
  REDIS_URL: redisUrlSetting,
};

export type GatewayConfig = z.infer<z.ZodObject<typeof gatewayConfig>>;

export function subgraphUrls(config: GatewayConfig): Record<ServiceName, string> {
  return {
    agency: config.SUBGRAPH_URL_AGENCY,
    candidates: config.SUBGRAPH_URL_CANDIDATES,
    communications: config.SUBGRAPH_URL_COMMUNICATIONS,
    submissions: config.SUBGRAPH_URL_SUBMISSIONS,
    nurture: config.SUBGRAPH_URL_NURTURE,
    matching: config.SUBGRAPH_URL_MATCHING,
  };
}

/** The address of our services has no TLS of its own, so where browsers use it there is a proxy that adds it. */
export function proxiesBefore(config: Pick<GatewayConfig, 'REKINDLE_PROXIES' | 'REKINDLE_PUBLIC_URL'>): number {
  return config.REKINDLE_PROXIES ?? (config.REKINDLE_PUBLIC_URL.startsWith('https:') ? 1 : 0);
}

/** Settings that contradict each other. */
export function requireSafe(config: GatewayConfig): void {
  if (config.REKINDLE_FREE_QUERIES && config.REKINDLE_ENVIRONMENT === 'production') {
    throw new ConfigError([
      'REKINDLE_FREE_QUERIES opens the graph to free queries of sessions and is refused in production. Unset it.',
    ]);
  }
}
