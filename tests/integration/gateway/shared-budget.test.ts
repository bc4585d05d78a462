import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BudgetSpent, costBudget, sharedSpending } from '@rekindle/gateway/graph/cost-budget';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { Redis } from 'ioredis';
import { eventually } from '../../testkit/eventually.ts';
import { type RedisServer, startRedis, whyNoRedis } from '../../testkit/redis-server.ts';

const logger = createLogger('gateway', 'silent');
if (whyNoRedis) process.stderr.write(`skipped: budgets on Redis, since ${whyNoRedis}\n`);

(whyNoRedis ? describe.skip : describe)('the budget of a client, on Redis', () => {
  let server: RedisServer;
  let replicas: Redis[];

  beforeAll(async () => {
    server = await startRedis();
    const open = () =>
      new Redis(server.url, { maxRetriesPerRequest: 0, enableOfflineQueue: false, commandTimeout: 500 });
    replicas = [open(), open()];
    for (const redis of replicas) redis.on('error', () => {});
    for (const redis of replicas) await eventually(async () => (await redis.ping()) === 'PONG');
  });
  afterAll(async () => {
    for (const redis of replicas) redis.disconnect();
    await server.close();
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

    await server.kill();
    await eventually(() => replicas.every(({ status }) => status !== 'ready'));
    expect(await one.pay('b', query)).toMatchObject({ remaining: 60 });
    expect(await one.pay('b', query)).toMatchObject({ remaining: 20 });
    await expect(one.pay('b', query)).rejects.toThrow(BudgetSpent);
  });
});
