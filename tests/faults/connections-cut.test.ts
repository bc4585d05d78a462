import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { type Database, openDatabase } from '@rekindle/shared/database/database';
import { type CutProxy, cutProxy } from '../testkit/cut-proxy.ts';
import { eventually } from '../testkit/eventually.ts';
import type { Adapter } from '../testkit/faults/bus-server.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { type Load, secondsUntilMirrored, startLoad } from '../testkit/faults/pair-load.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';
import { startKafka, whyNoKafka } from '../testkit/kafka-server.ts';
import { testBus, testServer } from '../testkit/postgres.ts';

const times = inRound(2, 30);
const noKafka = await whyNoKafka();
if (noKafka) process.stderr.write(`skipped: connections to Kafka that are cut, since ${noKafka}\n`);
const adapters: Adapter[] = noKafka ? ['embedded'] : ['embedded', 'kafka'];

interface Proxied {
  proxies: CutProxy[];
  pair: Pair;
  /** The pair, whose writer goes through the proxy as well. */
  cutOff: Pair;
  close(): Promise<void>;
}

function throughPort(url: string, port: number): string {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.toString();
}

/** A pair whose every connection goes through a proxy: of writer, relay and reader to the database, of relay and reader to the bus. */
async function proxiedPair(adapter: Adapter): Promise<Proxied> {
  const toDatabase = await cutProxy(Number(new URL(await testServer()).port));
  const kafka = adapter === 'kafka' ? await startKafka({ proxied: true }) : null;
  const embedded = kafka ? null : await testBus();
  const address = kafka ? { kafkaBrokers: kafka.brokers } : { busUrl: embedded?.busUrl };
  const pair = await startPair({ adapter, address });
  const through = (url: string) => throughPort(url, toDatabase.port);
  const bus = await openBus({
    clientId: 'proxied',
    kafkaBrokers: address.kafkaBrokers,
    busUrl: address.busUrl && through(address.busUrl),
  });
  const open = (url: string) => openDatabase({ url: through(url), entities: [] });
  const databases: Database[] = [await open(pair.writer.urls.app), await open(pair.reader.urls.app)];
  const [writing, reading] = databases as [Database, Database];
  await pair.startRelay({ url: through(pair.writer.urls.relay), bus });
  await pair.startReader({ database: reading, bus });
  return {
    proxies: [toDatabase, ...(kafka?.proxies ?? [])],
    pair,
    cutOff: { ...pair, writer: { ...pair.writer, database: writing } },
    async close() {
      await pair.close();
      await bus.close();
      for (const database of databases) await database.close();
      await toDatabase.close();
      await kafka?.close();
      await embedded?.close();
    },
  };
}

/** Until this many more writes were acknowledged. */
const goesOn = (load: Load, writes: number): Promise<unknown> => {
  const wanted = load.acknowledged.length + writes;
  return eventually(() => load.acknowledged.length >= wanted, 60_000);
};

describe.each(adapters)('connections to the database and the %s bus', (adapter) => {
  let proxied: Proxied;
  beforeAll(async () => {
    proxied = await proxiedPair(adapter);
  }, 90_000);
  afterAll(() => proxied?.close(), 60_000);

  it(
    `may be cut ${times} times, be 200 ms long and carry nothing for a while: nothing is lost, nothing happens twice`,
    async () => {
      const random = seeded(11);
      const { pair, cutOff, proxies } = proxied;
      const load = startLoad(cutOff);
      let seconds = 0;
      for (let time = 0; time < times; time++) {
        const lateMs = time % 2 === 1 ? 200 : 0;
        for (const proxy of proxies) proxy.delay(lateMs);
        await goesOn(load, 3 + random.below(lateMs > 0 ? 5 : 30));
        // Now and then nothing arrives for a while before the connections end, as when a machine is lost.
        const isHeld = random.chance(0.4);
        if (isHeld) {
          for (const proxy of proxies) proxy.hold(random.pick(['everything', 'answers']));
          await new Promise((resolve) => setTimeout(resolve, 300 + random.below(700)));
        }
        const cutAtMs = performance.now();
        for (const proxy of proxies) proxy.cut();
        for (const proxy of proxies) proxy.restore();
        seconds = Math.max(seconds, await secondsUntilMirrored(cutOff, cutAtMs));
      }
      for (const proxy of proxies) proxy.delay(0);
      await load.stop();
      expect(load.retries()).toBeGreaterThan(0);
      const differences = await settledDifferences(pair, load.acknowledged);
      const acknowledged = load.acknowledged.length;
      report({ fault: `connections cut, ${times} times`, adapter, acknowledged, differences, seconds });
    },
    inRound(90_000, 900_000),
  );
});
