import { freePorts } from '@rekindle/embedded/system/free-ports';
import { ownProcesses } from './own-processes.ts';
import { hasDocker, hasPrograms, inContainer, onMachine } from './programs.ts';
import { waitForPort } from './wait-for-port.ts';

export interface RedisServer {
  url: string;
  /** At once (SIGKILL). */
  kill(): Promise<void>;
  /** Empty, at the same address. */
  start(): Promise<void>;
  /** It lives but does nothing (SIGSTOP). */
  pause(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

const hasRedis = hasPrograms({ 'redis-server': '--version' });

/** Why there can be no Redis here that a test may break; undefined when there can be. */
export const whyNoRedis: string | undefined =
  hasRedis || hasDocker() ? undefined : 'there is no redis-server on this machine, and no Docker';

/** A server of its own; look at `whyNoRedis` before. */
export async function startRedis(): Promise<RedisServer> {
  const caller = hasRedis ? onMachine : inContainer('redis:7');
  const owned = await ownProcesses('redis');
  const [port] = (await freePorts(1)) as [number];
  const name = 'redis';

  async function start(): Promise<void> {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', owned.folder];
    await owned.spawn(name, caller(name, owned.folder, 'redis-server', args));
    await waitForPort(port, owned.ended(name), owned.logOf(name));
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    async kill() {
      await owned.signal(name, 'SIGKILL');
      await owned.wait(name);
    },
    pause: () => owned.signal(name, 'SIGSTOP'),
    resume: () => owned.signal(name, 'SIGCONT'),
    close: () => owned.close(),
  };
}
