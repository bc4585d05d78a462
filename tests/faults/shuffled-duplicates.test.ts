import { afterAll, beforeAll, it } from '@jest/globals';
import type { BusRecord, EventBus } from '@rekindle/shared/bus/event-bus';
import { describeEachAdapter } from '../testkit/faults/each-adapter.ts';
import { writeLongAndShort } from '../testkit/faults/late-commits.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { secondsUntilMirrored } from '../testkit/faults/pair-load.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';
import type { RandomSource } from '../testkit/random.ts';

const events = inRound(2_000, 10_000);
const patience = inRound(60_000, 300_000);

/** What was sent, a third of it twice; whatever follows whatever, but for the events of one key. */
function shuffled(records: readonly BusRecord[], random: RandomSource): BusRecord[] {
  const queues = [...Map.groupBy(records, ({ key }) => key).values()];
  const sent: BusRecord[] = [];
  while (queues.length > 0) {
    const at = random.below(queues.length);
    const record = queues[at]?.shift();
    if (record) sent.push(record);
    // Anywhere in what was sent before, and late.
    if (sent.length > 0 && random.chance(1 / 3)) sent.push(random.pick(sent));
    if (queues[at]?.length === 0) queues.splice(at, 1);
  }
  return sent;
}

describeEachAdapter('on the %s bus', (adapter) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await startPair({ adapter });
  }, 90_000);
  afterAll(() => pair?.close(), 60_000);

  it(
    `${events} events, a third of them twice, shuffled across keys, leave the state of their source`,
    async () => {
      const random = seeded();
      const bus: EventBus = { ...pair.bus, publish: (records) => pair.bus.publish(shuffled(records, random)) };
      const written = await writeLongAndShort(pair, events, 0);
      const startedMs = performance.now();
      const [relay, reader] = [await pair.startRelay({ bus, batchSize: 1_000 }), await pair.startReader()];
      const differences = await settledDifferences(pair, written, { withinMs: patience });
      const seconds = await secondsUntilMirrored(pair, startedMs, patience);
      await Promise.all([reader.stop(), relay.stop()]);
      report({
        fault: 'a third twice, shuffled across keys',
        adapter,
        acknowledged: written.length,
        differences,
        seconds,
      });
    },
    patience * 2,
  );
});
