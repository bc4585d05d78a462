import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { newId } from '@rekindle/shared/ids/ids';
import { describeEachBus } from '../testkit/bus-adapters.ts';
import { type Collector, collector, countedRecords } from '../testkit/bus-records.ts';
import { eventually } from '../testkit/eventually.ts';

await describeEachBus('an event bus on %s', 'the bus contract', (adapter) => {
  const opened: EventBus[] = [];
  let bus: EventBus;
  let topic: string;
  let group: string;

  async function open(): Promise<EventBus> {
    const another = await adapter.open('contract');
    opened.push(another);
    return another;
  }

  beforeAll(async () => {
    bus = await open();
  }, 60_000);
  beforeEach(async () => {
    topic = `contract.${newId()}`;
    group = `group.${newId()}`;
    await adapter.makeTopic(topic);
  });
  afterAll(async () => {
    await Promise.all(opened.map((each) => each.close()));
    await adapter.close();
  }, 60_000);

  const records = (count: number, keys?: number) => countedRecords(topic, count, keys);

  it('delivers every record with its bytes and headers to a group that begins at the start', async () => {
    await bus.publish(records(100));
    const { seen, numbers, onBatch } = collector();
    const subscription = await bus.subscribe({ group, topics: [topic], onBatch });
    await eventually(() => seen.length >= 100);
    await subscription.stop();
    expect(numbers()).toEqual(Array.from({ length: 100 }, (_, number) => number));
    for (const record of seen) {
      expect(Buffer.from(record.value).toString()).toBe(record.headers.number);
      expect(record).toMatchObject({ topic, headers: { type: 'Counted' } });
    }
  });

  it('keeps the order of each key, and dense offsets, while several publish at once', async () => {
    const publishers = await Promise.all([open(), open(), open()]);
    const { seen, onBatch } = collector();
    const subscription = await bus.subscribe({ group, topics: [topic], onBatch });
    await Promise.all(
      publishers.map(async (publisher, writer) => {
        for (let round = 0; round < 20; round++) {
          const batch = records(10, 10).map((record) => ({ ...record, key: `${writer}:${record.key}` }));
          await publisher.publish(batch.map((record) => ({ ...record, value: Buffer.from(String(round)) })));
        }
      }),
    );
    await eventually(() => seen.length >= 600);
    await subscription.stop();
    for (const ofKey of Map.groupBy(seen, (record) => record.key).values()) {
      const rounds = ofKey.map((record) => Number(Buffer.from(record.value).toString()));
      expect(rounds).toEqual(Array.from({ length: 20 }, (_, round) => round));
    }
    for (const ofPartition of Map.groupBy(seen, (record) => record.partition).values()) {
      const offsets = ofPartition.map((record) => Number(record.offset));
      expect(offsets).toEqual(Array.from({ length: offsets.length }, (_, offset) => offset));
    }
  }, 60_000);

  it('goes on after the last kept position when a group comes back', async () => {
    await bus.publish(records(20));
    const first = collector();
    const subscription = await bus.subscribe({ group, topics: [topic], onBatch: first.onBatch });
    await eventually(() => first.seen.length >= 20);
    await subscription.stop();
    await bus.publish(records(3));
    const second = collector();
    const again = await bus.subscribe({ group, topics: [topic], onBatch: second.onBatch });
    await eventually(() => second.seen.length >= 3);
    await again.stop();
    expect(second.numbers()).toEqual([0, 1, 2]);
  }, 60_000);

  it('brings the same records again when their handling throws', async () => {
    let failures = 0;
    const { seen, numbers, onBatch } = collector(() => {
      if (failures++ < 2) throw new Error('not yet');
    });
    const subscription = await bus.subscribe({ group, topics: [topic], onBatch });
    await bus.publish(records(5, 1));
    await eventually(() => seen.length >= 5);
    await subscription.stop();
    expect(numbers()).toEqual([0, 1, 2, 3, 4]);
  }, 60_000);

  it('lets the other partitions go on while one fails', async () => {
    const { numbers, onBatch } = collector((record) => {
      if (record.key === 'agency:0') throw new Error('poison');
    });
    const subscription = await bus.subscribe({ group, topics: [topic], onBatch });
    await bus.publish(records(8));
    await eventually(() => numbers().length >= 2);
    await subscription.stop();
    expect(numbers()).not.toContain(0);
  }, 60_000);

  it('shares the partitions among the members of a group and hands them over when one leaves', async () => {
    const [one, other] = [await open(), await open()];
    const [first, second] = [collector(), collector()];
    const stays = await one.subscribe({ group, topics: [topic], onBatch: first.onBatch });
    const leaves = await other.subscribe({ group, topics: [topic], onBatch: second.onBatch });
    const partitions = ({ seen }: Collector) => new Set(seen.map((record) => record.partition)).size;
    // Who joins first has all partitions for a moment, so only what comes later is counted.
    await eventually(async () => {
      first.seen.length = 0;
      second.seen.length = 0;
      await bus.publish(records(64, 64));
      await eventually(() => first.seen.length + second.seen.length >= 64);
      expect([partitions(first), partitions(second)]).toEqual([2, 2]);
      return true;
    }, 30_000);
    expect(await adapter.members(group)).toBe(2);
    await leaves.stop();
    // It has said that it goes: nobody waits until it is missed.
    expect(await adapter.members(group)).toBe(1);
    first.seen.length = 0;
    await bus.publish(records(64, 64));
    await eventually(() => partitions(first) === 4, 30_000);
    await stays.stop();
  }, 90_000);

  it('gives a group that begins at the end only what comes after', async () => {
    await bus.publish(records(10));
    const { seen, numbers, onBatch } = collector();
    const subscription = await bus.subscribe({ group, topics: [topic], from: 'end', onBatch });
    await bus.publish(records(3));
    await eventually(() => seen.length >= 3);
    await subscription.stop();
    expect(numbers()).toEqual([0, 1, 2]);
  }, 60_000);

  it('gives everything to each of several groups', async () => {
    const readers = [collector(), collector()];
    const subscriptions = await Promise.all(
      readers.map(({ onBatch }, index) => bus.subscribe({ group: `${group}.${index}`, topics: [topic], onBatch })),
    );
    await bus.publish(records(10));
    await eventually(() => readers.every(({ seen }) => seen.length >= 10));
    await Promise.all(subscriptions.map((subscription) => subscription.stop()));
  }, 60_000);

  it('tells how far a group lags behind', async () => {
    const { seen, onBatch } = collector();
    const total = async () => (await bus.lag(group)).reduce((sum, { records: behind }) => sum + behind, 0);
    const subscription = await bus.subscribe({ group, topics: [topic], onBatch });
    await bus.publish(records(10));
    await eventually(async () => seen.length === 10 && (await total()) === 0);
    await subscription.stop();
    await bus.publish(records(7));
    expect(await total()).toBe(7);
    const lags = await bus.lag(group);
    expect(lags.map(({ position, end }) => Number(end - position))).toEqual(lags.map(({ records: behind }) => behind));
    expect(lags.reduce((sum, { end }) => sum + Number(end), 0)).toBe(17);
  }, 60_000);
});
