import { fork } from 'node:child_process';
import nodeModule from 'node:module';
import { migrateBus } from '@rekindle/shared/bus/migrate-bus';
import { type Clock, systemClock } from '@rekindle/shared/clock/clock';
import { type Database, openDatabase } from '@rekindle/shared/database/database';
import { type Migration, migrate, type ServiceUrls, serviceUrls } from '@rekindle/shared/database/migrate';
import pg from 'pg';
import type { EntitySchema } from 'typeorm';
import { eventually } from './eventually.ts';

// Jest gives every test file its own globals; Node's own modules are the one place that all files of a process share.
const shared = nodeModule as unknown as { rekindleTestServer?: Promise<string> };

/** The admin URL of a server for tests: `TEST_POSTGRES_URL`, or an embedded one that lives as long as this process. */
export function testServer(): Promise<string> {
  shared.rekindleTestServer ??= process.env.TEST_POSTGRES_URL
    ? Promise.resolve(process.env.TEST_POSTGRES_URL)
    : startServer();
  return shared.rekindleTestServer;
}

async function startServer(): Promise<string> {
  const child = fork(new URL('./postgres-server.ts', import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`the embedded server ended with ${code} before it was ready`)));
  });
  child.removeAllListeners('exit');
  child.unref();
  child.channel?.unref();
  return url;
}

let databases = 0;

/** A name that no other test uses. */
function freshName(kind: string): string {
  return `test_${kind}_${process.pid}_${Date.now().toString(36)}_${databases++}`;
}

export interface TestDatabase {
  database: Database;
  urls: ServiceUrls;
  adminUrl: string;
  databaseName: string;
  /** As the owner of the tables, past every policy: to look at what the service may not see. */
  sql<T extends pg.QueryResultRow>(text: string, params?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

/** A fresh database with the shared tables and the service's migrations. */
export async function testDatabase(options: {
  service: string;
  migrations?: Migration[];
  entities?: EntitySchema<any>[];
  clock?: Clock;
  poolSize?: number;
}): Promise<TestDatabase> {
  const { service, migrations = [], entities = [], clock = systemClock, poolSize } = options;
  const adminUrl = await testServer();
  const databaseName = freshName(service);
  await migrate({ adminUrl, databaseName, service, migrations });
  const urls = serviceUrls({ adminUrl, databaseName, service });
  const database = await openDatabase({ url: urls.app, entities, clock, poolSize });
  const owner = new pg.Pool({ connectionString: urls.migrator, max: 2 });
  return {
    database,
    urls,
    adminUrl,
    databaseName,
    sql: async (text, params) => (await owner.query(text, params)).rows,
    async close() {
      await database.close();
      await owner.end();
      await dropDatabase(adminUrl, databaseName);
    },
  };
}

export interface TestBus {
  busUrl: string;
  close(): Promise<void>;
}

/** A fresh bus database. */
export async function testBus(): Promise<TestBus> {
  const adminUrl = await testServer();
  const databaseName = freshName('bus');
  const url = new URL(adminUrl);
  url.username = 'bus';
  url.pathname = `/${databaseName}`;
  const busUrl = url.toString();
  await migrateBus({ adminUrl, busUrl });
  return { busUrl, close: () => dropDatabase(adminUrl, databaseName) };
}

/** Connections that are just closing are waited for: the server's word that it ends them would be an unhandled error. */
async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const database = client.escapeIdentifier(name);
    await eventually(() => client.query(`drop database if exists ${database}`), 3_000).catch(() =>
      client.query(`drop database if exists ${database} with (force)`),
    );
  } finally {
    await client.end();
  }
}
