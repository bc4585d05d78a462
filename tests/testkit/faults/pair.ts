import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import type { Failpoint } from '@rekindle/shared/errors/failpoint';
import { type ConsumersOptions, startConsumers } from '@rekindle/shared/inbox/consumers';
import { type RelayOptions, startRelay } from '@rekindle/shared/outbox/relay';
import { opening } from '../opening.ts';
import { type TestDatabase, testDatabase } from '../postgres.ts';
import { type Adapter, type BusAddress, startBusServer } from './bus-server.ts';
import { CreateMirror, CreateThings, pairReactions, topic } from './pair-tables.ts';

export interface PairPart {
  role: 'relay' | 'reader';
  group: string;
  relayUrl: string;
  readerUrl: string;
  bus: BusAddress;
  keepsPositionFirst?: boolean;
}

/** A database that writes things and one that mirrors them, with the real outbox, relay, bus and inbox between them. */
export interface Pair {
  adapter: Adapter;
  writer: TestDatabase;
  reader: TestDatabase;
  bus: EventBus;
  /** The reader's name on the bus. */
  group: string;
  address: BusAddress;
  /** In this process; any part may be another than the pair's own. */
  startRelay(options?: Partial<RelayOptions>): Promise<Stoppable>;
  startReader(options?: Partial<ConsumersOptions>): Promise<Stoppable>;
  /**
   * As a process of its own, which ends itself at once at the armed failpoint, and in order by SIGTERM. It says `started`.
   * With changes it goes another way, through a proxy perhaps.
   */
  fork(role: PairPart['role'], failpoint?: Failpoint, changes?: Partial<PairPart>): ChildProcess;
  close(): Promise<void>;
}

export interface PairOptions {
  adapter?: Adapter;
  /** In place of `startBusServer`: a cluster or a broken way to it. */
  address?: BusAddress;
}

export const startPair = (options: PairOptions = {}): Promise<Pair> => opening((opened) => openPair(options, opened));

async function openPair(
  { adapter = 'embedded', address: given }: PairOptions,
  opened: AsyncDisposableStack,
): Promise<Pair> {
  const server = given ? { address: given, close: async () => {} } : await startBusServer(adapter);
  opened.defer(() => server.close());
  const { address } = server;
  const writer = await testDatabase({ service: 'writer', migrations: [CreateThings] });
  opened.defer(() => writer.close());
  const reader = await testDatabase({ service: 'reader', migrations: [CreateMirror] });
  opened.defer(() => reader.close());
  const bus = await openBus({ ...address, clientId: 'pair' });
  opened.defer(() => bus.close());
  // A Kafka that is shared holds what others left: this group begins at its end.
  const group = `faults.${reader.databaseName}`;
  await (await bus.subscribe({ group, topics: [topic], from: 'end', onBatch: async () => {} })).stop();
  const running = new Set<Stoppable>();
  const children = new Set<ChildProcess>();
  opened.defer(async () => {
    await Promise.all([...children].map((child) => child.kill('SIGKILL') && once(child, 'exit')));
    await Promise.all([...running].map((each) => each.stop()));
  });
  const kept = (started: Stoppable): Stoppable => {
    running.add(started);
    return { stop: async () => void (running.delete(started) && (await started.stop())) };
  };

  return {
    adapter,
    writer,
    reader,
    bus,
    group,
    address,
    startRelay: async (options) => kept(await startRelay({ url: writer.urls.relay, bus, batchSize: 50, ...options })),
    startReader: async (options) =>
      kept(
        await startConsumers({
          group,
          bus,
          database: reader.database,
          reactions: pairReactions,
          ...options,
        }),
      ),
    fork(role, failpoint, changes) {
      const urls = { relayUrl: writer.urls.relay, readerUrl: reader.urls.app };
      const part: PairPart = { role, group, ...urls, bus: address, ...changes };
      const child = fork(new URL('./pair-process.ts', import.meta.url), {
        env: { ...process.env, PAIR_PART: JSON.stringify(part), REKINDLE_FAILPOINT: failpoint ?? '' },
        execArgv: ['--disable-warning=ExperimentalWarning'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      children.add(child);
      child.once('exit', () => children.delete(child));
      return child;
    },
    close: () => opened.disposeAsync(),
  };
}
