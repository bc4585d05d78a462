import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { EventBus, Gap } from '@rekindle/shared/bus/event-bus';
import { newId } from '@rekindle/shared/ids/ids';
import { describeEachBus } from '../testkit/bus-adapters.ts';
import { collector, countedRecords, upTo } from '../testkit/bus-records.ts';
import { eventually } from '../testkit/eventually.ts';

await describeEachBus('an event bus on %s', 'the bus under pressure', (adapter) => {
  let bus: EventBus;
  let topic: string;
  let group: string;

  beforeAll(async () => {
    bus = await adapter.open('contract');
  }, 60_000);
  beforeEach(async () => {
    topic = `contract.${newId()}`;
    group = `group.${newId()}`;
  });
  afterAll(async () => {
    await bus.close();
    await adapter.close();
  }, 60_000);

  const behind = async (of: string) => (await bus.lag(of)).reduce((sum, { records }) => sum + records, 0);

  it('keeps the order of calls that do not wait for each other', async () => {
    await adapter.makeTopic(topic);
    const { seen, onBatch } = collector();
    const subscription = await bus.subscribe({ group, topics: [topic], onBatch });
    const calls = Array.from({ length: 30 }, (_, call) =>
      bus.publish(countedRecords(topic, 20, 4).map((record) => ({ ...record, headers: { call: String(call) } }))),
    );
    await Promise.all(calls);
    await eventually(() => seen.length >= 600, 30_000);
    await subscription.stop();
    for (const ofKey of Map.groupBy(seen, ({ key }) => key).values()) {
      const order = ofKey.map(({ headers, value }) => [Number(headers.call), Number(Buffer.from(value).toString())]);
      const sorted = [...order].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
      expect(order).toEqual(sorted);
    }
  }, 60_000);

  it('does not send what was given up before its turn', async () => {
    await adapter.makeTopic(topic);
    const { seen, numbers, onBatch } = collector();
    const subscription = await bus.subscribe({ group, topics: [topic], onBatch });
    const giveUp = new AbortController();
    const sent = countedRecords(topic, 3).map((record, call) =>
      bus.publish([record], call === 1 ? giveUp.signal : undefined),
    );
    giveUp.abort(new Error('given up'));
    const results = await Promise.allSettled(sent);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await eventually(() => seen.length >= 2);
    await subscription.stop();
    expect(numbers()).toEqual([0, 2]);
  }, 60_000);

  it('hands a slow consumer a bounded piece, forgets nothing of it, and lets other groups go on', async () => {
    await adapter.makeTopic(topic);
    const count = 8_000;
    const slow = collector();
    const pieces: number[] = [];
    const released = Promise.withResolvers<void>();
    const subscriptions = [
      await bus.subscribe({
        group,
        topics: [topic],
        async onBatch(batch) {
          pieces.push(batch.records.length);
          await released.promise;
          await slow.onBatch(batch);
        },
      }),
    ];
    const quick = collector();
    subscriptions.push(await bus.subscribe({ group: `${group}.quick`, topics: [topic], onBatch: quick.onBatch }));
    const records = countedRecords(topic, count, 64).map((record) => ({ ...record, value: Buffer.alloc(2_000, 'x') }));
    for (let from = 0; from < count; from += 500) await bus.publish(records.slice(from, from + 500));
    await eventually(() => quick.seen.length >= count, 60_000);
    expect(pieces).toHaveLength(1);
    expect(await behind(group)).toBe(count);
    released.resolve();
    await eventually(() => slow.seen.length >= count, 60_000);
    await eventually(async () => (await behind(group)) === 0);
    await Promise.all(subscriptions.map((subscription) => subscription.stop()));
    expect(Math.max(...pieces)).toBeLessThan(250);
    expect(slow.numbers()).toEqual(upTo(count));
  }, 120_000);

  it('tells a group what is gone before it goes on behind it', async () => {
    await adapter.makeTopic(topic);
    const before = collector();
    const reading = await bus.subscribe({ group, topics: [topic], onBatch: before.onBatch });
    await bus.publish(countedRecords(topic, 5, 1));
    await eventually(() => before.seen.length >= 5, 30_000);
    await eventually(async () => (await behind(group)) === 0);
    await reading.stop();
    await bus.publish(countedRecords(topic, 10, 1));
    await adapter.forget(bus, group);

    const gaps: Gap[] = [];
    const { numbers, seen, onBatch } = collector();
    let failures = 0;
    const again = await bus.subscribe({
      group,
      topics: [topic],
      onBatch,
      async onGap(gap) {
        if (failures++ === 0) throw new Error('told again');
        gaps.push(gap);
      },
    });
    await eventually(() => gaps.length >= 1, 30_000);
    await bus.publish(countedRecords(topic, 3, 1));
    await eventually(() => seen.length >= 3, 30_000);
    await again.stop();
    expect(gaps).toEqual([{ topic, partition: expect.any(Number), from: 5n, to: 15n }]);
    expect(numbers()).toEqual([0, 1, 2]);
  }, 120_000);

  it('tells a new group of a beginning that is gone, and one that begins at the end of nothing', async () => {
    await adapter.makeTopic(topic);
    const watching = await bus.subscribe({ group, topics: [topic], onBatch: async () => {} });
    await watching.stop();
    await bus.publish(countedRecords(topic, 4, 1));
    await adapter.forget(bus, group);
    const gaps: Record<string, Gap[]> = { start: [], end: [] };
    for (const from of ['start', 'end'] as const) {
      const { onBatch, seen } = collector();
      const onGap = async (gap: Gap) => void gaps[from]?.push(gap);
      const subscription = await bus.subscribe({ group: `${group}.${from}`, from, topics: [topic], onBatch, onGap });
      await bus.publish(countedRecords(topic, 1, 1));
      await eventually(() => seen.length >= 1, 30_000);
      await subscription.stop();
    }
    expect(gaps.start).toEqual([{ topic, partition: expect.any(Number), from: 0n, to: 4n }]);
    expect(gaps.end).toEqual([]);
  }, 120_000);
});
