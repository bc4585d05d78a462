import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import pg from 'pg';
import { eventually } from '../testkit/eventually.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { changeThing, secondsUntilMirrored, startLoad } from '../testkit/faults/pair-load.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound } from '../testkit/faults/round.ts';
import { noSmallDisk, type SmallDisk, smallDisk } from '../testkit/small-disk.ts';

const reason = noSmallDisk();
if (reason) process.stderr.write(`skipped: a full disk, since ${reason}\n`);
const times = inRound(2, 10);

(reason ? describe.skip : describe)('a full disk under the outbox', () => {
  const space = `small_${newId().replaceAll('-', '')}`;
  let pair: Pair;
  let disk: SmallDisk;
  let admin: pg.Client;

  beforeAll(async () => {
    pair = await startPair();
    admin = new pg.Client({ connectionString: pair.writer.adminUrl });
    await admin.connect();
    const { rows } = await admin.query('show data_directory');
    disk = await smallDisk(8, await stat(join(rows[0].data_directory, 'PG_VERSION')));
    await admin.query(`create tablespace ${space} location '${disk.path}'`);
    await admin.query(`grant create on tablespace ${space} to public`);
    await pair.writer.sql(`alter table outbox set tablespace ${space}`);
    await pair.writer.sql(`alter index outbox_pkey set tablespace ${space}`);
    await pair.startReader();
  });
  afterAll(async () => {
    try {
      await disk?.makeRoom();
      await pair?.close();
      await admin?.query(`drop tablespace if exists ${space}`);
    } finally {
      await admin?.end();
      await disk?.close();
    }
  });

  it('refuses writes with a sentence that names it, leaves nothing half done, and is over once there is room', async () => {
    const load = startLoad(pair);
    const seconds: number[] = [];
    for (let time = 0; time < times; time++) {
      // While nothing is sent, the outbox needs ever more room.
      await disk.fill();
      const refusedId = await refusedWrite(pair);
      const before = load.acknowledged.length;
      await expect(write(pair, refusedId)).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        publicMessage: expect.stringContaining('disk of the data store is full'),
      });
      for (const table of ['thing', 'written']) {
        const column = table === 'thing' ? 'id' : 'thing_id';
        expect(await pair.writer.sql(`select 1 from ${table} where ${column} = $1`, [refusedId])).toEqual([]);
      }
      const relay = await pair.startRelay();
      await disk.makeRoom();
      seconds.push(await secondsUntilMirrored(pair, performance.now()));
      await eventually(() => load.acknowledged.length > before + 20);
      if (time < times - 1) await relay.stop();
    }
    await load.stop();
    expect(load.retries()).toBeGreaterThan(0);
    const differences = await settledDifferences(pair, load.acknowledged);
    const acknowledged = load.acknowledged.length;
    report({
      fault: `full disk, ${times} times`,
      adapter: 'embedded',
      acknowledged,
      differences,
      seconds: Math.max(...seconds),
    });
    expect(await pair.writer.sql('select 1 from dead_letter')).toEqual([]);
  }, 180_000);
});

const write = (pair: Pair, thingId: string) =>
  pair.writer.database.write(systemViewer(newId(), 'writer'), 'changeThing', { idempotencyKey: newId() }, (tx) =>
    changeThing(tx, { thingId, agencyId: tx.viewer.agencyId, word: 'refused' }),
  );

/** The thing that the first write without room was about. */
async function refusedWrite(pair: Pair): Promise<string> {
  for (;;) {
    const thingId = newId();
    try {
      await write(pair, thingId);
    } catch {
      return thingId;
    }
  }
}
