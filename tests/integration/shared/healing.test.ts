import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { trimBus } from '@rekindle/shared/bus/postgres-trim';
import { newId } from '@rekindle/shared/ids/ids';
import { startConsumers } from '@rekindle/shared/inbox/consumers';
import { startRelay } from '@rekindle/shared/outbox/relay';
import { onRepublishAsked } from '@rekindle/shared/republish/asked';
import { republishStep } from '@rekindle/shared/republish/runs';
import { registry } from '@rekindle/shared/telemetry/metrics';
import { startTimers } from '@rekindle/shared/timers/timers';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import pg from 'pg';
import { eventually } from '../../testkit/eventually.ts';
import { type TestBus, type TestDatabase, testBus, testDatabase } from '../../testkit/postgres.ts';
import { changeThing, OwnerTables, ReaderTables, thingReactions, thingSnapshots } from '../../testkit/told-things.ts';

const agencies = [newId(), newId()];
let owner: TestDatabase;
let reader: TestDatabase;
let busServer: TestBus;
let bus: EventBus;
let pool: pg.Pool;
const running = new Map<string, Stoppable>();

beforeAll(async () => {
  owner = await testDatabase({ service: 'candidates', migrations: [OwnerTables] });
  reader = await testDatabase({ service: 'reader', migrations: [ReaderTables] });
});
beforeEach(async () => {
  await owner.sql('truncate thing, outbox, inbox, timer');
  await reader.sql('truncate known_thing, deed, outbox, inbox');
  busServer = await testBus();
  bus = await openBus({ busUrl: busServer.busUrl, clientId: 'healing' });
  pool = new pg.Pool({ connectionString: busServer.busUrl, max: 1 });
  for (const { urls } of [owner, reader]) running.set(urls.relay, await startRelay({ url: urls.relay, bus }));
  await startOwner();
});
afterEach(async () => {
  for (const each of [...running.values()].reverse()) await each.stop();
  running.clear();
  await pool?.end();
  await bus?.close();
  await busServer?.close();
});
afterAll(async () => {
  await owner?.close();
  await reader?.close();
});

async function startOwner(): Promise<void> {
  const { database } = owner;
  const reactions = [onRepublishAsked('candidates', thingSnapshots)];
  running.set('asks', await startConsumers({ group: 'candidates', bus, database, reactions }));
  const handlers = { republish: republishStep('candidates', database, thingSnapshots) };
  running.set('timers', await startTimers({ service: 'candidates', database, handlers, pollMs: 20 }));
}
async function startReader(): Promise<void> {
  const { database } = reader;
  running.set('reader', await startConsumers({ group: 'reader', bus, database, reactions: thingReactions }));
}
async function stop(name: string): Promise<void> {
  await running.get(name)?.stop();
  running.delete(name);
}

async function write(count: number, name: string): Promise<void> {
  for (const agencyId of agencies) {
    for (let n = 0; n < count; n++) {
      await owner.database.transact(systemViewer(agencyId, 'test'), (tx) => changeThing(tx, newId(), `${name} ${n}`));
    }
  }
  await eventually(async () => (await owner.sql('select 1 from outbox')).length === 0);
}
const things = () => owner.sql('select * from thing order by id');
const known = () => reader.sql('select * from known_thing order by id');
const deeds = async () => (await reader.sql('select 1 from deed')).length;
const same = async () => JSON.stringify(await things()) === JSON.stringify(await known());
const gaps = async () => {
  const metric = await registry.getSingleMetric('rekindle_consumer_gaps_total')?.get();
  return (
    metric?.values.filter(({ labels }) => labels.group === 'reader').reduce((sum, { value }) => sum + value, 0) ?? 0
  );
};

it('a consumer that was silent for longer than the bus keeps notices, and what it missed is told again by itself', async () => {
  await startReader();
  await write(3, 'before');
  await eventually(same);
  await stop('reader');
  await write(150, 'missed');
  await trimBus(pool, 0);
  const before = await gaps();
  await startReader();
  await eventually(same, 30_000);
  expect(await gaps()).toBeGreaterThan(before);
  // Nobody acts on what is told again.
  expect(await deeds()).toBe(6);
  await write(1, 'after');
  await eventually(async () => (await same()) && (await deeds()) === 8);
}, 60_000);

it('notices at once, even when nothing comes after what is gone', async () => {
  await write(2, 'gone');
  await trimBus(pool, 0);
  await startReader();
  await eventually(same, 30_000);
}, 60_000);

it('an owner that is ended half way goes on where it was, and answers everybody who asked meanwhile', async () => {
  await write(120, 'gone');
  await trimBus(pool, 0);
  await stop('timers');
  await startReader();
  await eventually(async () => (await owner.sql('select 1 from timer')).length === 1);
  const { database } = owner;
  let steps = 0;
  const step = republishStep('candidates', database, thingSnapshots);
  const failing = {
    republish: async (...args: Parameters<typeof step>) => {
      if (++steps > 2) throw new Error('the process is ended here');
      await step(...args);
    },
  };
  running.set('timers', await startTimers({ service: 'candidates', database, handlers: failing, pollMs: 20 }));
  await eventually(() => steps > 2);
  await stop('timers');
  const [{ payload }] = (await owner.sql('select payload from timer')) as [{ payload: any }];
  expect(payload.after).toBeDefined();
  await stop('asks');
  await owner.sql('update timer set due_at = now()');
  await startOwner();
  await eventually(same, 30_000);
  await eventually(async () => (await owner.sql('select 1 from timer')).length === 0, 10_000);
}, 60_000);

it('an owner whose asks were lost tells everything that it owns', async () => {
  await stop('asks');
  await stop('timers');
  await write(2, 'untold');
  await trimBus(pool, 0);
  await startReader();
  await eventually(
    async () =>
      (await pool.query(`select 1 from topic_partition where topic = 'rekindle.shared.v1' and next_offset > 0`))
        .rowCount !== 0,
  );
  // Its own position lies now before what the bus keeps of the asks.
  await trimBus(pool, 0);
  await startOwner();
  await eventually(same, 30_000);
}, 60_000);
