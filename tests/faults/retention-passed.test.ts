import { afterAll, beforeAll, it } from '@jest/globals';
import type { EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { kafkaClient } from '@rekindle/shared/bus/kafka/kafka-client';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { trimBus } from '@rekindle/shared/bus/postgres-trim';
import { brokersOf } from '@rekindle/shared/bus/topics';
import { newId } from '@rekindle/shared/ids/ids';
import { startConsumers } from '@rekindle/shared/inbox/consumers';
import { startRelay } from '@rekindle/shared/outbox/relay';
import { onRepublishAsked } from '@rekindle/shared/republish/asked';
import { republishStep } from '@rekindle/shared/republish/runs';
import { startTimers } from '@rekindle/shared/timers/timers';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import pg from 'pg';
import { eventually } from '../testkit/eventually.ts';
import { type Differences, expectOnce, noDifferences } from '../testkit/faults/differences.ts';
import { onEachAdapter } from '../testkit/faults/each-adapter.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';
import { startKafka, whyNoKafka } from '../testkit/kafka-server.ts';
import { type TestDatabase, testBus, testDatabase } from '../testkit/postgres.ts';
import { changeThing, OwnerTables, ReaderTables, thingReactions, thingSnapshots } from '../testkit/told-things.ts';

const missing = await whyNoKafka();
if (missing) process.stderr.write(`skipped: a retention of Kafka that has passed, since ${missing}\n`);
const times = inRound(1, 5);
const topic = 'rekindle.candidates.v1';

interface ForgettingBus {
  bus: EventBus;
  /** Until the bus holds nothing any more of what was published so far. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

async function embeddedBus(): Promise<ForgettingBus> {
  const server = await testBus();
  const bus = await openBus({ busUrl: server.busUrl, clientId: 'retention' });
  const pool = new pg.Pool({ connectionString: server.busUrl, max: 1 });
  return {
    bus,
    forget: () => trimBus(pool, 0),
    async close() {
      await pool.end();
      await bus.close();
      await server.close();
    },
  };
}

/** Kafka's own retention, which passes within a second. */
async function kafkaBus(): Promise<ForgettingBus> {
  const kafka = await startKafka();
  const bus = await openBus({ kafkaBrokers: kafka.brokers, clientId: 'retention' });
  const admin = kafkaClient({ brokers: brokersOf(kafka.brokers), clientId: 'retention' }).admin();
  await admin.connect();
  const keep = (value: string) =>
    admin.alterConfigs({
      validateOnly: false,
      resources: [{ type: 2, name: topic, configEntries: [{ name: 'retention.ms', value }] }],
    });
  return {
    bus,
    async forget() {
      await keep('1000');
      await eventually(
        async () => (await admin.fetchTopicOffsets(topic)).every(({ low, high }) => low === high),
        60_000,
      );
      await keep(String(7 * 24 * 3_600_000));
    },
    async close() {
      await admin.disconnect();
      await bus.close();
      await kafka.close();
    },
  };
}

onEachAdapter({ missing })('a consumer that comes back when the %s bus has forgotten what it missed', (adapter) => {
  const agencyIds = [newId(), newId()];
  const running: Stoppable[] = [];
  let forgetting: ForgettingBus;
  let owner: TestDatabase;
  let reader: TestDatabase;

  beforeAll(async () => {
    forgetting = await (adapter === 'kafka' ? kafkaBus() : embeddedBus());
    const { bus } = forgetting;
    owner = await testDatabase({ service: 'candidates', migrations: [OwnerTables] });
    reader = await testDatabase({ service: 'reader', migrations: [ReaderTables] });
    for (const { urls } of [owner, reader]) running.push(await startRelay({ url: urls.relay, bus }));
    const { database } = owner;
    const reactions = [onRepublishAsked('candidates', thingSnapshots)];
    running.push(await startConsumers({ group: 'candidates', bus, database, reactions }));
    const handlers = { republish: republishStep('candidates', database, thingSnapshots) };
    running.push(await startTimers({ service: 'candidates', database, handlers, pollMs: 20 }));
  }, 120_000);
  afterAll(async () => {
    for (const each of running.reverse()) await each.stop();
    await forgetting?.close();
    await owner?.close();
    await reader?.close();
  }, 60_000);

  const startReader = () =>
    startConsumers({ group: 'reader', bus: forgetting.bus, database: reader.database, reactions: thingReactions });
  const things = (table: 'thing' | 'known_thing') =>
    (table === 'thing' ? owner : reader).sql<{ id: string; name: string; version: string }>(
      `select id, name, version from ${table}`,
    );

  /** Every acknowledged change is in the reader's state, and none was acted on twice. */
  async function differences(acknowledged: ReadonlyMap<string, string>): Promise<Differences> {
    const found = noDifferences();
    const [told, known] = [
      await things('thing'),
      new Map((await things('known_thing')).map((each) => [each.id, each])),
    ];
    for (const { id, name, version } of told) {
      const copy = known.get(id);
      if (acknowledged.get(id) !== name || !copy) found.lost.push(`thing ${id}`);
      else if (copy.name !== name || copy.version !== version) found.differing.push(`thing ${id}`);
    }
    const deeds = await reader.sql<{ thing_id: string; name: string }>('select thing_id, name from deed');
    const counts = Map.groupBy(deeds, (deed) => `${deed.thing_id} ${deed.name}`);
    for (const [deed, same] of counts) expectOnce(found, deed, same.length);
    return found;
  }

  it(
    `notices, asks for it, and has it again, ${times} times; nobody acts on what is told again`,
    async () => {
      const random = seeded(71);
      const acknowledged = new Map<string, string>();
      let changes = 0;
      const write = async (count: number) => {
        for (let n = 0; n < count; n++) {
          const id = acknowledged.size > 20 && random.chance(0.5) ? random.pick([...acknowledged.keys()]) : newId();
          const agencyId = agencyIds[Number.parseInt(id.slice(-1), 16) % 2] as string;
          const name = `change ${changes++}`;
          await owner.database.transact(systemViewer(agencyId, 'test'), (tx) => changeThing(tx, id, name));
          acknowledged.set(id, name);
        }
        await eventually(async () => (await owner.sql('select 1 from outbox')).length === 0);
      };
      const isSame = async () => {
        const { lost, differing } = await differences(acknowledged);
        return lost.length + differing.length === 0;
      };
      let consumer = await startReader();
      let seconds = 0;
      try {
        for (let time = 0; time < times; time++) {
          await write(20);
          await eventually(isSame, 30_000);
          await consumer.stop();
          await write(inRound(60, 300));
          await forgetting.forget();
          await write(5);
          const backAtMs = performance.now();
          consumer = await startReader();
          await eventually(isSame, 60_000);
          seconds = Math.max(seconds, (performance.now() - backAtMs) / 1000);
        }
        await eventually(isSame, 30_000);
        const fault = `retention passed, ${times} times`;
        report({ fault, adapter, acknowledged: changes, differences: await differences(acknowledged), seconds });
      } finally {
        await consumer.stop();
      }
    },
    inRound(180_000, 600_000),
  );
});
