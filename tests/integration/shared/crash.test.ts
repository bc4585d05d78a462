import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TimelineChangedSchema } from '@rekindle/proto/candidates';
import { tenantTable } from '@rekindle/shared/database/migrate';
import type { Failpoint } from '@rekindle/shared/errors/failpoint';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eventually } from '../../testkit/eventually.ts';
import { type TestBus, type TestDatabase, testBus, testDatabase } from '../../testkit/postgres.ts';

class CreateEffects implements MigrationInterface {
  name = '0001-effects';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table effect (agency_id uuid not null, entry_id text not null)');
    await runner.query(tenantTable('effect'));
  }
  async down(): Promise<void> {}
}

let base: TestDatabase;
let server: TestBus;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  base = await testDatabase({ service: 'crasher', migrations: [CreateEffects] });
  server = await testBus();
});
afterEach(async () => {
  for (const worker of workers.splice(0)) {
    if (worker.exitCode !== null || worker.signalCode !== null) continue;
    worker.kill('SIGKILL');
    await once(worker, 'exit');
  }
});
afterAll(async () => {
  await base?.close();
  await server?.close();
});

function startWorker(failpoint?: Failpoint): ChildProcess {
  const urls = { APP_URL: base.urls.app, RELAY_URL: base.urls.relay, BUS_URL: server.busUrl };
  const worker = fork(new URL('./crash-worker.ts', import.meta.url), {
    env: { ...process.env, ...urls, REKINDLE_FAILPOINT: failpoint ?? '' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  workers.push(worker);
  return worker;
}

const failpoints: Failpoint[] = ['relay.sent', 'consumer.before-commit', 'consumer.committed'];

describe('a process that dies at once', () => {
  it.each(failpoints)('at %s loses no event and has no effect twice', async (failpoint) => {
    await base.sql('truncate effect');
    const viewer = systemViewer(newId(), 'crasher');
    const entryIds = Array.from({ length: 30 }, (_, number) => `entry-${number}`);
    for (const entryId of entryIds) {
      const aggregate = { type: 'candidate', id: newId(), version: 1 };
      await base.database.transact(viewer, (tx) =>
        addEvent(tx, { schema: TimelineChangedSchema, message: { entryId }, aggregate }),
      );
    }
    const [, signal] = await once(startWorker(failpoint), 'exit');
    expect(signal).toBe('SIGKILL');
    startWorker();
    await eventually(async () => {
      const [waiting] = await base.sql<{ count: string }>('select count(*) from outbox');
      const rows = await base.sql<{ entry_id: string }>('select entry_id from effect');
      return waiting?.count === '0' && rows.length >= entryIds.length;
    }, 20_000);
    const rows = await base.sql<{ entry_id: string }>('select entry_id from effect');
    expect(rows.map((row) => row.entry_id).toSorted()).toEqual(entryIds.toSorted());
  });
});
