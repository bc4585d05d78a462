import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { type RunningSystem, startSystem } from '@rekindle/embedded/system/start-system';
import { makeDataFolder, removeDataFolder } from './data-folder.ts';
import { type Desk, openDesk } from './desk.ts';
import { environment } from './environment.ts';

export interface Stack {
  address: string;
  dataDir: string;
  system(): RunningSystem;
  /** A browser without a session. */
  desk(): Desk;
  /** Moves the clock of every process, on top of what it was moved before. */
  advance(ms: number): Promise<void>;
  /** Now, as the services see it. */
  now(): Date;
  /** Ends one process at once, as a crash would; the supervisor starts it again. */
  kill(service: string): void;
  /** Stops everything in order and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface StackOptions {
  env?: Record<string, string>;
  /** Desks may send any query. With false, as `npm start` has it, only the operations of the built client. */
  freeQueries?: boolean;
  /** More flags of Node for every process. */
  nodeFlags?: readonly string[];
}

/** The whole product on free ports and a folder of its own, as `npm start` runs it. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const dataDir = await makeDataFolder('stack');
  const clockFile = join(dataDir, 'clock');
  await writeFile(clockFile, '0');
  const [port] = (await freePorts(1)) as [number];
  let offsetMs = 0;
  let system = await start();

  async function start(): Promise<RunningSystem> {
    const started = await startSystem({
      dataDir,
      port,
      clockFile,
      volatile: true,
      freeQueries: options.freeQueries ?? true,
      nodeFlags: options.nodeFlags,
      env: environment(options.env),
    });
    try {
      await started.ready();
    } catch (error) {
      // Left running, it would keep the test's process from ending.
      await started.stop();
      throw error;
    }
    return started;
  }

  return {
    address: system.address,
    dataDir,
    system: () => system,
    desk: () => openDesk(system.address),
    async advance(ms) {
      offsetMs += ms;
      // Renamed into place: a process that reads meanwhile never finds half a number.
      await writeFile(`${clockFile}.new`, String(offsetMs));
      await rename(`${clockFile}.new`, clockFile);
    },
    now: () => new Date(Date.now() + offsetMs),
    kill(service) {
      const pid = system.pids()[service];
      if (!pid) throw new Error(`${service} is not running`);
      process.kill(pid, 'SIGKILL');
    },
    async restart() {
      await system.stop();
      system = await start();
    },
    async stop() {
      await system.stop();
      await removeDataFolder(dataDir);
    },
  };
}
