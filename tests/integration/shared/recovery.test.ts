import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TimelineChanged, TimelineChangedSchema } from '@rekindle/proto/candidates';
import type { EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { tenantTable } from '@rekindle/shared/database/migrate';
import { newId } from '@rekindle/shared/ids/ids';
import { on, startConsumers } from '@rekindle/shared/inbox/consumers';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { startRelay } from '@rekindle/shared/outbox/relay';
import { setTimer, startTimers } from '@rekindle/shared/timers/timers';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eventually } from '../../testkit/eventually.ts';
import { type TestBus, type TestDatabase, testBus, testDatabase } from '../../testkit/postgres.ts';

class CreateEffects implements MigrationInterface {
  name = '0001-effects';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table effect (agency_id uuid not null, entry_id text not null)');
    await runner.query(tenantTable('effect'));
  }
  async down(): Promise<void> {}
}

const viewer = systemViewer(newId(), 'mender');
let base: TestDatabase;
let busServer: TestBus;
let bus: EventBus;
const running: Stoppable[] = [];

beforeAll(async () => {
  base = await testDatabase({ service: 'mender', migrations: [CreateEffects] });
  busServer = await testBus();
  bus = await openBus({ busUrl: busServer.busUrl, clientId: 'recovery' });
});
afterAll(async () => {
  await Promise.all(running.map((each) => each.stop()));
  await bus?.close();
  await base?.close();
  await busServer?.close();
});

/** Ends every connection of the service and of the bus, as a restart of the server does. */
async function cutConnections(): Promise<void> {
  const admin = new pg.Client({ connectionString: base.adminUrl });
  await admin.connect();
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = any ($1) and usename in ('mender_app', 'mender_relay', 'bus')`,
    [[base.databaseName, new URL(busServer.busUrl).pathname.slice(1)]],
  );
  await admin.end();
}

describe('when every connection is cut again and again', () => {
  it('each acknowledged write has its effect, and has it once', async () => {
    const { database } = base;
    const effect = on(TimelineChangedSchema, 'effect', async (tx, message: TimelineChanged) => {
      await tx.query('insert into effect values ($1, $2)', [tx.viewer.agencyId, message.entryId]);
    });
    running.push(await startRelay({ url: base.urls.relay, bus, batchSize: 20 }));
    running.push(await startConsumers({ group: 'mender', bus, database, reactions: [effect], mostAttempts: 3 }));
    const ring = async (tx: Parameters<typeof addEvent>[0], timer: { key: string }) =>
      void (await addEvent(tx, eventOf(`timer of ${timer.key}`)));
    running.push(await startTimers({ service: 'mender', database, handlers: { ring } }));

    const acknowledged: string[] = [];
    for (let number = 0; number < 150; number++) {
      if (number % 30 === 29) await cutConnections();
      const entryId = `entry-${number}`;
      try {
        await database.transact(viewer, async (tx) => {
          await addEvent(tx, eventOf(entryId));
          await setTimer(tx, { kind: 'ring', key: entryId, dueAt: new Date() });
        });
        acknowledged.push(entryId, `timer of ${entryId}`);
      } catch (error) {
        expect(error).toMatchObject({ code: 'UNAVAILABLE' });
      }
    }
    expect(acknowledged.length).toBeGreaterThan(200);
    const effects = async () =>
      (await base.sql<{ entry_id: string }>('select entry_id from effect')).map((row) => row.entry_id);
    // A commit whose answer was cut off may have happened: more than the acknowledged may arrive, never twice.
    await eventually(async () => {
      const arrived = new Set(await effects());
      return acknowledged.every((entryId) => arrived.has(entryId));
    }, 30_000);
    const all = await effects();
    expect(new Set(all).size).toBe(all.length);
    expect(await base.sql('select 1 from dead_letter')).toEqual([]);
  }, 60_000);
});

function eventOf(entryId: string) {
  return {
    schema: TimelineChangedSchema,
    message: { entryId },
    aggregate: { type: 'candidate', id: newId(), version: 1 },
  };
}
