import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface SeparateGateway {
  url: string;
  cookie: string;
  /** After a collection. */
  heapBytes(): Promise<number>;
  isAlive(): boolean;
  stop(): Promise<void>;
}

/** The gateway of the integration tests in a process of its own, with somebody signed in. */
export async function separateGateway(settings: object = {}): Promise<SeparateGateway> {
  const child = fork(new URL('./gateway-process.ts', import.meta.url), [JSON.stringify(settings)], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [{ url, cookie }] = (await once(child, 'message')) as [{ url: string; cookie: string }];
  return {
    url,
    cookie,
    async heapBytes() {
      child.send('heap');
      const [{ heapBytes }] = (await once(child, 'message')) as [{ heapBytes: number }];
      return heapBytes;
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
