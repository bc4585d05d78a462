import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { Redis } from 'ioredis';
import { attemptLimit, processCounter, sharedCounter } from '../../../gateway/src/identity/attempts.ts';
import { eventually } from '../../testkit/eventually.ts';
import { type RedisServer, startRedis, whyNoRedis } from '../../testkit/redis-server.ts';

const logger = createLogger('gateway', 'silent');

describe('attempts counted by one process', () => {
  it('are refused over the limit, key by key, until the window ends', async () => {
    let nowMs = 0;
    const take = attemptLimit(
      'email',
      2,
      processCounter(() => nowMs),
    );
    await take('ada');
    await take('ada');
    await expect(take('ada')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await take('bo');
    nowMs = 5 * 60_000 + 1;
    await take('ada');
  });
});

if (whyNoRedis) process.stderr.write(`skipped: attempts on Redis, since ${whyNoRedis}\n`);

(whyNoRedis ? describe.skip : describe)('attempts counted on Redis', () => {
  let server: RedisServer;
  let clients: Redis[];

  beforeAll(async () => {
    server = await startRedis();
    const open = () =>
      new Redis(server.url, { maxRetriesPerRequest: 0, enableOfflineQueue: false, commandTimeout: 500 });
    clients = [open(), open()];
    for (const client of clients) client.on('error', () => {});
    for (const client of clients) await eventually(async () => (await client.ping()) === 'PONG');
  });
  afterAll(async () => {
    for (const client of clients) client.disconnect();
    await server.close();
  });

  it('are one count for all replicas, and still a count while Redis is away', async () => {
    const [one, two] = clients.map((client) => attemptLimit('email', 3, sharedCounter(client, logger))) as [
      (key: string) => Promise<number>,
      (key: string) => Promise<number>,
    ];
    await one('ada');
    await two('ada');
    await one('ada');
    await expect(two('ada')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await server.kill();
    await eventually(() => clients.every(({ status }) => status !== 'ready'));
    await one('cy');
    await one('cy');
    await one('cy');
    await expect(one('cy')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
