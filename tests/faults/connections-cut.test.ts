import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { openDatabase } from '@rekindle/shared/database/database';
import { type CutProxy, cutProxy } from '../testkit/cut-proxy.ts';
import { eventually } from '../testkit/eventually.ts';
import type { Adapter } from '../testkit/faults/bus-server.ts';
import { onEachAdapter } from '../testkit/faults/each-adapter.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { type Load, secondsUntilMirrored, startLoad } from '../testkit/faults/pair-load.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';
import { startKafka, whyNoKafka } from '../testkit/kafka-server.ts';
import { opening } from '../testkit/opening.ts';
import { testBus, testServer } from '../testkit/postgres.ts';

const times = inRound(2, 30);
const missing = await whyNoKafka();
if (missing) process.stderr.write(`skipped: connections to Kafka that are cut, since ${missing}\n`);

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
const proxiedPair = (adapter: Adapter): Promise<Proxied> => opening((opened) => openProxied(adapter, opened));

async function openProxied(adapter: Adapter, opened: AsyncDisposableStack): Promise<Proxied> {
  const toDatabase = await cutProxy(Number(new URL(await testServer()).port));
  opened.defer(() => toDatabase.close());
  const kafka = adapter === 'kafka' ? await startKafka({ proxied: true }) : null;
  opened.defer(() => kafka?.close());
  const embedded = kafka ? null : await testBus();
  opened.defer(() => embedded?.close());
  const address = kafka ? { kafkaBrokers: kafka.brokers } : { busUrl: embedded?.busUrl };
  const through = (url: string) => throughPort(url, toDatabase.port);
  const bus = await openBus({
    clientId: 'proxied',
    kafkaBrokers: address.kafkaBrokers,
    busUrl: address.busUrl && through(address.busUrl),
  });
  opened.defer(() => bus.close());
  const open = async (url: string) => {
    const database = await openDatabase({ url: through(url), entities: [] });
    opened.defer(() => database.close());
    return database;
  };
  const pair = await startPair({ adapter, address });
  opened.defer(() => pair.close());
  const [writing, reading] = [await open(pair.writer.urls.app), await open(pair.reader.urls.app)];
  const relay = await pair.startRelay({ url: through(pair.writer.urls.relay), bus });
  opened.defer(() => relay.stop());
  const reader = await pair.startReader({ database: reading, bus });
  opened.defer(() => reader.stop());
  const proxies = [toDatabase, ...(kafka?.proxies ?? [])];
  opened.defer(() => {
    for (const proxy of proxies) proxy.restore();
  });
  return {
    proxies,
    pair,
    cutOff: { ...pair, writer: { ...pair.writer, database: writing } },
    close: () => opened.disposeAsync(),
  };
}

/** Until this many more writes were acknowledged. */
const goesOn = (load: Load, writes: number): Promise<unknown> => {
  const wanted = load.acknowledged.length + writes;
  return eventually(() => load.acknowledged.length >= wanted, 60_000);
};

onEachAdapter({ missing })('connections to the database and the %s bus', (adapter) => {
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
        const isHeld = time === 0 || random.chance(0.4);
        if (isHeld) {
          for (const proxy of proxies) proxy.hold(random.pick(['everything', 'answers']));
          await new Promise((resolve) => setTimeout(resolve, 300 + random.below(700)));
        }
        const cutAtMs = performance.now();
        for (const proxy of proxies) proxy.cut();
        for (const proxy of proxies) proxy.restore();
        // On a line that is 200 ms long each takes its time.
        const probes = lateMs > 0 ? 2 : 20;
        seconds = Math.max(seconds, await secondsUntilMirrored(cutOff, cutAtMs, 90_000, probes));
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
