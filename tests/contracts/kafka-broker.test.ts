import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { prepareTopics } from '@rekindle/shared/bus/topics';
import { newId } from '@rekindle/shared/ids/ids';
import { collector, countedRecords, upTo } from '../testkit/bus-records.ts';
import type { CutProxy } from '../testkit/cut-proxy.ts';
import { eventually } from '../testkit/eventually.ts';
import { type KafkaServer, startKafka, whyNoKafka } from '../testkit/kafka-server.ts';

const missing = await whyNoKafka();
if (missing) process.stderr.write(`skipped: a broker that fails, since ${missing}\n`);

/** The broker can be had by two ways: through a proxy that fails, and past it. */
(missing ? describe.skip : describe)('the bus on a Kafka broker that fails', () => {
  let kafka: KafkaServer;
  let proxy: CutProxy;
  let topic: string;
  let group: string;
  const opened: EventBus[] = [];

  async function open(): Promise<EventBus> {
    const bus = await openBus({ kafkaBrokers: kafka.brokers, clientId: 'test' });
    opened.push(bus);
    return bus;
  }

  beforeAll(async () => {
    kafka = await startKafka({ proxied: true });
    proxy = kafka.proxies[0] as CutProxy;
  }, 120_000);
  beforeEach(async () => {
    topic = `broker.${newId()}`;
    group = `group.${newId()}`;
    const wanted = [{ topic, partitions: 1, retentionMs: 3_600_000, mostBytes: 8_000_000 }];
    await prepareTopics({ kafkaBrokers: kafka.brokers, clientId: 'test', make: true, wanted });
  }, 60_000);
  afterAll(async () => {
    await Promise.all(opened.map((bus) => bus.close()));
    await kafka?.close();
  }, 60_000);

  /** The numbers of all that is in the topic. */
  async function stored(): Promise<number[]> {
    const { onBatch, numbers } = collector();
    const bus = await open();
    const subscription = await bus.subscribe({ group: `reader.${newId()}`, topics: [topic], onBatch });
    await bus.publish([{ topic, key: 'last', value: Buffer.from(''), headers: { number: '-1' } }]);
    await eventually(() => numbers()[0] === -1, 60_000);
    await subscription.stop();
    return numbers().slice(1);
  }

  it('stores once what was sent again because its acknowledgement was lost', async () => {
    const bus = await open();
    const records = countedRecords(topic, 40);
    await bus.publish(records.slice(0, 10));
    for (const from of [10, 20, 30]) {
      proxy.hold('answers');
      const sent = bus.publish(records.slice(from, from + 10));
      // The broker has stored it and says so, but nobody hears it.
      await eventually(() => proxy.held() > 0);
      proxy.cut();
      proxy.restore();
      await sent;
    }
    expect(await stored()).toEqual(upTo(40));
  }, 120_000);

  it('stores once what was sent while the broker was killed', async () => {
    const bus = await open();
    const records = countedRecords(topic, 2_000);
    const sent: Promise<void>[] = [];
    for (let from = 0; from < 2_000; from += 50) {
      sent.push(bus.publish(records.slice(from, from + 50)));
      if (from === 1_000) {
        await sent[5];
        await kafka.kill(1);
        await kafka.start(1);
      }
    }
    await Promise.all(sent);
    expect(await stored()).toEqual(upTo(2_000));
  }, 180_000);

  it('gives a consumer everything by itself once the broker is back', async () => {
    const [sender, reader] = [await open(), await open()];
    const { numbers, seen, onBatch } = collector();
    const subscription = await reader.subscribe({ group, topics: [topic], onBatch });
    await sender.publish(countedRecords(topic, 10));
    await eventually(() => seen.length >= 10, 30_000);
    await kafka.kill(1);
    const sending = sender.publish(countedRecords(topic, 20).slice(10));
    await kafka.start(1);
    await sending;
    await eventually(() => new Set(numbers()).size === 20, 60_000);
    await subscription.stop();
  }, 180_000);

  it('can be closed, and gives up what it sends, while the broker is away', async () => {
    const [bus, another] = [await open(), await open()];
    const subscription = await bus.subscribe({ group, topics: [topic], onBatch: async () => {} });
    await bus.publish(countedRecords(topic, 1));
    proxy.refuse();
    try {
      const sending = bus.publish(countedRecords(topic, 1));
      const joining = another.subscribe({ group: `${group}.other`, topics: [topic], onBatch: async () => {} });
      const giveUp = new AbortController();
      const givenUp = another.publish(countedRecords(topic, 1), giveUp.signal);
      giveUp.abort(new Error('no longer wanted'));
      await expect(givenUp).rejects.toThrow('no longer wanted');
      const ended = Promise.all([subscription.stop().then(() => bus.close()), another.close()]);
      await expect(sending).rejects.toThrow('closed');
      await ended;
      await joining;
    } finally {
      proxy.restore();
    }
  }, 60_000);
});
