import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endLeftover, isAlive } from '@rekindle/embedded/postgres/leftover';
import { type PostgresOptions, startPostgres } from '@rekindle/embedded/postgres/postgres';
import { openDataFolder } from '@rekindle/embedded/system/data-folder';
import { needsPostgres, type SystemPlan, serviceEnvironment } from '@rekindle/embedded/system/environment';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { startSystem } from '@rekindle/embedded/system/start-system';
import pg from 'pg';
import { eventually } from '../../testkit/eventually.ts';

const folder = mkdtempSync(join(tmpdir(), 'rekindle-embedded-'));
// The database runs as another user when we are root, and must be able to reach its folder.
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  it('makes its secrets once, for its owner alone', async () => {
    const path = join(folder, 'secrets-once');
    const first = await openDataFolder(path, 'here');
    first.unlock();
    const second = await openDataFolder(path, 'here');
    second.unlock();
    expect(second.databasePassword).toBe(first.databasePassword);
    expect(statSync(first.signingKeyFile).mode & 0o077).toBe(0);
    expect(statSync(join(path, 'secrets')).mode & 0o077).toBe(0);
  });

  it('is not shared with another process, and says which one has it', async () => {
    const path = join(folder, 'locked');
    (await openDataFolder(path, 'here')).unlock();
    writeFileSync(join(path, 'lock'), JSON.stringify({ pid: process.ppid, address: 'http://localhost:4000' }));
    await expect(openDataFolder(path, 'here')).rejects.toThrow(`process ${process.ppid}, http://localhost:4000`);
  });

  it('is taken over from a process that is gone', async () => {
    const path = join(folder, 'stale');
    (await openDataFolder(path, 'here')).unlock();
    writeFileSync(join(path, 'lock'), JSON.stringify({ pid: 4_000_000, address: 'x' }));
    (await openDataFolder(path, 'here')).unlock();
  });

  it('of another version is refused with what to do', async () => {
    const path = join(folder, 'old');
    (await openDataFolder(path, 'here')).unlock();
    writeFileSync(join(path, 'format'), '0');
    await expect(openDataFolder(path, 'here')).rejects.toThrow(/format 0.*needs format 1.*move the folder away/);
  });
});

describe('a port in use', () => {
  it('is named, with a way out, before anything is started', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const starting = startSystem({ dataDir: join(folder, 'never'), port });
    await expect(starting).rejects.toThrow(
      `Port ${port} is in use. Stop what uses it, or choose another: REKINDLE_PORT=${port + 1}`,
    );
    server.close();
  });
});

