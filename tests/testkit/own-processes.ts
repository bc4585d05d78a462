import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Order } from './process-owner.ts';
import type { Call } from './programs.ts';

export interface OwnedProcesses {
  /** Removed with the processes. */
  folder: string;
  spawn(name: string, call: Call): Promise<number>;
  /** Nothing when it is not running. */
  signal(name: string, signal: NodeJS.Signals): Promise<void>;
  /** Resolves when it has ended; does not keep this process alive. */
  ended(name: string): Promise<void>;
  /** Resolves when it has ended. */
  wait(name: string): Promise<void>;
  /** Where its output is. */
  logOf(name: string): string;
  close(): Promise<void>;
}

/** Programs that end with this process, even when it is killed. */
export async function ownProcesses(kind: string): Promise<OwnedProcesses> {
  const folder = await mkdtemp(join(tmpdir(), `rekindle-test-${kind}-`));
  const owner = fork(new URL('./process-owner.ts', import.meta.url), [folder], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  await once(owner, 'message');
  const asked = new Map<number, (answer: Answer) => void>();
  let last = 0;
  let awaited = 0;
  owner.on('message', (answer: Answer) => asked.get(answer.id)?.(answer));
  owner.unref();
  owner.channel?.unref();

  async function give(order: Order, keepsAlive = true): Promise<number | undefined> {
    const id = ++last;
    if (keepsAlive && awaited++ === 0) owner.channel?.ref();
    const answer = await new Promise<Answer>((resolve, reject) => {
      asked.set(id, resolve);
      owner.send({ id, order }, (error) => error && reject(error));
    });
    asked.delete(id);
    if (keepsAlive && --awaited === 0) owner.channel?.unref();
    if (answer.error) throw new Error(answer.error);
    return answer.pid;
  }

  const logOf = (name: string) => join(folder, `${name}.log`);
  return {
    folder,
    logOf,
    spawn: async (name, call) => (await give({ do: 'spawn', name, call, log: logOf(name) })) as number,
    signal: async (name, signal) => void (await give({ do: 'signal', name, signal })),
    ended: async (name) => void (await give({ do: 'wait', name }, false)),
    wait: async (name) => void (await give({ do: 'wait', name })),
    async close() {
      const ended = once(owner, 'exit');
      owner.ref();
      owner.disconnect();
      await ended;
    },
  };
}
