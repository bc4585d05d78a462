import { z } from 'zod';
import { setting } from './config.ts';

const port = z.coerce.number().int().min(0).max(65535);

export const portSetting = setting(port, { expects: 'a port from 0 to 65535', example: '4001' });

export function flag(whenTrue: string) {
  return setting(
    z
      .enum(['true', 'false'])
      .default('false')
      .transform((value) => value === 'true'),
    {
      expects: `true or false (${whenTrue})`,
      example: 'false',
    },
  );
}

export const hostSetting = setting(z.string().min(1).default('127.0.0.1'), {
  expects: 'the address to listen on',
  example: '127.0.0.1',
});

export const logLevelSetting = setting(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'), {
  expects: 'one of fatal, error, warn, info, debug, silent',
  example: 'info',
});

export const environmentSetting = setting(z.enum(['local', 'production']).default('production'), {
  expects: 'local (one machine: introspection and a movable clock are allowed) or production',
  example: 'production',
});

export const databaseUrlSetting = setting(z.string().regex(/^postgres(ql)?:\/\/.+/), {
  expects: 'the URL of a PostgreSQL database',
  example: 'postgres://user:password@localhost:5432/agency',
});

export const kafkaBrokersSetting = setting(
  z
    .string()
    .regex(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/)
    .optional(),
  { expects: 'host:port pairs with commas between (not set: the bus runs on PostgreSQL)', example: 'localhost:9092' },
);

export const redisUrlSetting = setting(
  z
    .string()
    .regex(/^rediss?:\/\/.+/)
    .optional(),
  {
    expects: 'the URL of a Redis server (not set: caches and limits stay in the process)',
    example: 'redis://localhost:6379',
  },
);

export const publicKeysSetting = setting(z.string().min(1), {
  expects: 'the public keys of the gateway: a JSON Web Key Set, or the path of a file that holds one',
  example: '/etc/rekindle/token-keys.json',
});

export const dataDirSetting = setting(z.string().min(1), {
  expects: 'a directory that the service may write to',
  example: './.rekindle/files',
});

export const sealingKeySetting = setting(z.string().min(1), {
  expects:
    'the key that seals stored secrets: 32 bytes in base64 (an older one after a comma), or the path of a file with it',
  example: '/etc/rekindle/sealing-key',
});

export const smtpUrlSetting = setting(
  z
    .string()
    .regex(/^smtps?:\/\/.+/)
    .optional(),
  {
    expects: 'the URL of a mail server (not set: no mail is sent, links are handed over by hand)',
    example: 'smtps://user:password@mail.example.com',
  },
);

export const mailFromSetting = setting(z.string().min(3).default('Rekindle <rekindle@localhost>'), {
  expects: 'whom mail of the system comes from',
  example: 'Rekindle <no-reply@rekindle.example.com>',
});
