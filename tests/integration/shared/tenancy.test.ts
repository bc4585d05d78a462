import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '@rekindle/shared/database/database';
import { migrate, tenantTable } from '@rekindle/shared/database/migrate';
import { newId } from '@rekindle/shared/ids/ids';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../testkit/postgres.ts';

class CreateNotes implements MigrationInterface {
  name = '0001-notes';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table note (agency_id uuid not null, id uuid primary key, body text not null)');
    await runner.query(tenantTable('note', { search: true }));
    await runner.query(`create function count_notes(of_agency uuid) returns bigint language sql stable security definer
      set search_path = public, pg_temp as 'select count(*) from note where agency_id = of_agency'`);
    await runner.query('alter function count_notes owner to tenancy_search');
  }
  async down(): Promise<void> {}
}

const [ours, theirs] = [systemViewer(newId(), 'tenancy'), systemViewer(newId(), 'tenancy')];
let base: TestDatabase;

beforeAll(async () => {
  base = await testDatabase({ service: 'tenancy', migrations: [CreateNotes] });
  for (const viewer of [ours, theirs]) {
    await base.database.transact(viewer, (tx) =>
      tx.query('insert into note values ($1, $2, $3)', [viewer.agencyId, newId(), viewer.agencyId]),
    );
  }
});
afterAll(() => base?.close());

describe('a transaction', () => {
  it('sees the rows of its own agency and no others', async () => {
    const rows = await base.database.read(ours, (tx) => tx.query<{ body: string }>('select body from note'));
    expect(rows).toEqual([{ body: ours.agencyId }]);
  });

  it('can neither write nor move a row into another agency', async () => {
    const insert = base.database.transact(ours, (tx) =>
      tx.query('insert into note values ($1, $2, $3)', [theirs.agencyId, newId(), 'x']),
    );
    await expect(insert).rejects.toThrow(/row-level security/);
    const move = base.database.transact(ours, (tx) => tx.query('update note set agency_id = $1', [theirs.agencyId]));
    await expect(move).rejects.toThrow(/row-level security/);
  });

  it('changes and deletes nothing of another agency', async () => {
    await base.database.transact(ours, async (tx) => {
      expect(await tx.query('delete from note where agency_id = $1 returning id', [theirs.agencyId])).toEqual([]);
      expect(await tx.query('update note set body = $1 returning agency_id', ['mine'])).toHaveLength(1);
    });
    const rows = await base.database.read(theirs, (tx) => tx.query<{ body: string }>('select body from note'));
    expect(rows).toEqual([{ body: theirs.agencyId }]);
  });

  it('leaves no agency behind on its connection', async () => {
    const single = await openDatabase({ url: base.urls.app, entities: [], poolSize: 1 });
    const pool = await single.transact(ours, async (tx) => tx.manager.dataSource);
    await expect(pool.query('select * from note')).rejects.toThrow(/app.agency_id is not set/);
    await single.close();
  });

  it('says of a character that no table takes that it was bad input', async () => {
    for (const statement of ['insert into note values ($1, $2, $3)', 'select $3::jsonb, $1::uuid, $2::uuid']) {
      const body = statement.startsWith('insert') ? 'a\u0000b' : '"a\\u0000b"';
      const write = base.database.transact(ours, (tx) => tx.query(statement, [ours.agencyId, newId(), body]));
      await expect(write).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
  });

  it('writes nothing when it was opened for reading', async () => {
    const write = base.database.read(ours, (tx) => tx.query('delete from note'));
    await expect(write).rejects.toThrow(/read-only transaction/);
  });
});

describe('the app role', () => {
  it('gets an error, not all rows, when no agency is set', async () => {
    const client = new pg.Client({ connectionString: base.urls.app });
    await client.connect();
    await expect(client.query('select * from note')).rejects.toThrow(/app.agency_id is not set/);
    await expect(client.query('delete from timer')).rejects.toThrow(/app.agency_id is not set/);
    await client.end();
  });

  it('searches through a function of the search role, which itself names the agency', async () => {
    const counted = await base.database.read(ours, (tx) => tx.query('select count_notes($1)', [ours.agencyId]));
    expect(counted).toEqual([{ count_notes: '1' }]);
  });

  it('cannot read what waits in the outbox', async () => {
    const read = base.database.read(ours, (tx) => tx.query('select * from outbox'));
    await expect(read).rejects.toThrow(/permission denied/);
  });

  it('cannot change the schema', async () => {
    const create = base.database.transact(ours, (tx) => tx.query('create table mine (id integer)'));
    await expect(create).rejects.toThrow(/permission denied/);
  });
});

describe('migrating', () => {
  it('a second time changes nothing', async () => {
    const options = { adminUrl: base.adminUrl, databaseName: base.databaseName, service: 'tenancy' };
    await migrate({ ...options, migrations: [CreateNotes] });
    expect(await base.sql('select name from schema_migration where name = $1', ['0001-notes'])).toHaveLength(1);
  });

  it('refuses a database that is newer than the program and says what to do', async () => {
    const options = { adminUrl: base.adminUrl, databaseName: base.databaseName, service: 'tenancy' };
    await expect(migrate({ ...options, migrations: [] })).rejects.toThrow(
      /is newer than this program: it has the migrations 0001-notes.*Run the newer version/,
    );
  });

  it('leaves nothing of a migration that fails', async () => {
    class Breaks implements MigrationInterface {
      name = '0002-breaks';
      async up(runner: QueryRunner): Promise<void> {
        await runner.query('create table half (id integer)');
        await runner.query('select 1 / 0');
      }
      async down(): Promise<void> {}
    }
    const options = { adminUrl: base.adminUrl, databaseName: base.databaseName, service: 'tenancy' };
    await expect(migrate({ ...options, migrations: [CreateNotes, Breaks] })).rejects.toThrow(
      /0002-breaks.*division by zero/,
    );
    expect(await base.sql(`select to_regclass('half') as half`)).toEqual([{ half: null }]);
  });
});
