import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { endLeftover } from './leftover.ts';
import { type PostgresHome, postgresHome } from './postgres-home.ts';
import { waitForServer } from './wait-for-server.ts';

export interface PostgresOptions {
  dataDir: string;
  port: number;
  password: string;
  logFile: string;
  /** For tests: nothing survives a crash of the machine. */
  volatile?: boolean;
}

export interface RunningPostgres {
  adminUrl: string;
  pid: number;
  exited: Promise<void>;
  stop(): Promise<void>;
}

const major = '18';
const memory = { shared_buffers: '96MB', max_connections: 200, work_mem: '8MB', maintenance_work_mem: '64MB' };
const settings = {
  ...memory,
  jit: 'off',
  max_wal_size: '1GB',
  wal_level: 'minimal',
  max_wal_senders: 0,
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
};

/** A PostgreSQL server of our own. What an earlier, killed run left behind is ended first; its data recovers by itself. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const home = await postgresHome(options.dataDir);
  await endLeftover(home.dataDir);
  if (!existsSync(join(home.dataDir, 'PG_VERSION'))) createCluster(home, options.password);
  refuseOtherVersion(home.dataDir);
  const flags = {
    ...settings,
    ...(options.volatile ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const log = openSync(options.logFile, 'w', 0o600);
  const child = spawn(
    join(home.binDir, 'postgres'),
    [
      '-D',
      home.dataDir,
      '-p',
      String(options.port),
      ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...home.user, cwd: '/', stdio: ['ignore', log, log], detached: true, env: { ...process.env, LC_ALL: 'C' } },
  );
  closeSync(log);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const adminUrl = `postgres://rekindle:${options.password}@127.0.0.1:${options.port}/postgres`;
  await waitForServer(adminUrl, child, options.logFile);
  return { adminUrl, pid: child.pid as number, exited, stop: () => stopServer(child, exited) };
}

function createCluster(home: PostgresHome, password: string): void {
  mkdirSync(home.dataDir, { recursive: true, mode: 0o700 });
  const passwordFile = `${home.dataDir}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (home.user) {
      for (const path of [home.dataDir, passwordFile]) chownSync(path, home.user.uid, home.user.gid);
    }
    chmodSync(home.dataDir, 0o700);
    const args = [
      '-D',
      home.dataDir,
      '-U',
      'rekindle',
      '--pwfile',
      passwordFile,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
      '--no-instructions',
    ];
    const done = spawnSync(join(home.binDir, 'initdb'), args, { ...home.user, cwd: '/', encoding: 'utf8' });
    if (done.status !== 0) {
      rmSync(home.dataDir, { recursive: true, force: true });
      throw new Error(`PostgreSQL could not prepare ${home.dataDir}: ${done.stderr || done.error?.message}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function refuseOtherVersion(dataDir: string): void {
  const found = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new Error(
    `The data in ${dataDir} was written by PostgreSQL ${found}; this version runs PostgreSQL ${major}. Move that folder away to start afresh, or dump it with PostgreSQL ${found} and load it again.`,
  );
}

const stopTimeoutMs = 20_000;

async function stopServer(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT'); // the fast shutdown: ends connections, keeps everything that was committed
  const timer = setTimeout(() => child.kill('SIGQUIT'), stopTimeoutMs);
  await exited;
  clearTimeout(timer);
}
