import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RepublishDoneSchema } from '@rekindle/proto/shared';
import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { type Database, openDatabase } from '@rekindle/shared/database/database';
import { newId, noAgency } from '@rekindle/shared/ids/ids';
import { on, startConsumers } from '@rekindle/shared/inbox/consumers';
import { withSearchPath } from '@rekindle/shared/lifecycle/shared-parts';
import { noProjections } from '@rekindle/shared/rebuild/projection';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import pg from 'pg';
import { eventually } from '../../testkit/eventually.ts';
import { startToldPair, type ToldPair } from '../../testkit/told-desk.ts';
import { changeThing } from '../../testkit/told-things.ts';

const agencyId = newId();
let pair: ToldPair;

beforeAll(async () => {
  pair = await startToldPair('embedded');
  const live = await pair.startReader();
  for (const name of ['first', 'second', 'third']) {
    await pair.owner.database.transact(systemViewer(agencyId, 'test'), (tx) => changeThing(tx, newId(), name));
  }
  await eventually(async () => (await known()).length === 3, 60_000);
  await live.stop();
}, 120_000);
afterAll(() => pair?.close(), 60_000);

const known = () => pair.reader.sql('select * from known_thing order by id');

describe('a projection that is rebuilt', () => {
  let before: object[];

  beforeEach(async () => {
    before = await known();
  });
  afterEach(async () => {
    await pair.ops(['rebuild', '--abandon']);
    pair.said.splice(0);
  }, 60_000);

  const open = (url: string) => openDatabase({ url, entities: [], poolSize: 2 });

  /** A copy that was begun and left; gives the name of its consumer. */
  async function leaveCopy(): Promise<string> {
    await pair.ops(['rebuild', 'things'], { signal: AbortSignal.abort() });
    const [run] = await pair.reader.sql<{ name: string }>('select group_name as name from rebuild.rebuild_run');
    return run?.name ?? '';
  }

  it('is refused over a connection that does not see the copy, and stays as it is', async () => {
    const rebuilt = pair.ops(['rebuild', 'things'], { openCopy: () => open(pair.reader.urls.app) });
    await expect(rebuilt).rejects.toThrow('does not see the copy');
    expect(await known()).toEqual(before);
  }, 60_000);

  it('is not switched once the connection sees the copy no more', async () => {
    const openCopy = async (schema: string): Promise<Database> => {
      const [seeing, blind] = [
        await open(withSearchPath(pair.reader.urls.app, schema)),
        await open(pair.reader.urls.app),
      ];
      let reads = 0;
      return {
        ...seeing,
        read: (viewer, work) => (reads++ === 0 ? seeing : blind).read(viewer, work),
        async close() {
          await seeing.close();
          await blind.close();
        },
      };
    };
    await expect(pair.ops(['rebuild', 'things'], { openCopy })).rejects.toThrow('does not see the copy');
    expect(await known()).toEqual(before);
  }, 60_000);

  it('leaves nothing of a copy that the bus has forgotten', async () => {
    const group = await leaveCopy();
    await pair.reader.sql(
      `insert into dead_letter (id, agency_id, consumer, topic, partition, record_offset, key, value, headers, error, attempts)
       values ($1, $2, $3, 'rekindle.candidates.v1', 0, 1, 'a:b', '', '{}', 'a test', 1)`,
      [newId(), agencyId, group],
    );
    await pair.reader.sql('insert into inbox values ($1, $2, $3)', [agencyId, group, newId()]);
    let asked = 0;
    const forgetful: EventBus = {
      ...pair.bus,
      lag: async (name) => (asked++ === 0 ? [] : pair.bus.lag(name)),
    };
    await pair.ops(['rebuild', 'things'], { bus: forgetful });
    expect(pair.said).toContain('The bus does not know any more how far the copy was: it begins again.');
    expect(pair.said.at(-1)).toBe('things is rebuilt and in its place.');
    for (const table of ['dead_letter', 'inbox']) {
      expect(await pair.reader.sql(`select consumer from ${table} where consumer = $1`, [group])).toEqual([]);
    }
    expect(await known()).toEqual(before);
  }, 60_000);

  it('ends when a switch that had begun is held up, and the next call goes on', async () => {
    const group = await leaveCopy();
    await pair.reader.sql('insert into inbox values ($1, $2, $3)', [agencyId, group, newId()]);
    const holder = new pg.Client({ connectionString: pair.reader.urls.migrator });
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query('select from inbox where consumer = $1 for update', [group]);
      await pair.ops(['rebuild', 'things']);
    } finally {
      await holder.end();
    }
    expect(pair.said.at(-2)).toContain('The switch had begun and could not be made');
    expect(pair.said.at(-1)).toContain('The same call goes on');
    expect(await known()).toEqual(before);
    await pair.ops(['rebuild', 'things']);
    expect(pair.said.at(-1)).toBe('things is rebuilt and in its place.');
    expect(await known()).toEqual(before);
  }, 60_000);

  it('is said not to be where a service has none', async () => {
    const refused = pair.ops(['rebuild', 'things'], { projections: noProjections });
    await expect(refused).rejects.toThrow('this service has none to rebuild');
  });
});

it('an ask is answered also when the clock of the database was set back since', async () => {
  const askId = newId();
  let answered = false;
  const listening = await startConsumers({
    ...{ group: `listening-${askId.slice(-8)}`, bus: pair.bus, database: pair.reader.database, from: 'end' },
    reactions: [
      on(RepublishDoneSchema, 'projection', async (_tx, { askIds }) => {
        answered ||= askIds.includes(askId);
      }),
    ],
  });
  try {
    await pair.owner.sql(`insert into timer (agency_id, kind, key, due_at, payload) values ($1, $2, $3, now(), $4)`, [
      ...[noAgency, 'republish', 'candidate'],
      JSON.stringify({ askIds: [askId], perSecond: 100, toldAt: new Date(Date.now() + 3_600_000).toISOString() }),
    ]);
    await eventually(() => answered, 20_000);
  } finally {
    await listening.stop();
  }
}, 60_000);
