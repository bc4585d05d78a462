import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { prepareTopics } from '@rekindle/shared/bus/topics';
import pg from 'pg';
import { eventually } from './eventually.ts';
import { sharedKafka } from './kafka-server.ts';
import { type TestBus, testBus } from './postgres.ts';

/** An event bus of one kind, on a real server. */
export interface BusAdapter {
  name: string;
  open(clientId: string): Promise<EventBus>;
  /** Four partitions. One that `forgets` keeps nothing for longer than a second, where the server sees to that. */
  makeTopic(topic: string, forgets?: boolean): Promise<unknown>;
  /** When this resolves, the bus has dropped what this group had not read yet. */
  forget(bus: EventBus, group: string): Promise<void>;
  close(): Promise<void>;
}

/** Every adapter; one that can't run here is left out with a reason on the error output. */
export async function busAdapters(what: string): Promise<BusAdapter[]> {
  const kafka = await sharedKafka();
  if ('brokers' in kafka) return [postgresAdapter(), kafkaAdapter(kafka.brokers)];
  process.stderr.write(`skipped: ${what} on Kafka, since ${kafka.missing}\n`);
  return [postgresAdapter()];
}

function postgresAdapter(): BusAdapter {
  let started: Promise<TestBus> | undefined;
  const server = () => {
    started ??= testBus();
    return started;
  };
  return {
    name: 'Postgres',
    open: async (clientId) => await openBus({ busUrl: (await server()).busUrl, clientId }),
    // They come to be when they are first used.
    makeTopic: async () => {},
    async forget() {
      const client = new pg.Client({ connectionString: (await server()).busUrl });
      await client.connect();
      await client.query('delete from record');
      await client.end();
    },
    close: async () => (await started)?.close(),
  };
}

const kafkaAdapter = (kafkaBrokers: string): BusAdapter => ({
  name: 'Kafka',
  open: (clientId) => openBus({ kafkaBrokers, clientId }),
  makeTopic(topic, forgets = false) {
    const wanted = [{ topic, partitions: 4, retentionMs: forgets ? 1_000 : 3_600_000, mostBytes: 1_048_576 }];
    return prepareTopics({ kafkaBrokers, clientId: 'contract', make: true, wanted });
  },
  forget: (bus, group) =>
    eventually(async () => (await bus.lag(group)).every(({ records }) => records === 0), 60_000).then(() => {}),
  close: async () => {},
});
