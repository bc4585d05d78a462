import { loadConfig, setting } from '@rekindle/shared/config/config';
import { frontDoorSettings } from '@rekindle/shared/config/front-door-settings';
import {
  databaseUrlSetting,
  flag,
  hostSetting,
  kafkaBrokersSetting,
  logLevelSetting,
  mailFromSetting,
  redisUrlSetting,
  sealingKeySetting,
  smtpUrlSetting,
} from '@rekindle/shared/config/settings';
import { z } from 'zod';
import { buildClient } from '../client/build-client.ts';
import { startSystem } from '../system/start-system.ts';
import { inRoot } from '../toolchain/paths.ts';

const ownDatabase = (name: string) =>
  setting(databaseUrlSetting.optional(), {
    expects: 'the URL of a PostgreSQL database of your own (not set: one is started here)',
    example: `postgres://user:password@localhost:5432/${name}`,
  });

const startConfig = {
  REKINDLE_PORT: setting(z.coerce.number().int().min(1).max(65535).default(4000), {
    expects: 'a port from 1 to 65535',
    example: '4000',
  }),
  REKINDLE_HOST: hostSetting,
  REKINDLE_PUBLIC_URL: setting(z.url({ protocol: /^https?$/ }).optional(), {
    expects: 'the address that browsers use, when it is not http://localhost and the port',
    example: 'https://rekindle.example.com',
  }),
  ...frontDoorSettings,
  REKINDLE_FREE_QUERIES: flag('sessions may send any query, for working on the client'),
  REKINDLE_DATA_DIR: setting(z.string().default(inRoot('.rekindle')), {
    expects: 'the folder for all data',
    example: './.rekindle',
  }),
  REKINDLE_LOG_LEVEL: logLevelSetting,
  REKINDLE_CLOCK_FILE: setting(z.string().optional(), {
    expects: 'a file with an offset in milliseconds that moves the clock (for tests)',
    example: './clock',
  }),
  REKINDLE_SEALING_KEY: sealingKeySetting.optional(),
  SMTP_URL: smtpUrlSetting,
  REKINDLE_MAIL_FROM: mailFromSetting.optional(),
  DATABASE_URL_AGENCY: ownDatabase('agency'),
  DATABASE_URL_CANDIDATES: ownDatabase('candidates'),
  DATABASE_URL_COMMUNICATIONS: ownDatabase('communications'),
  DATABASE_URL_SUBMISSIONS: ownDatabase('submissions'),
  DATABASE_URL_NURTURE: ownDatabase('nurture'),
  DATABASE_URL_MATCHING: ownDatabase('matching'),
  DATABASE_URL_BUS: ownDatabase('bus'),
  KAFKA_BROKERS: kafkaBrokersSetting,
  REDIS_URL: redisUrlSetting,
};

/** `npm start`: everything on this machine, until Ctrl-C. */
export async function start(): Promise<void> {
  const config = loadConfig(startConfig);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say('Starting Rekindle …');
  const building = buildClient(say);
  building.catch(() => {});
  const system = await startSystem({
    dataDir: config.REKINDLE_DATA_DIR,
    port: config.REKINDLE_PORT,
    host: config.REKINDLE_HOST,
    publicUrl: config.REKINDLE_PUBLIC_URL,
    env: process.env,
    clockFile: config.REKINDLE_CLOCK_FILE,
    freeQueries: config.REKINDLE_FREE_QUERIES,
    say,
  });
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      say('\nStopping …');
      await system.stop();
      say('Stopped. Everything is kept.');
      process.exit(0);
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  try {
    await building;
    await system.ready();
    if (!stopping)
      say(`\nRekindle is ready: ${system.address}\n\nCtrl-C stops it. Data and logs: ${config.REKINDLE_DATA_DIR}`);
  } catch (error) {
    if (stopping) return;
    await system.stop();
    throw error;
  }
}
