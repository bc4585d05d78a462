import pg from 'pg';
import type { TestDatabase } from './postgres.ts';

interface Column {
  name: string;
  type: string;
}

/** Puts rows into any table and looks at them from two sides: past every policy, and as the service itself. */
export interface TenantRows {
  /** A row of made-up values; foreign keys and checks do not hold here. */
  plant(table: string, agencyId: string): Promise<void>;
  count(table: string, agencyId: string): Promise<number>;
  owner(text: string, params?: unknown[]): Promise<pg.QueryResult>;
  /** As the service, in a transaction of that agency that is rolled back unless it shall stay. */
  asApp(
    agencyId: string | null,
    text: string,
    params?: unknown[],
    stay?: boolean,
  ): Promise<pg.QueryResult | { refused: string }>;
  insertText(table: string): Promise<string>;
  close(): Promise<void>;
}

const values: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: 'md5(random()::text)',
  citext: 'md5(random()::text)',
  boolean: 'false',
  date: 'current_date',
  jsonb: "'{}'",
  bytea: "'\\x00'",
  tsvector: "''",
  'timestamp with time zone': 'now()',
  ARRAY: "'{}'",
};

export async function tenantRows(base: TestDatabase): Promise<TenantRows> {
  const url = new URL(base.adminUrl);
  url.pathname = `/${base.databaseName}`;
  // Of the server's own role: no policy holds for it, and it may leave keys and triggers aside.
  const admin = new pg.Client({ connectionString: url.toString() });
  const app = new pg.Client({ connectionString: base.urls.app });
  await Promise.all([admin.connect(), app.connect()]);
  await admin.query(`set session_replication_role = 'replica'`);
  const checks = await admin.query(
    `select conrelid::regclass::text as table, conname from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
  );
  for (const { table, conname } of checks.rows) await admin.query(`alter table ${table} drop constraint "${conname}"`);

  async function insertText(table: string): Promise<string> {
    const { rows } = await admin.query<Column>(
      `select column_name as name, data_type as type from information_schema.columns
       where table_schema = 'public' and table_name = $1 and column_name <> 'agency_id' and is_nullable = 'NO'
         and column_default is null and is_identity = 'NO' and is_generated = 'NEVER'`,
      [table],
    );
    const names = ['agency_id', ...rows.map(({ name }) => `"${name}"`)];
    const given = rows.map(({ type }) => values[type] ?? '1');
    return `insert into ${table} (${names.join(', ')}) values (${['$1', ...given].join(', ')})`;
  }

  return {
    insertText,
    owner: (text, params) => admin.query(text, params),
    async plant(table, agencyId) {
      await admin.query(await insertText(table), [agencyId]);
    },
    async count(table, agencyId) {
      const { rows } = await admin.query(`select count(*)::int as count from ${table} where agency_id = $1`, [
        agencyId,
      ]);
      return rows[0].count;
    },
    async asApp(agencyId, text, params, stay = false) {
      await app.query('begin');
      try {
        if (agencyId) await app.query(`select set_config('app.agency_id', $1, true)`, [agencyId]);
        const result = await app.query(text, params);
        await app.query(stay ? 'commit' : 'rollback');
        return result;
      } catch (error) {
        await app.query('rollback');
        return { refused: String((error as { code?: string }).code) };
      }
    },
    async close() {
      await Promise.all([admin.end(), app.end()]);
    },
  };
}
