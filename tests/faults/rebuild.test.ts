import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { pause } from '@rekindle/shared/clock/pause';
import { newId } from '@rekindle/shared/ids/ids';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import { eventually } from '../testkit/eventually.ts';
import { noDifferences } from '../testkit/faults/differences.ts';
import { describeEachAdapter } from '../testkit/faults/each-adapter.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound } from '../testkit/faults/round.ts';
import { startToldPair, type ToldPair } from '../testkit/told-desk.ts';
import { changeThing } from '../testkit/told-things.ts';

const agencies = [newId(), newId()];
const many = inRound(160, 5_000);

describeEachAdapter('a projection that is rebuilt (%s)', (adapter) => {
  let pair: ToldPair;
  let live: Stoppable | undefined;
  let writing: Promise<number> | undefined;
  let writes: AbortController;

  beforeAll(async () => {
    pair = await startToldPair(adapter);
  }, 180_000);
  beforeEach(async () => {
    writes = new AbortController();
    live = await pair.startReader();
  }, 60_000);
  afterEach(async () => {
    writes.abort();
    await writing;
    await live?.stop();
    await pair.ops(['rebuild', '--abandon']);
    pair.said.splice(0);
  }, 60_000);
  afterAll(() => pair?.close(), 60_000);

  const change = (id: string, name: string, agencyId = agencies[0] as string) =>
    pair.owner.database.transact(systemViewer(agencyId, 'test'), (tx) => changeThing(tx, id, name));
  const things = () => pair.owner.sql<{ id: string; name: string }>('select * from thing order by agency_id, id');
  const known = () => pair.reader.sql('select * from known_thing order by agency_id, id');
  const deeds = () =>
    pair.reader.sql<{ times: number }>('select thing_id, name, count(*)::integer as times from deed group by 1, 2');
  const same = async () => JSON.stringify(await things()) === JSON.stringify(await known());

  async function fill(): Promise<void> {
    for (const agencyId of agencies) {
      await pair.owner.database.transact(systemViewer(agencyId, 'test'), async (tx) => {
        for (let n = 0; n < many / 2; n++) await changeThing(tx, newId(), `thing ${n}`);
      });
    }
    await eventually(same, 120_000);
  }

  /** Changes things and adds some until it is told to end; gives how many were acknowledged. */
  async function keepWriting(): Promise<number> {
    const ids = (await things()).map(({ id }) => id);
    for (let n = 0; ; n++) {
      if (writes.signal.aborted) return n;
      await pause(15);
      await change(n % 3 ? newId() : (ids[n % ids.length] as string), `change ${n}`);
    }
  }

  it('equals its source row by row after being stopped and resumed under writes, and no deed is done twice', async () => {
    await fill();
    await pair.reader.sql(`update known_thing set name = 'mangled', version = version + 1000`);
    writing = keepWriting();
    const ending = new AbortController();
    const first = pair.ops(['rebuild', 'things', '--rate', '100'], { signal: ending.signal });
    await eventually(async () => {
      const rows = await pair.reader.sql<{ n: number }>('select count(*)::integer as n from rebuild.known_thing');
      return (rows[0]?.n ?? 0) > 20;
    }, 60_000);
    ending.abort();
    await first;
    expect(pair.said.at(-1)).toContain('The same call goes on');
    expect(await same()).toBe(false);

    const startedMs = performance.now();
    await pair.ops(['rebuild', 'things', '--rate', '2000']);
    expect(pair.said).toContain('A copy is there already: going on with it.');
    expect(pair.said.at(-1)).toBe('things is rebuilt and in its place.');
    writes.abort();
    const acknowledged = await writing;
    await eventually(same, 60_000);
    const seconds = (performance.now() - startedMs) / 1000;
    const doubled = (await deeds()).filter(({ times }) => times > 1).map((deed) => JSON.stringify(deed));
    report({
      fault: 'rebuild under writes',
      adapter,
      acknowledged,
      differences: { ...noDifferences(), doubled },
      seconds,
    });
    expect((await deeds()).length).toBeGreaterThanOrEqual(acknowledged);
    expect(await pair.reader.sql(`select 1 from pg_namespace where nspname like 'rebuild%'`)).toEqual([]);
  }, 300_000);

  it('keeps what the live consumer had before the switch, however far ahead of the copy it was', async () => {
    await fill();
    writing = keepWriting();
    const slow: EventBus = {
      ...pair.bus,
      subscribe: (subscription) =>
        pair.bus.subscribe({
          ...subscription,
          async onBatch(batch) {
            await pause(300);
            await subscription.onBatch(batch);
          },
        }),
    };
    for (let round = 0; round < inRound(2, 20); round++) {
      await pair.ops(['rebuild', 'things', '--rate', '5000'], { bus: slow });
    }
    writes.abort();
    await writing;
    await eventually(same, 60_000);
  }, 300_000);

  it('has the indexes, policies, keys and rights that it had before', async () => {
    const shape = () =>
      pair.reader.sql(`
        select indexdef as what from pg_indexes where tablename = 'known_thing'
        union all select format('%s %s %s %s %s', policyname, permissive, roles, qual, with_check) from pg_policies
          where tablename = 'known_thing'
        union all select format('%s %s', conname, pg_get_constraintdef(oid)) from pg_constraint
          where conrelid = 'known_thing'::regclass
        union all select format('%s %s %s %s', relacl, relrowsecurity, relforcerowsecurity, relowner::regrole) from pg_class
          where oid = 'known_thing'::regclass
        order by 1`);
    const before = await shape();
    await pair.ops(['rebuild', 'things']);
    expect(await shape()).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
  }, 120_000);

  it('stays as it is on a dry run, on a call that is not understood, and when the copy is given up', async () => {
    const before = await known();
    await pair.ops(['rebuild', 'things', '--dry-run']);
    expect(pair.said.at(-1)).toContain('Nothing was changed');
    await expect(pair.ops(['rebuild', 'nothing'])).rejects.toThrow('rebuild expects one of things');
    await expect(pair.ops(['rebuild', 'things', '--rate', 'fast'])).rejects.toThrow('--rate expects');
    await pair.ops(['rebuild', '--help']);
    expect(pair.said.at(-1)).toContain('not deed: decided here');
    const ending = new AbortController();
    ending.abort();
    await pair.ops(['rebuild', 'things'], { signal: ending.signal });
    await pair.ops(['rebuild', '--abandon']);
    expect(pair.said.at(-1)).toBe('The copy of things is given up.');
    expect(await known()).toEqual(before);
  }, 120_000);
});
