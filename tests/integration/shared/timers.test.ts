import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Stoppable } from '@rekindle/shared/bus/event-bus';
import { type Clock, testClock } from '@rekindle/shared/clock/clock';
import { tenantTable } from '@rekindle/shared/database/migrate';
import { newId } from '@rekindle/shared/ids/ids';
import { lockTimer } from '@rekindle/shared/timers/timer.store';
import { cancelTimer, setTimer, startTimers, type TimerHandler } from '@rekindle/shared/timers/timers';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eventually } from '../../testkit/eventually.ts';
import { type TestDatabase, testDatabase } from '../../testkit/postgres.ts';

class CreateRung implements MigrationInterface {
  name = '0001-rung';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table rung (agency_id uuid not null, key text not null)');
    await runner.query(tenantTable('rung'));
  }
  async down(): Promise<void> {}
}

const hourMs = 3_600_000;
let base: TestDatabase;
let folder: string;
let clock: Clock;
const viewer = systemViewer(newId(), 'ringer');
const running: Stoppable[] = [];

beforeAll(async () => {
  base = await testDatabase({ service: 'ringer', migrations: [CreateRung] });
  folder = await mkdtemp(path.join(tmpdir(), 'rekindle-clock-'));
});
beforeEach(async () => {
  await base.sql('truncate timer, rung');
  await moveClock(0);
  clock = testClock(path.join(folder, 'offset'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
});
afterAll(async () => {
  await base?.close();
  await rm(folder, { recursive: true, force: true });
});

const moveClock = (offsetMs: number) => writeFile(path.join(folder, 'offset'), String(offsetMs));
const inHours = (hours: number) => new Date(clock.now().getTime() + hours * hourMs);

const ring: TimerHandler = async (tx, timer) => {
  await tx.query('insert into rung values ($1, $2)', [tx.viewer.agencyId, timer.key]);
};

async function start(handler: TimerHandler = ring): Promise<void> {
  const { database } = base;
  running.push(await startTimers({ service: 'ringer', database, clock, handlers: { call: handler } }));
}

async function set(key: string, dueAt: Date, as = viewer): Promise<void> {
  await base.database.transact(as, (tx) => setTimer(tx, { kind: 'call', key, dueAt, payload: { key } }));
}

async function rung(): Promise<string[]> {
  const rows = await base.sql<{ key: string }>('select key from rung order by key');
  return rows.map((row) => row.key);
}

const left = async () => (await base.sql('select 1 from timer')).length;

describe('a timer', () => {
  it('fires once with two workers, in its own agency, and is gone', async () => {
    const other = systemViewer(newId(), 'ringer');
    const keys = Array.from({ length: 40 }, (_, number) => `key-${String(number).padStart(2, '0')}`);
    for (const key of keys) await set(key, inHours(-1), key < 'key-20' ? viewer : other);
    await start();
    await start();
    await eventually(async () => (await left()) === 0);
    expect(await rung()).toEqual(keys);
    const agencies = await base.sql('select agency_id from rung where key >= $1', ['key-20']);
    expect(new Set(agencies.map((row) => row.agency_id))).toEqual(new Set([other.agencyId]));
  });

  it('does not fire before it is due, and promptly when the clock is moved there', async () => {
    await set('later', inHours(2));
    await start();
    await set('now', inHours(0));
    await eventually(async () => (await rung()).length === 1);
    expect(await rung()).toEqual(['now']);
    await moveClock(2 * hourMs + 1_000);
    await eventually(async () => (await rung()).includes('later'), 2_000);
  });

  it('fires at the time it was last set to, and not at all once cancelled', async () => {
    await set('moved', inHours(-1));
    await set('moved', inHours(3));
    await set('cancelled', inHours(-1));
    await base.database.transact(viewer, (tx) => cancelTimer(tx, 'call', 'cancelled'));
    await set('last', inHours(-0.5));
    await start();
    await eventually(async () => (await rung()).includes('last'));
    expect(await rung()).toEqual(['last']);
    expect(await left()).toBe(1);
  });

  it('is left alone when it was moved between being found and being taken', async () => {
    await set('moved', inHours(3));
    const name = { agencyId: viewer.agencyId, kind: 'call', key: 'moved' };
    const take = (at: Date) => base.database.transact(viewer, (tx) => lockTimer(tx, name, at));
    expect(await take(inHours(0))).toBeNull();
    expect(await take(inHours(4))).toMatchObject({ key: 'moved' });
  });

  it('leaves no effect when it fails, holds up no other, and is tried again later', async () => {
    let broken = true;
    await set('fails', inHours(-2));
    await set('works', inHours(-1));
    await start(async (tx, timer) => {
      await ring(tx, timer);
      if (timer.key === 'fails' && broken) throw new Error('no line');
    });
    await eventually(async () => (await rung()).includes('works'));
    const failed = await eventually(async () => {
      const [row] = await base.sql<{ attempts: number; last_error: string }>('select attempts, last_error from timer');
      return row?.attempts === 1 && row;
    });
    // What an error says may hold a person's data: where it came from is kept.
    expect(failed).toMatchObject({ last_error: expect.stringMatching(/^Error at .*timers\.test\.ts/) });
    expect(failed).not.toMatchObject({ last_error: expect.stringContaining('no line') });
    expect(await rung()).toEqual(['works']);
    broken = false;
    await moveClock(hourMs);
    await eventually(async () => (await left()) === 0);
    expect(await rung()).toEqual(['fails', 'works']);
  });

  it('may set itself again', async () => {
    let firings = 0;
    await set('again', inHours(-1));
    await start(async (tx, timer) => {
      firings++;
      if (firings < 3) await setTimer(tx, { ...timer, dueAt: timer.dueAt });
    });
    await eventually(async () => firings === 3 && (await left()) === 0);
  });

  it('keeps its payload', async () => {
    const payloads: unknown[] = [];
    await set('paid', inHours(-1));
    await start(async (_, timer) => void payloads.push(timer.payload));
    await eventually(() => payloads.length === 1);
    expect(payloads).toEqual([{ key: 'paid' }]);
  });
});
