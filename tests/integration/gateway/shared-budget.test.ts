import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { BudgetSpent, costBudget, sharedSpending } from '@rekindle/gateway/graph/cost-budget';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { Redis } from 'ioredis';
import { eventually } from '../../testkit/eventually.ts';

const logger = createLogger('gateway', 'silent');
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) process.stderr.write('skipped: budgets on Redis, since there is no redis-server on this machine\n');

(hasRedis ? describe : describe.skip)('the budget of a client, on Redis', () => {
  let server: ChildProcess;
  let replicas: Redis[];

  beforeAll(async () => {
    const [port] = (await freePorts(1)) as [number];
    server = spawn('redis-server', ['--port', String(port), '--save', ''], { stdio: 'ignore' });
    const open = () => new Redis(port, { maxRetriesPerRequest: 0, enableOfflineQueue: false, commandTimeout: 500 });
    replicas = [open(), open()];
    for (const redis of replicas) redis.on('error', () => {});
    for (const redis of replicas) await eventually(async () => (await redis.ping()) === 'PONG');
  });
  afterAll(() => {
    for (const redis of replicas) redis.disconnect();
    server.kill('SIGKILL');
  });

  it('is one for all replicas, and still a limit while Redis is away', async () => {
    const [one, two] = replicas.map((redis) => costBudget(100, sharedSpending(redis, logger), () => 0)) as [
      ReturnType<typeof costBudget>,
      ReturnType<typeof costBudget>,
    ];
    const query = { total: 40, costliest: 'candidates.edges' };
    expect(await one.pay('a', query)).toMatchObject({ remaining: 60 });
    expect(await two.pay('a', query)).toMatchObject({ remaining: 20 });
    await expect(one.pay('a', query)).rejects.toThrow(BudgetSpent);
    expect(await two.pay('a', { ...query, total: 20 })).toMatchObject({ remaining: 0 });

    server.kill('SIGKILL');
    await eventually(() => replicas.every(({ status }) => status !== 'ready'));
    expect(await one.pay('b', query)).toMatchObject({ remaining: 60 });
    expect(await one.pay('b', query)).toMatchObject({ remaining: 20 });
    await expect(one.pay('b', query)).rejects.toThrow(BudgetSpent);
  });
});
