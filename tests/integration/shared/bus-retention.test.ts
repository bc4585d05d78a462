import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { trimBus } from '@rekindle/shared/bus/postgres-trim';
import pg from 'pg';
import { eventually } from '../../testkit/eventually.ts';
import { type TestBus, testBus } from '../../testkit/postgres.ts';

const topic = 'retention';
let server: TestBus;
let bus: EventBus;
let pool: pg.Pool;

beforeAll(async () => {
  server = await testBus();
  bus = await openBus({ busUrl: server.busUrl, clientId: 'retention' });
  pool = new pg.Pool({ connectionString: server.busUrl, max: 1 });
});
afterAll(async () => {
  await pool?.end();
  await bus?.close();
  await server?.close();
});

const publish = (key: string) => bus.publish([{ topic, key, value: Buffer.from(key), headers: {} }]);

describe('the embedded bus', () => {
  it('removes records past their age, and its groups read on after the gap', async () => {
    const seen: string[] = [];
    await publish('old');
    await trimBus(pool, 3_600_000);
    expect((await pool.query('select key from record')).rows).toEqual([{ key: 'old' }]);
    await trimBus(pool, 0);
    await publish('new');
    const onBatch = async (batch: { records: { key: string }[] }) =>
      void seen.push(...batch.records.map(({ key }) => key));
    const subscription = await bus.subscribe({ group: 'reader', topics: [topic], onBatch });
    await eventually(() => seen.length > 0);
    await subscription.stop();
    expect(seen).toEqual(['new']);
  });

  it('forgets groups that began at the end once nobody reads for them, and keeps all others', async () => {
    const onBatch = async () => {};
    const gone = await bus.subscribe({ group: 'gone', topics: [topic], from: 'end', onBatch });
    const reading = await bus.subscribe({ group: 'reading', topics: [topic], from: 'end', onBatch });
    await gone.stop();
    const groups = async () =>
      (await pool.query('select group_name from group_topic order by 1')).rows.map((row) => row.group_name);
    await eventually(async () => {
      const held = await pool.query(`select 1 from pg_locks where locktype = 'advisory'`);
      return Boolean(held.rowCount);
    });
    await trimBus(pool, 3_600_000);
    expect(await groups()).toEqual(['gone', 'reader', 'reading']);
    await trimBus(pool, 3_600_000, 0);
    expect(await groups()).toEqual(['reader', 'reading']);
    await reading.stop();
  });
});
