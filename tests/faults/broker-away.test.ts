import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../testkit/eventually.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { secondsUntilMirrored, startLoad } from '../testkit/faults/pair-load.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';
import { type KafkaServer, startKafka, whyNoKafka } from '../testkit/kafka-server.ts';

const missing = await whyNoKafka();
if (missing) process.stderr.write(`skipped: a broker that is away, since ${missing}\n`);
const times = inRound(1, 5);
// Longer than a request may take and than a group waits for its members.
const pausedMs = inRound(12_000, 45_000);

(missing ? describe.skip : describe)('while the only broker is away, and after it', () => {
  let kafka: KafkaServer;
  let pair: Pair;

  beforeAll(async () => {
    kafka = await startKafka();
    pair = await startPair({ adapter: 'kafka', address: { kafkaBrokers: kafka.brokers } });
    // Nobody starts these processes again: they have to find back by themselves.
    for (const role of ['relay', 'reader'] as const) await once(pair.fork(role), 'message');
  }, 120_000);
  afterAll(async () => {
    await pair?.close();
    await kafka?.close();
  }, 60_000);

  const drained = () =>
    eventually(async () => (await pair.bus.lag(pair.group)).every(({ records }) => records === 0), 60_000);

  it(
    `it is restarted ${times} times: writes are taken all the while, none is lost, the lag is drained`,
    async () => {
      const random = seeded(21);
      const load = startLoad(pair, { writers: 2, pauseMs: 50 });
      let seconds = 0;
      for (let time = 0; time < times; time++) {
        await wait(random.below(1_000));
        await (time % 2 === 0 ? kafka.kill(1) : kafka.stop(1));
        const before = load.acknowledged.length;
        await eventually(() => load.acknowledged.length > before + 20);
        await kafka.start(1);
        const backAtMs = performance.now();
        seconds = Math.max(seconds, await secondsUntilMirrored(pair, backAtMs, 60_000));
        await drained();
      }
      expect(load.retries()).toBe(0);
      await load.stop();
      const differences = await settledDifferences(pair, load.acknowledged);
      const acknowledged = load.acknowledged.length;
      report({ fault: `broker restarted, ${times} times`, adapter: 'kafka', acknowledged, differences, seconds });
    },
    inRound(180_000, 600_000),
  );

  it(
    `it hangs for ${pausedMs / 1000} seconds: as with one that is gone`,
    async () => {
      const load = startLoad(pair, { writers: 2, pauseMs: 50 });
      await secondsUntilMirrored(pair);
      await kafka.pause(1);
      const before = load.acknowledged.length;
      await wait(pausedMs);
      expect(load.acknowledged.length).toBeGreaterThan(before + 20);
      await kafka.resume(1);
      const seconds = await secondsUntilMirrored(pair, performance.now(), 60_000);
      await drained();
      await load.stop();
      const differences = await settledDifferences(pair, load.acknowledged);
      const acknowledged = load.acknowledged.length;
      report({ fault: `broker hangs for ${pausedMs / 1000} s`, adapter: 'kafka', acknowledged, differences, seconds });
    },
    inRound(120_000, 240_000),
  );
});
