import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { Redis } from 'ioredis';
import { attemptLimit, processCounter, sharedCounter } from '../../../gateway/src/identity/attempts.ts';
import { eventually } from '../../testkit/eventually.ts';

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

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) process.stderr.write('skipped: attempts on Redis, since there is no redis-server on this machine\n');

(hasRedis ? describe : describe.skip)('attempts counted on Redis', () => {
  let server: ChildProcess;
  let clients: Redis[];

  beforeAll(async () => {
    const [port] = (await freePorts(1)) as [number];
    server = spawn('redis-server', ['--port', String(port), '--save', ''], { stdio: 'ignore' });
    const open = () => new Redis(port, { maxRetriesPerRequest: 0, enableOfflineQueue: false, commandTimeout: 500 });
    clients = [open(), open()];
    for (const client of clients) client.on('error', () => {});
    for (const client of clients) await eventually(async () => (await client.ping()) === 'PONG');
  });
  afterAll(() => {
    for (const client of clients) client.disconnect();
    server.kill('SIGKILL');
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
    server.kill('SIGKILL');
    await eventually(() => clients.every(({ status }) => status !== 'ready'));
    await one('cy');
    await one('cy');
    await one('cy');
    await expect(one('cy')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
