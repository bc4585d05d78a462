import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { deskDifferences } from '../testkit/faults/desk-checker.ts';
import { foundAgency, startDeskLoad } from '../testkit/faults/desk-load.ts';
import { openSystemTables, type SystemTables, settledSystem } from '../testkit/faults/projection-checker.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';
import { secondsUntilHeard } from '../testkit/faults/system-round.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

const times = inRound(4, 30);
const stepMs = 5 * 60_000;

describe('the clock of the machine, set by five minutes while work goes on', () => {
  let folder: string;
  let stack: Stack;
  let desk: Desk;
  let tables: SystemTables;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rekindle-clock-'));
    await setClock(0);
    const preload = new URL('../testkit/moved-date.ts', import.meta.url);
    preload.searchParams.set('file', join(folder, 'offset'));
    stack = await startStack({ nodeFlags: ['--import', preload.href] });
    desk = openDesk(stack.address);
    await foundAgency(desk);
    tables = await openSystemTables({ adminUrl: stack.system().adminUrl as string });
  }, 180_000);
  afterAll(async () => {
    await tables?.close();
    await stack?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  /** Of the services and the gateway; the database's stays, as that of another machine. */
  async function setClock(offsetMs: number): Promise<void> {
    const file = join(folder, 'offset');
    await writeFile(`${file}.new`, String(offsetMs));
    await rename(`${file}.new`, file);
  }

  /** Asks with the same cookie all the while; gives the answers that say it is signed out, and requests that fail. */
  async function watchSession(over: AbortSignal): Promise<unknown[]> {
    const refused: unknown[] = [];
    while (!over.aborted) {
      try {
        const { errors = [] } = await desk.answer('{ agency { id } }');
        refused.push(...errors.filter(({ extensions }) => extensions?.code === 'UNAUTHENTICATED'));
      } catch (error) {
        refused.push(error);
      }
      await wait(10);
    }
    return refused;
  }

  async function timeOfNewNote(): Promise<string> {
    const input = { name: 'Late Person', source: { type: 'SOURCED' } };
    const { candidate } = await desk.mutate('addCandidate', 'candidate { id }', input);
    await desk.mutate('addNote', 'note { id }', { candidateId: candidate.id, text: 'late' });
    const query = 'query ($id: ID!) { candidate(id: $id) { timeline(first: 10) { edges { node { occurredAt } } } } }';
    const { candidate: shown } = await desk.ask(query, { id: candidate.id });
    return shown.timeline.edges[0].node.occurredAt;
  }

  it(
    `${times} steps back and ahead: nobody is signed out, timers ring once, nothing is lost or happens twice`,
    async () => {
      const random = seeded(81);
      const { pids } = stack.system();
      const started = JSON.stringify(pids());
      const load = await startDeskLoad(desk, { clients: 2 });
      const watch = watchSession(load.signal);
      const known = { desk, tables: () => tables };
      let [offsetMs, seconds] = [0, 0];
      for (let time = 0; time < times; time++) {
        await wait(500 + random.below(500));
        // First back, then ahead, then as the seed has it; never further from the truth than ten minutes.
        const steps = [-stepMs, stepMs].filter((step) => Math.abs(offsetMs + step) <= 2 * stepMs);
        offsetMs += time < 2 ? ([-stepMs, stepMs][time] as number) : random.pick(steps);
        const steppedAtMs = performance.now();
        await setClock(offsetMs);
        seconds = Math.max(seconds, await secondsUntilHeard(known, steppedAtMs));
      }
      await load.stop();
      expect(await watch).toEqual([]);
      // A timer that was set when the clock was ahead rings when it is that late again.
      await setClock(2 * stepMs);
      const differences = await settledSystem(tables, () => deskDifferences(desk, load));
      // The clock of the services was moved indeed.
      expect(Date.parse(await timeOfNewNote()) - Date.now()).toBeGreaterThan(2 * stepMs - 60_000);
      // The same session, by the same cookie, and the same processes.
      expect((await desk.ask('{ agency { name } }')).agency.name).toBe('Halden Search');
      expect(JSON.stringify(pids())).toBe(started);
      const fault = `clock set by -5 or +5 minutes, ${times} times`;
      report({ fault, adapter: 'embedded', acknowledged: load.acknowledged(), differences, seconds });
    },
    inRound(180_000, 900_000),
  );
});
