import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Call } from './programs.ts';

/** What the one that forked us asks for. */
export type Order =
  | { do: 'spawn'; name: string; call: Call; log: string }
  | { do: 'signal'; name: string; signal: NodeJS.Signals }
  | { do: 'wait'; name: string };

export interface Answer {
  id: number;
  pid?: number;
  error?: string;
}

interface Running {
  child: ChildProcess;
  container?: string;
}

/**
 * The process that owns servers of a test. It ends them and removes their folder as soon as the one that forked it is
 * gone, however that came about.
 */
const folder = process.argv[2] as string;
const owned = new Map<string, Running>();

const isOver = ({ child }: Running): boolean => child.exitCode !== null || child.signalCode !== null;

/** A signal to the program that starts a container would not reach what runs in it. */
function signal({ child, container }: Running, name: NodeJS.Signals): void {
  if (container) spawnSync('docker', ['kill', '--signal', name, container]);
  else child.kill(name);
}

async function obey(order: Order): Promise<number | undefined> {
  const known = owned.get(order.name);
  if (order.do === 'spawn') {
    if (known && !isOver(known)) throw new Error(`${order.name} is running`);
    const log = openSync(order.log, 'a');
    const child = spawn(order.call.command, order.call.args, { stdio: ['ignore', log, log] });
    await once(child, 'spawn');
    owned.set(order.name, { child, container: order.call.container });
    return child.pid;
  }
  if (!known || isOver(known)) return undefined;
  if (order.do === 'signal') signal(known, order.signal);
  else await once(known.child, 'exit');
  return known.child.pid;
}

process.on('message', ({ id, order }: { id: number; order: Order }) => {
  const answer = (said: Answer) => process.connected && process.send?.(said);
  obey(order).then(
    (pid) => answer({ id, pid }),
    (error: Error) => answer({ id, error: error.message }),
  );
});

process.on('disconnect', async () => {
  const alive = [...owned.values()].filter((each) => !isOver(each));
  for (const each of alive) signal(each, 'SIGKILL');
  await Promise.all(alive.map((each) => isOver(each) || once(each.child, 'exit')));
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
});
// What ends a terminal or a time limit reaches the whole group; the order to end comes with the disconnect.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {});
process.send?.('ready');
