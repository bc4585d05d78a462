import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { newId } from '@rekindle/shared/ids/ids';
import pg from 'pg';
import { type CutProxy, cutProxy } from '../testkit/cut-proxy.ts';
import { eventually } from '../testkit/eventually.ts';
import { describeEachAdapter } from '../testkit/faults/each-adapter.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { secondsUntilMirrored, startLoad } from '../testkit/faults/pair-load.ts';
import { topic } from '../testkit/faults/pair-tables.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';

const times = inRound(4, 40);
// Of a forked relay: what it may have in hand when it loses the lock.
const batchSize = 20;

/** A relay in a process of its own, with a name at the database, where it goes through a proxy of its own. */
interface Relay {
  name: string;
  process: ChildProcess;
  proxy: CutProxy;
}

describeEachAdapter('of two relays that send to the %s bus', (adapter) => {
  let pair: Pair;
  let admin: pg.Client;
  const relays = new Map<string, Relay>();
  const pids = new Set<string>();

  beforeAll(async () => {
    pair = await startPair({ adapter });
    admin = new pg.Client({ connectionString: pair.writer.adminUrl });
    await admin.connect();
    await pair.startReader();
  }, 60_000);
  afterAll(async () => {
    for (const { process, proxy } of relays.values()) {
      process.kill('SIGKILL');
      await proxy.close();
    }
    await admin?.end();
    await pair?.close();
  }, 60_000);

  async function startRelay(): Promise<void> {
    const url = new URL(pair.writer.urls.relay);
    const proxy = await cutProxy(Number(url.port));
    const name = newId();
    url.port = String(proxy.port);
    url.searchParams.set('application_name', name);
    const process = pair.fork('relay', undefined, { relayUrl: url.toString() });
    await once(process, 'message');
    pids.add(String(process.pid));
    relays.set(name, { name, process, proxy });
  }

  async function endRelay({ name, process, proxy }: Relay): Promise<void> {
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;
    relays.delete(name);
    await proxy.close();
  }

  /** Whoever holds the lock of this database, and its connection there. */
  async function holder(): Promise<{ relay: Relay; backend: number } | null> {
    const { rows } = await admin.query<{ name: string; pid: number }>(
      `select a.application_name as name, a.pid from pg_locks l join pg_stat_activity a on a.pid = l.pid
       where l.locktype = 'advisory' and l.objsubid = 1 and l.granted and a.datname = $1`,
      [pair.writer.databaseName],
    );
    const relay = relays.get(rows[0]?.name ?? '');
    return relay ? { relay, backend: rows[0]?.pid as number } : null;
  }

  const held = () => eventually(async () => (await holder()) ?? false, 30_000);
  const takenFrom = (name: string) =>
    eventually(async () => {
      const now = await holder();
      return now !== null && now.relay.name !== name;
    }, 30_000);

  /** What may happen to the one that sends. */
  const faults = {
    killed: async () => {
      const { relay } = await held();
      await endRelay(relay);
      await takenFrom(relay.name);
      await startRelay();
    },
    cut: async () => (await held()).relay.proxy.cut(),
    'cut by the server': async () => {
      await admin.query('select pg_terminate_backend($1)', [(await held()).backend]);
    },
    /** It sleeps, its session ends meanwhile, and it wakes with a batch in hand that the other has sent. */
    'asleep while it loses its lock': async () => {
      const { relay, backend } = await held();
      relay.process.kill('SIGSTOP');
      await admin.query('select pg_terminate_backend($1)', [backend]);
      await takenFrom(relay.name);
      await secondsUntilMirrored(pair);
      relay.process.kill('SIGCONT');
    },
  };

  /** How many records were sent more than once. */
  async function sentAgain(): Promise<{ sent: number; again: number }> {
    const ids: string[] = [];
    const group = `looks.${newId()}`;
    const subscription = await pair.bus.subscribe({
      group,
      topics: [topic],
      onBatch: async ({ records }) => {
        for (const { value, headers } of records) {
          if (pids.has(headers['sent-by'] ?? '')) ids.push(fromBinary(EnvelopeSchema, value).eventId);
        }
      },
    });
    await eventually(async () => (await pair.bus.lag(group)).every(({ records }) => records === 0), 60_000);
    await subscription.stop();
    return { sent: ids.length, again: ids.length - new Set(ids).size };
  }

  it(
    `the other takes over, ${times} times, and no two go on sending`,
    async () => {
      const random = seeded(12);
      await Promise.all([startRelay(), startRelay()]);
      const load = startLoad(pair);
      let seconds = 0;
      // Each of them at least once, then as the seed has it.
      const kinds = Object.values(faults);
      for (let time = 0; time < times; time++) {
        const fault = kinds[time] ?? random.pick(kinds);
        await secondsUntilMirrored(pair);
        const atMs = performance.now();
        await fault();
        seconds = Math.max(seconds, await secondsUntilMirrored(pair, atMs));
      }
      await load.stop();
      const differences = await settledDifferences(pair, load.acknowledged);
      const { sent, again } = await sentAgain();
      expect(sent).toBeGreaterThan(load.acknowledged.length);
      expect(again).toBeLessThanOrEqual(times * batchSize);
      const acknowledged = load.acknowledged.length;
      report({ fault: `the relay that sends is lost, ${times} times`, adapter, acknowledged, differences, seconds });
    },
    inRound(180_000, 900_000),
  );
});
