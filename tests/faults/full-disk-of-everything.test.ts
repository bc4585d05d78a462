import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outsideOf } from '@rekindle/embedded/postgres/postgres-home';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { type RunningSystem, startSystem } from '@rekindle/embedded/system/start-system';
import { makeDataFolder, removeDataFolder } from '../testkit/data-folder.ts';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { environment } from '../testkit/environment.ts';
import { eventually } from '../testkit/eventually.ts';
import { deskDifferences } from '../testkit/faults/desk-checker.ts';
import { foundAgency, startDeskLoad } from '../testkit/faults/desk-load.ts';
import { openSystemTables, type SystemTables, settledSystem } from '../testkit/faults/projection-checker.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound } from '../testkit/faults/round.ts';
import { secondsUntilHeard } from '../testkit/faults/system-round.ts';
import { noSmallDisk, type SmallDisk, smallDisk } from '../testkit/small-disk.ts';

const reason = noSmallDisk();
if (reason) process.stderr.write(`skipped: a full disk under all databases, since ${reason}\n`);
const times = inRound(1, 5);

(reason ? describe.skip : describe)('a full disk under all databases and the bus', () => {
  let dataDir: string;
  let disk: SmallDisk;
  let system: RunningSystem;
  let desk: Desk;
  let tables: SystemTables;

  beforeAll(async () => {
    dataDir = await makeDataFolder('full');
    const [port] = (await freePorts(1)) as [number];
    // Where the database of root's folders stands.
    const home = outsideOf(join(dataDir, 'postgres'));
    await mkdir(home, { recursive: true });
    disk = await smallDisk(1_000, { uid: 0, gid: 0 }, home);
    system = await startSystem({ dataDir, port, freeQueries: true, env: environment() });
    await system.ready(120_000);
    desk = openDesk(system.address);
    await foundAgency(desk);
    tables = await openSystemTables({ adminUrl: system.adminUrl as string });
  }, 180_000);
  afterAll(async () => {
    try {
      await disk?.makeRoom();
      await tables?.close();
      await system?.stop();
    } finally {
      await disk?.close();
      await removeDataFolder(dataDir);
    }
  }, 60_000);

  async function refused(words: RegExp): Promise<boolean> {
    const input = { title: 'x'.repeat(150), dueOn: '2030-01-01' };
    return await desk.mutate('addTask', 'task { id }', input).then(
      () => false,
      (error: Error) => words.test(error.message),
    );
  }

  it(
    `refuses what finds no room, ${times} times, and everything goes on by itself once there is some`,
    async () => {
      const load = await startDeskLoad(desk, { clients: 3, patienceMs: 120_000 });
      const known = { desk, tables: () => tables };
      let seconds = 0;
      for (let time = 0; time < times; time++) {
        await secondsUntilHeard(known, performance.now());
        await disk.fill();
        // What finds room in a page that is there is still taken; the first that does not is told why.
        await eventually(() => refused(/disk of the data store is full/), 60_000);
        await wait(inRound(1_000, 5_000));
        await disk.makeRoom();
        seconds = Math.max(seconds, await secondsUntilHeard(known, performance.now(), 90_000));
      }
      await load.stop();
      const differences = await settledSystem(tables, () => deskDifferences(desk, load));
      expect(load.acknowledged()).toBeGreaterThan(0);
      const fault = `full disk under everything, ${times} times`;
      report({ fault, adapter: 'embedded', acknowledged: load.acknowledged(), differences, seconds });
    },
    inRound(240_000, 900_000),
  );
});
