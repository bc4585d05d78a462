import { describe } from '@jest/globals';
import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { kafkaClient } from '@rekindle/shared/bus/kafka/kafka-client';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { brokersOf, prepareTopics } from '@rekindle/shared/bus/topics';
import pg from 'pg';
import { eventually } from './eventually.ts';
import { sharedKafka } from './kafka-server.ts';
import { type TestBus, testBus } from './postgres.ts';

/** An event bus of one kind, on a real server. */
export interface BusAdapter {
  open(clientId: string): Promise<EventBus>;
  /** Four partitions. */
  makeTopic(topic: string): Promise<unknown>;
  /** How many members the group has, as the server sees it. */
  members(group: string): Promise<number>;
  /** When this resolves, the bus has dropped what this group had not read yet; it keeps what comes after. */
  forget(bus: EventBus, group: string): Promise<void>;
  close(): Promise<void>;
}

/** `%s` in the name is the bus. One that can't run here is skipped and not left out, so that it is counted. */
export async function describeEachBus(
  name: string,
  what: string,
  guarantees: (adapter: BusAdapter) => void,
): Promise<void> {
  const kafka = await sharedKafka();
  describe(name.replace('%s', 'Postgres'), () => guarantees(postgresAdapter()));
  if ('missing' in kafka) process.stderr.write(`skipped: ${what} on Kafka, since ${kafka.missing}\n`);
  const brokers = 'brokers' in kafka ? kafka.brokers : undefined;
  (brokers ? describe : describe.skip)(name.replace('%s', 'Kafka'), () => guarantees(kafkaAdapter(brokers ?? '')));
}

function postgresAdapter(): BusAdapter {
  let started: Promise<TestBus> | undefined;
  const server = () => {
    started ??= testBus();
    return started;
  };
  async function query<T extends pg.QueryResultRow>(sql: string, params?: unknown[]): Promise<T[]> {
    const client = new pg.Client({ connectionString: (await server()).busUrl });
    await client.connect();
    try {
      return (await client.query<T>(sql, params)).rows;
    } finally {
      await client.end();
    }
  }
  return {
    open: async (clientId) => await openBus({ busUrl: (await server()).busUrl, clientId }),
    // They come to be when they are first used.
    makeTopic: async () => {},
    async members(group) {
      // A member holds a lock of its own while it is there.
      const [found] = await query<{ members: number }>(
        `select count(*)::integer as members from pg_locks l join group_topic t on l.classid = (t.id * 2)::oid
         where t.group_name = $1 and l.locktype = 'advisory' and l.granted and l.objsubid = 2
           and l.database = (select oid from pg_database where datname = current_database())`,
        [group],
      );
      return found?.members ?? 0;
    },
    forget: async () => void (await query('delete from record')),
    close: async () => (await started)?.close(),
  };
}

type Admin = ReturnType<ReturnType<typeof kafkaClient>['admin']>;

function kafkaAdapter(kafkaBrokers: string): BusAdapter {
  const retentionMs = 3_600_000;
  async function asAdmin<T>(work: (admin: Admin) => Promise<T>): Promise<T> {
    const admin = kafkaClient({ brokers: brokersOf(kafkaBrokers), clientId: 'contract' }).admin();
    await admin.connect();
    try {
      return await work(admin);
    } finally {
      await admin.disconnect();
    }
  }
  const keepFor = (admin: Admin, topics: readonly string[], ms: number) =>
    admin.alterConfigs({
      validateOnly: false,
      resources: topics.map((name) => {
        const configEntries = [{ name: 'retention.ms', value: String(ms) }];
        return { type: 2, name, configEntries };
      }),
    });
  return {
    open: (clientId) => openBus({ kafkaBrokers, clientId }),
    makeTopic(topic) {
      const wanted = [{ topic, partitions: 4, retentionMs, mostBytes: 1_048_576 }];
      return prepareTopics({ kafkaBrokers, clientId: 'contract', make: true, wanted });
    },
    members: (group) => asAdmin(async (admin) => (await admin.describeGroups([group])).groups[0]?.members.length ?? 0),
    forget: (bus, group) =>
      asAdmin(async (admin) => {
        const topics = [...new Set((await bus.lag(group)).map(({ topic }) => topic))];
        await keepFor(admin, topics, 1_000);
        await eventually(async () => (await bus.lag(group)).every(({ records }) => records === 0), 60_000);
        await keepFor(admin, topics, retentionMs);
      }),
    close: async () => {},
  };
}
