import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { eventually } from '../testkit/eventually.ts';
import { foundAgency } from '../testkit/faults/desk-load.ts';
import { expectOnce, noDifferences } from '../testkit/faults/differences.ts';
import { openSystemTables, type SystemTables, settledSystem } from '../testkit/faults/projection-checker.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';
import { secondsUntilHeard } from '../testkit/faults/system-round.ts';
import { everyProcess, startTwoMachines, type TwoMachines } from '../testkit/two-machines.ts';

const people = inRound(1_000, 20_000);
const perSecond = inRound(25, 100);
const mostAtOnce = 60;
const importPatienceMs = inRound(180_000, 900_000);

const reads = [
  '{ agency { name } members { id } }',
  '{ tasks(first: 5) { totalCount } }',
  '{ jobs(first: 5) { totalCount } pools { id } }',
  '{ candidates(first: 5) { edges { node { id name } } } }',
  '{ nextActions(first: 1) { totalCount } }',
];

// In the short round one of each pair, in the long one both.
const restarted = inRound('one process of each kind', 'every process');

interface Traffic {
  sent: number;
  failed: string[];
  tasks: string[];
  perSecond: number;
}

describe(`${restarted} restarted, one after the other, beside a second of its kind`, () => {
  let machines: TwoMachines;
  let desk: Desk;
  let tables: SystemTables;

  beforeAll(async () => {
    machines = await startTwoMachines();
    desk = openDesk(machines.address);
    await foundAgency(desk);
    tables = await openSystemTables({ adminUrl: machines.adminUrl });
  }, 240_000);
  afterAll(async () => {
    await tables?.close();
    await machines?.stop();
  }, 90_000);

  /** So many requests a second, each sent once, nine reads and then a write; nobody tries again. */
  async function traffic(over: AbortSignal): Promise<Traffic> {
    const random = seeded(91);
    const [failed, tasks, open]: [string[], string[], Set<Promise<void>>] = [[], [], new Set()];
    const dueOn = new Date().toISOString().slice(0, 10);
    const startMs = performance.now();
    let sent = 0;
    const one = async (number: number): Promise<void> => {
      const title = `rolling ${number}`;
      const asked =
        number % 10 === 9 ? desk.mutate('addTask', 'task { id }', { title, dueOn }) : desk.ask(random.pick(reads));
      await asked.then(
        () => number % 10 === 9 && tasks.push(title),
        (error: Error) =>
          failed.push(`${number}: ${error.message} ${(error.cause as Error | undefined)?.message ?? ''}`),
      );
    };
    while (!over.aborted) {
      while (open.size < mostAtOnce && sent < ((performance.now() - startMs) / 1000) * perSecond) {
        const request = one(sent++).finally(() => open.delete(request));
        open.add(request);
      }
      await wait(5);
    }
    const seconds = (performance.now() - startMs) / 1000;
    await Promise.all(open);
    return { sent, failed, tasks, perSecond: sent / seconds };
  }

  it(
    `no request fails, ${people} imported people arrive once, nothing is lost`,
    async () => {
      const stopping = new AbortController();
      const running = traffic(stopping.signal);
      const known = { desk, tables: () => tables };
      let seconds = 0;
      try {
        const runId = await startImport(desk);
        for (const [number, name] of everyProcess.entries()) {
          for (const machine of inRound([number % 2], [0, 1])) {
            const atMs = performance.now();
            await machines.restart(machine as 0 | 1, name);
            seconds = Math.max(seconds, await secondsUntilHeard(known, atMs));
          }
        }
        await eventually(
          async () =>
            (await desk.ask('query ($id: ID!) { importRun(id: $id) { status } }', { id: runId })).importRun.status ===
            'DONE',
          importPatienceMs,
        );
      } finally {
        stopping.abort();
      }
      const { sent, failed, tasks, perSecond: reached } = await running;
      const differences = await settledSystem(tables, async () => {
        const found = noDifferences();
        const titles = Map.groupBy(
          await tables.rows<{ title: string }>('communications', `select title from task where title like 'rolling %'`),
          ({ title }) => title,
        );
        for (const title of tasks) expectOnce(found, title, titles.get(title)?.length ?? 0);
        const names = Map.groupBy(
          await tables.rows<{ name: string }>('candidates', `select name from candidate where name like 'Imported %'`),
          ({ name }) => name,
        );
        for (let n = 0; n < people; n++) expectOnce(found, `Imported ${n}`, names.get(`Imported ${n}`)?.length ?? 0);
        return found;
      });
      expect(failed).toEqual([]);
      report({
        fault: `rolling restart of ${restarted}, import of ${people}, ${sent} requests at ${reached.toFixed(0)}/s, ${failed.length} failed`,
        adapter: 'embedded',
        acknowledged: tasks.length + people,
        differences,
        seconds,
      });
    },
    inRound(400_000, 1_800_000),
  );
});

async function startImport(desk: Desk): Promise<string> {
  const rows = Array.from(
    { length: people },
    (_, n) => `${n},Imported ${n},person${n}@rolling.example,React,Vienna,AT`,
  );
  const text = ['old_id,name,email,skills,location,country', ...rows].join('\n');
  const fileId = await desk.upload('people.csv', text);
  const { run } = await desk.mutate('startImport', '... on StartImportSuccess { run { id columns { index field } } }', {
    kind: 'PEOPLE',
    fileId,
    fileName: 'people.csv',
  });
  const mapping = run.columns.flatMap(({ index, field }: any) => (field ? [{ index, field }] : []));
  await desk.mutate('checkImport', '... on CheckImportSuccess { run { id } }', { runId: run.id, mapping });
  await eventually(
    async () =>
      (await desk.ask('query ($id: ID!) { importRun(id: $id) { status } }', { id: run.id })).importRun.status ===
      'CHECKED',
    120_000,
  );
  await desk.mutate('runImport', '... on RunImportSuccess { run { id } }', { runId: run.id });
  return run.id;
}
