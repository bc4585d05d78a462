import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openDesk } from '../testkit/desk.ts';
import { startKillableStack } from '../testkit/killable-stack.ts';
import { printTable } from '../testkit/report-table.ts';
import { openSample } from '../testkit/sample-agency.ts';

/** The sample agency's load, and the memory of every process at rest after it. */
export async function bench(): Promise<void> {
  const stack = await startKillableStack();
  try {
    const sample = await openSample(openDesk(stack.address));
    const pids = await stack.pids();
    const busy = Object.values(pids).flatMap(withChildren);
    const processorSeconds = busy.reduce((total, pid) => total + secondsOf(pid), 0);
    printTable(
      'The sample agency (seconds; the bar is 60)',
      ['first page', 'all loaded', 'processor time of all, start included'],
      [[sample.firstPageMs / 1000, sample.loadedMs / 1000, processorSeconds]],
    );
    await wait(30_000);
    const supervisor = parentOf(pids.gateway as number);
    const rows = Object.entries({ ...pids, supervisor }).map(([name, pid]): [string, number] => [
      name === 'postgres' ? 'postgres, all processes' : name,
      name === 'postgres'
        ? withChildren(pid).reduce((sum, each) => sum + proportionalMb(each), 0)
        : proportionalMb(pid),
    ]);
    const sum = rows.reduce((total, [, megabytes]) => total + megabytes, 0);
    printTable(
      'Memory at rest with the sample agency: proportional set size (MB; the bar is 1500)',
      ['process', 'MB'],
      [...rows, ['sum', sum]],
    );
  } finally {
    await stack.stop();
  }
}

/** Shared pages count for each process by its share of them, so that the sum is what is really used. */
function proportionalMb(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** What a process used of a processor, with those of its children that have ended; on a busy machine it says more than the clock. */
function secondsOf(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const ticks = after.split(' ').slice(11, 15).map(Number);
  return ticks.reduce((total, each) => total + each, 0) / 100;
}

const parentOf = (pid: number): number =>
  Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

function withChildren(pid: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const children = all.filter((each) => {
    try {
      return parentOf(each) === pid;
    } catch {
      return false;
    }
  });
  return [pid, ...children];
}
