import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export interface ChildOptions {
  name: string;
  main: string;
  nodeFlags: readonly string[];
  env: Record<string, string | undefined>;
  logFile: string;
  /** Says something to the person at the terminal. */
  say(line: string): void;
}

export interface SupervisedChild {
  name: string;
  pid(): number | undefined;
  stop(): Promise<void>;
}

const backoffMs = [100, 500, 1000, 2000, 5000];
const steadyAfterMs = 30_000;
const stopTimeoutMs = 20_000;

/** Keeps one process running: a dead one is started again, at once the first time and ever later after that. */
export function superviseChild(options: ChildOptions): SupervisedChild {
  let child: ChildProcess | undefined;
  let stopping = false;
  let failures = 0;
  if (existsSync(options.logFile)) renameSync(options.logFile, `${options.logFile}.1`);

  const start = (): void => {
    if (stopping) return;
    const startedAt = Date.now();
    const log = openSync(options.logFile, 'a', 0o600);
    // Its own process group: a Ctrl-C reaches only the supervisor, which stops all in order. The channel tells it when we are gone.
    child = spawn(process.execPath, [...options.nodeFlags, options.main, 'serve'], {
      env: options.env,
      stdio: ['ignore', log, log, 'ipc'],
      detached: true,
    });
    closeSync(log);
    child.once('exit', async (code, signal) => {
      if (stopping) return;
      failures = Date.now() - startedAt > steadyAfterMs ? 0 : failures + 1;
      const pauseMs = backoffMs[Math.min(failures, backoffMs.length) - 1] ?? backoffMs[0] ?? 100;
      options.say(
        `${options.name} ended (${signal ?? `code ${code}`}), starting it again in ${pauseMs} ms. Its log: ${options.logFile}`,
      );
      if (failures >= 2) options.say(lastLines(options.logFile));
      await wait(pauseMs);
      start();
    });
  };
  start();

  return {
    name: options.name,
    pid: () => child?.pid,
    async stop() {
      stopping = true;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise<void>((resolve) => child?.once('exit', () => resolve()));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child?.kill('SIGKILL'), stopTimeoutMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

function lastLines(file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(-6);
  return lines.map((line) => `    ${line.slice(0, 300)}`).join('\n');
}
