import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDesk } from '../testkit/desk.ts';
import { startDeskLoad } from '../testkit/faults/desk-load.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';
import { type SystemRound, secondsUntilHeard, startSystemRound } from '../testkit/faults/system-round.ts';
import { type RedisServer, startRedis, whyNoRedis } from '../testkit/redis-server.ts';

if (whyNoRedis) process.stderr.write(`skipped: Redis that is away, since ${whyNoRedis}\n`);
// From one address come sixty attempts in five minutes at most: that is the bound of a round.
const times = inRound(1, 3);
const password = 'a short sentence is easy';

(whyNoRedis ? describe.skip : describe)('Redis that is away', () => {
  let redis: RedisServer;
  let round: SystemRound;
  beforeAll(async () => {
    redis = await startRedis();
    round = await startSystemRound('embedded', { REDIS_URL: redis.url });
  }, 180_000);
  afterAll(async () => {
    await round?.close();
    await redis?.close();
  }, 60_000);

  const desk = () => openDesk(round.stack.address);
  const guess = (email: string) =>
    desk()
      .auth('sign-in', { email, password: 'not this one at all' })
      .then(
        () => 'in',
        (error: Error) => / answered (\d+)/.exec(error.message)?.[1] ?? error.message,
      );

  /** Ten attempts at one account are looked at, and not one more. */
  async function guessesAreCounted(email: string): Promise<void> {
    const answers: string[] = [];
    for (let attempt = 0; attempt < 12; attempt++) answers.push(await guess(email));
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => '401'));
    expect(answers.slice(10)).toEqual(['403', '403']);
  }

  /** Nobody without a session is told or does anything, and one that is over stays over. */
  async function doorIsShut(): Promise<void> {
    const nobody = await desk().answer('{ agency { id } }');
    expect(nobody.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(nobody.data?.agency ?? null).toBeNull();
    const email = `bo-${randomUUID()}@halden.example`;
    const bo = desk();
    await bo.auth('sign-up', { agencyName: 'Another', name: 'Bo', email, password, timeZone: 'UTC' });
    const cookie = bo.cookie();
    await bo.auth('sign-out', {});
    const over = await openDesk(round.stack.address, cookie).answer('{ agency { id } }');
    expect(over.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    await desk().auth('sign-in', { email, password });
  }

  it.each([
    ['killed', () => redis.kill(), () => redis.start()],
    ['paused', () => redis.pause(), () => redis.resume()],
  ])(
    '%s: work goes on, guesses are still counted, and there is no way around signing in',
    async (how, away, back) => {
      const random = seeded(61);
      const load = await startDeskLoad(round.desk, { clients: 2 });
      let seconds = 0;
      for (let time = 0; time < times; time++) {
        await wait(random.below(500));
        await away();
        const awayAtMs = performance.now();
        seconds = Math.max(seconds, await secondsUntilHeard(round, awayAtMs));
        await doorIsShut();
        if (time === 0) await guessesAreCounted(`ghost-${how}@halden.example`);
        await back();
        await secondsUntilHeard(round, performance.now());
        await doorIsShut();
      }
      await load.stop();
      const differences = await round.differences(load);
      const fault = `Redis ${how}, ${times} times`;
      report({ fault, adapter: 'embedded', acknowledged: load.acknowledged(), differences, seconds });
    },
    inRound(180_000, 600_000),
  );
});
