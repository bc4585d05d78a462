import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PoolChangedSchema } from '@rekindle/proto/nurture';
import type { BusRecord, EventBus } from '@rekindle/shared/bus/event-bus';
import { newId } from '@rekindle/shared/ids/ids';
import { on } from '@rekindle/shared/inbox/reaction';
import { redrive } from '@rekindle/shared/inbox/redrive';
import { eventually } from '../testkit/eventually.ts';
import { expectOnce } from '../testkit/faults/differences.ts';
import { describeEachAdapter } from '../testkit/faults/each-adapter.ts';
import { writeLongAndShort } from '../testkit/faults/late-commits.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { pairReactions, topic } from '../testkit/faults/pair-tables.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';

const events = inRound(1_000, 10_000);
const patience = inRound(90_000, 600_000);

interface Letter {
  value: Buffer;
  headers: Record<string, string>;
  error: string;
  attempts: number;
}

describeEachAdapter('on the %s bus', (adapter) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await startPair({ adapter });
  }, 90_000);
  afterAll(() => pair?.close(), 60_000);

  const letters = () =>
    pair.reader.sql<Letter>('select value, headers, error, attempts from dead_letter order by value');

  it(
    `one poison message in a hundred becomes a dead letter, with its headers; all others have their effect, ${events} events`,
    async () => {
      const random = seeded();
      const poison: BusRecord[] = [];
      const bus: EventBus = {
        ...pair.bus,
        publish: (records) =>
          pair.bus.publish(
            records.flatMap((record) => {
              if (!random.chance(1 / 100)) return [record];
              const bytes = Buffer.from(`no event ${poison.length}`);
              const bad = { topic, key: record.key, value: bytes, headers: { ...record.headers, marked: newId() } };
              poison.push(bad);
              return [bad, record];
            }),
          ),
      };
      const [relay, reader] = [await pair.startRelay({ bus }), await pair.startReader()];
      const startedMs = performance.now();
      const written = await writeLongAndShort(pair, events, 0);
      const differences = await settledDifferences(pair, written, { withinMs: patience });
      const seconds = (performance.now() - startedMs) / 1000;
      await Promise.all([reader.stop(), relay.stop()]);
      const kept = (await letters()).map(({ value, headers }) => `${value} ${JSON.stringify(sorted(headers))}`);
      for (const { value, headers } of poison) {
        const line = `${Buffer.from(value)} ${JSON.stringify(sorted(headers))}`;
        expectOnce(differences, `dead letter ${line}`, kept.filter((each) => each === line).length);
      }
      expect(poison.length).toBeGreaterThan(0);
      expect(kept).toHaveLength(poison.length);
      report({ fault: 'one poison message in a hundred', adapter, acknowledged: written.length, differences, seconds });
    },
    patience * 2,
  );

  it(
    'what a reaction refused is applied once by a redrive, and shows no older state than what came after it',
    async () => {
      await pair.reader.sql('delete from dead_letter');
      const random = seeded(1);
      const poisonous = new Set<string>();
      let cured = false;
      // The last attempts are made one by one: the same event fails at each of them.
      const refuses = on(PoolChangedSchema, 'projection', async (_tx, _message, { eventId }) => {
        if (!cured && (poisonous.has(eventId) || random.chance(1 / 100))) {
          poisonous.add(eventId);
          throw new Error('not yet');
        }
      });
      const reactions = [refuses, ...pairReactions];
      const [relay, reader] = [
        await pair.startRelay(),
        await pair.startReader({ reactions, mostAttempts: 2, firstRetryMs: 5 }),
      ];
      const written = await writeLongAndShort(pair, events / 2, 0);
      await settledDifferences(pair, [], { withinMs: patience, anyOrder: true });
      const [waiting] = await pair.reader.sql<{ count: number }>('select count(*)::integer as count from dead_letter');
      expect(waiting?.count).toBe(poisonous.size);
      expect(poisonous.size).toBeGreaterThan(0);
      cured = true;
      const startedMs = performance.now();
      const { group } = pair;
      const done = await redrive({ group, database: pair.reader.database, reactions });
      const seconds = (performance.now() - startedMs) / 1000;
      expect(done).toEqual({ applied: poisonous.size, failed: 0 });
      await eventually(async () => (await letters()).length === 0);
      const differences = await settledDifferences(pair, written, { withinMs: patience, anyOrder: true });
      await Promise.all([reader.stop(), relay.stop()]);
      report({ fault: 'refused, then redriven', adapter, acknowledged: written.length, differences, seconds });
    },
    patience * 2,
  );
});

const sorted = (headers: Record<string, string>) => Object.entries(headers).toSorted();
