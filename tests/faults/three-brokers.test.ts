import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kafkaClient } from '@rekindle/shared/bus/kafka/kafka-client';
import { brokersOf } from '@rekindle/shared/bus/topics';
import { eventually } from '../testkit/eventually.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { secondsUntilMirrored, startLoad } from '../testkit/faults/pair-load.ts';
import { topic } from '../testkit/faults/pair-tables.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';
import { type KafkaServer, startKafka, whyNoKafka } from '../testkit/kafka-server.ts';

const missing = await whyNoKafka();
if (missing) process.stderr.write(`skipped: three brokers, since ${missing}\n`);
const losses = inRound(1, 6);
const moves = inRound(2, 10);
const numbers = [1, 2, 3];

(missing ? describe.skip : describe)('on three brokers', () => {
  let kafka: KafkaServer;
  let pair: Pair;

  beforeAll(async () => {
    kafka = await startKafka({ brokers: 3 });
    pair = await startPair({ adapter: 'kafka', address: { kafkaBrokers: kafka.brokers } });
    for (const role of ['relay', 'reader'] as const) await once(pair.fork(role), 'message');
  }, 180_000);
  afterAll(async () => {
    await pair?.close();
    await kafka?.close();
  }, 60_000);

  it(
    `one is lost and comes back, ${losses} times: the others go on, and nothing is lost or happens twice`,
    async () => {
      const random = seeded(51);
      const load = startLoad(pair, { writers: 2, pauseMs: 50 });
      let seconds = 0;
      for (let time = 0; time < losses; time++) {
        await secondsUntilMirrored(pair);
        const broker = random.pick(numbers);
        const lostAtMs = performance.now();
        await (random.chance(0.7) ? kafka.kill(broker) : kafka.stop(broker));
        seconds = Math.max(seconds, await secondsUntilMirrored(pair, lostAtMs));
        await kafka.start(broker);
        await secondsUntilMirrored(pair);
      }
      await load.stop();
      const differences = await settledDifferences(pair, load.acknowledged);
      const fault = `one of three brokers lost, ${losses} times`;
      report({ fault, adapter: 'kafka', acknowledged: load.acknowledged.length, differences, seconds });
    },
    inRound(180_000, 900_000),
  );

  it(
    `every partition is moved to other brokers, ${moves} times, while it is read`,
    async () => {
      const random = seeded(52);
      const admin = kafkaClient({ brokers: brokersOf(kafka.brokers), clientId: 'faults' }).admin();
      await admin.connect();
      const load = startLoad(pair, { writers: 2, pauseMs: 50 });
      let seconds = 0;
      for (let time = 0; time < moves; time++) {
        await secondsUntilMirrored(pair);
        const [found] = (await admin.fetchTopicMetadata({ topics: [topic] })).topics;
        const wanted = (found?.partitions ?? []).map(({ partitionId, leader }) => {
          // Another leader each time; the second copy is on one of the others.
          const others = numbers.filter((number) => number !== leader);
          const first = random.pick(others);
          return {
            partition: partitionId,
            replicas: [first, random.pick(numbers.filter((number) => number !== first))],
          };
        });
        const atMs = performance.now();
        await admin.alterPartitionReassignments({ topics: [{ topic, partitionAssignment: wanted }] });
        await eventually(async () => {
          const { topics } = await admin.listPartitionReassignments({
            topics: [{ topic, partitions: wanted.map(({ partition }) => partition) }],
          });
          return topics.length === 0;
        }, 60_000);
        seconds = Math.max(seconds, await secondsUntilMirrored(pair, atMs));
        await wait(random.below(300));
      }
      await admin.disconnect();
      await load.stop();
      expect(load.acknowledged.length).toBeGreaterThan(moves * 10);
      const differences = await settledDifferences(pair, load.acknowledged);
      const fault = `every partition moved, ${moves} times`;
      report({ fault, adapter: 'kafka', acknowledged: load.acknowledged.length, differences, seconds });
    },
    inRound(180_000, 900_000),
  );
});