describe('the environment of a process', () => {
  const plan = {
    folder: {
      path: '/d',
      filesDir: '/d/files',
      signingKeyFile: '/d/key',
      publicKeysFile: '/d/keys',
      sealingKeyFile: '/d/seal',
    },
    ports: { gateway: 4000, agency: 1, candidates: 2 },
    host: '127.0.0.1',
    address: 'http://localhost:4000',
    env: { PATH: '/bin', REKINDLE_DATA_DIR: '/d', SECRET_OF_THE_SHELL: 'x', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://o' },
    adminUrl: 'postgres://rekindle:p@127.0.0.1:5/postgres',
  } as unknown as SystemPlan;

  it('holds its own database and no other, and nothing of the shell that it does not need', () => {
    const env = serviceEnvironment('agency', plan);
    expect(env.DATABASE_URL_AGENCY_APP).toMatch(/^postgres:\/\/agency_app:[\w-]{43}@127\.0\.0\.1:5\/agency$/);
    expect(env.DATABASE_URL_AGENCY_RELAY).toMatch(/^postgres:\/\/agency_relay:[\w-]{43}@127\.0\.0\.1:5\/agency$/);
    expect(Object.keys(env).join()).not.toContain('CANDIDATES');
    expect(env).not.toHaveProperty('SECRET_OF_THE_SHELL');
    expect(env).not.toHaveProperty('REKINDLE_DATA_DIR');
    expect(env.OTEL_EXPORTER_OTLP_ENDPOINT).toBe('http://o');
  });

  it('holds no user who may make users or change tables, and no password of another user', () => {
    const passwords: string[] = [];
    for (const name of ['gateway', 'agency', 'candidates'] as const) {
      const urls = Object.values(serviceEnvironment(name, plan)).filter((value) => value?.startsWith('postgres:'));
      for (const url of urls) {
        const { username, password } = new URL(url as string);
        expect(username).toMatch(/^(bus|(agency|candidates)_(app|relay))$/);
        if (username !== 'bus') passwords.push(password);
      }
    }
    expect(passwords).toHaveLength(4);
    expect(new Set(passwords).size).toBe(4);
    expect(passwords).not.toContain('p');
  });

  it('gives the private key to the gateway alone', () => {
    expect(serviceEnvironment('gateway', plan).REKINDLE_SIGNING_KEY).toBe('/d/key');
    expect(serviceEnvironment('agency', plan)).not.toHaveProperty('REKINDLE_SIGNING_KEY');
    expect(serviceEnvironment('gateway', plan)).not.toHaveProperty('DATABASE_URL_AGENCY');
  });

  it('gives the key that seals secrets, and the mail server, to agency alone', () => {
    const withMail = { ...plan, env: { SMTP_URL: 'smtp://localhost:25' } };
    expect(serviceEnvironment('agency', withMail)).toMatchObject({
      REKINDLE_SEALING_KEY: '/d/seal',
      SMTP_URL: 'smtp://localhost:25',
      REKINDLE_PUBLIC_URL: 'http://localhost:4000',
    });
    for (const other of ['gateway', 'candidates'] as const) {
      expect(Object.keys(serviceEnvironment(other, withMail))).not.toEqual(
        expect.arrayContaining(['REKINDLE_SEALING_KEY']),
      );
      expect(serviceEnvironment(other, withMail).SMTP_URL).toBeUndefined();
    }
  });

  it('uses databases of somebody else, and starts none when all are given', () => {
    const names = ['AGENCY', 'CANDIDATES', 'COMMUNICATIONS', 'SUBMISSIONS', 'NURTURE', 'MATCHING'];
    const own = Object.fromEntries(names.map((name) => [`DATABASE_URL_${name}`, `postgres://theirs/${name}`]));
    const { DATABASE_URL_AGENCY_APP } = serviceEnvironment('agency', { ...plan, env: own });
    expect(DATABASE_URL_AGENCY_APP).toBe('postgres://agency_app@theirs/AGENCY');
    expect(needsPostgres(own)).toBe(true);
    expect(needsPostgres({ ...own, KAFKA_BROKERS: 'k:9092' })).toBe(false);
    expect(needsPostgres({ ...own, DATABASE_URL_BUS: 'postgres://theirs/bus' })).toBe(false);
  });
});

describe('the database', () => {
  let options: PostgresOptions;
  beforeAll(async () => {
    const [port] = await freePorts(1);
    options = {
      dataDir: join(folder, 'postgres'),
      port: port as number,
      password: 'secret',
      logFile: join(folder, 'postgres.log'),
    };
  });

  async function query<T extends object>(url: string, sql: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    const { rows } = await client.query<T>(sql);
    await client.end();
    return rows;
  }

  it('keeps what was committed through a kill -9, and ends a server that an earlier run left behind', async () => {
    const first = await startPostgres(options);
    await query(first.adminUrl, 'create table kept (n int); insert into kept values (7)');
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const second = await startPostgres(options);
    expect(await query(second.adminUrl, 'select n from kept')).toEqual([{ n: 7 }]);
    // As after a kill -9 of the supervisor: nobody stops the second, a third run begins on the same data.
    const third = await startPostgres(options);
    expect(isAlive(second.pid)).toBe(false);
    expect(await query(third.adminUrl, 'select n from kept')).toEqual([{ n: 7 }]);
    await third.stop();
    await eventually(() => !isAlive(third.pid));
  });

  it('is not held up by the pid file of a process that is something else', async () => {
    writeFileSync(join(options.dataDir, 'postmaster.pid'), `${process.pid}\n`);
    await endLeftover(options.dataDir);
    const again = await startPostgres(options);
    await again.stop();
  });

  it('of another version is refused by name', async () => {
    const file = join(options.dataDir, 'PG_VERSION');
    writeFileSync(file, '17\n');
    await expect(startPostgres(options)).rejects.toThrow(
      'was written by PostgreSQL 17; this version runs PostgreSQL 18',
    );
    writeFileSync(file, '18\n');
  });
});
