import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { makeDataFolder, removeDataFolder } from './data-folder.ts';
import { environment } from './environment.ts';
import { opening } from './opening.ts';

export interface KillableStack {
  address: string;
  dataDir: string;
  /** Of the database server's own superuser. */
  adminUrl: string;
  pids(): Promise<Record<string, number>>;
  /** SIGKILL, or another signal, to one process; the supervisor starts it again. */
  kill(service: string, signal?: NodeJS.Signals): Promise<void>;
  /** SIGKILL to the supervisor and to every process it started, the database included. */
  killAll(): Promise<void>;
  /** The same data, the same address, a new supervisor. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

interface Report {
  address: string;
  adminUrl: string;
  pids: Record<string, number>;
}

/** The whole product under a supervisor of its own, writing to the disk as in earnest: for tests that kill. */
export const startKillableStack = (env: Record<string, string> = {}): Promise<KillableStack> =>
  opening((opened) => openKillableStack(env, opened));

async function openKillableStack(env: Record<string, string>, opened: AsyncDisposableStack): Promise<KillableStack> {
  const dataDir = await makeDataFolder('killable');
  opened.defer(() => removeDataFolder(dataDir));
  const [port] = (await freePorts(1)) as [number];
  let supervisor: ChildProcess;
  let adminUrl = '';
  opened.defer(async () => {
    if (!supervisor || supervisor.exitCode !== null || supervisor.signalCode !== null) return;
    const ended = once(supervisor, 'exit');
    supervisor.send('stop');
    await ended;
  });
  await boot();

  async function boot(): Promise<void> {
    supervisor = fork(
      new URL('./system-process.ts', import.meta.url),
      [JSON.stringify({ dataDir, port, freeQueries: true })],
      {
        execArgv: ['--disable-warning=ExperimentalWarning'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: environment(env),
      },
    );
    adminUrl = (await report(supervisor)).adminUrl;
  }

  async function pids(): Promise<Record<string, number>> {
    supervisor.send('pids');
    return (await report(supervisor)).pids;
  }

  return {
    address: `http://localhost:${port}`,
    dataDir,
    get adminUrl() {
      return adminUrl;
    },
    pids,
    async kill(service, signal = 'SIGKILL') {
      const pid = (await pids())[service];
      if (!pid) throw new Error(`${service} is not running`);
      process.kill(pid, signal);
    },
    async killAll() {
      const all = Object.values(await pids());
      const ended = once(supervisor, 'exit');
      supervisor.kill('SIGKILL');
      for (const pid of all) process.kill(pid, 'SIGKILL');
      await ended;
    },
    startAgain: boot,
    stop: () => opened.disposeAsync(),
  };
}

async function report(child: ChildProcess): Promise<Report> {
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`the supervisor ended with ${code ?? signal}`);
  });
  ended.catch(() => {});
  return (await Promise.race([once(child, 'message').then(([message]) => message as Report), ended])) as Report;
}
