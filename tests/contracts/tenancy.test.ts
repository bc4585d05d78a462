import { afterAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../testkit/postgres.ts';
import { migrationsOf, services, tenancyExceptions } from '../testkit/tenancy.ts';

const tenant = '(agency_id = ( SELECT current_agency() AS current_agency))';

interface TableRow {
  name: string;
  forced: boolean;
  columns: string[];
  policies: { command: string; reads: string | null; writes: string | null }[];
}

const tablesOfApp = `
  select c.relname as name, c.relforcerowsecurity and c.relrowsecurity as forced,
    (select array_agg(attname::text) from pg_attribute a where a.attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
    (select coalesce(jsonb_agg(jsonb_build_object('command', polcmd, 'reads', pg_get_expr(polqual, polrelid),
       'writes', pg_get_expr(polwithcheck, polrelid))), '[]')
     from pg_policy p where p.polrelid = c.oid and polpermissive and (polroles && array[0::oid, $1::regrole::oid])) as policies
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  order by 1`;

describe.each(services)('the tables of %s', (service) => {
  let base: TestDatabase;
  afterAll(() => base?.close());

  it('show and take the rows of one agency only, but for the exceptions', async () => {
    base = await testDatabase({ service, migrations: await migrationsOf(service) });
    const tables = await base.sql<TableRow>(tablesOfApp, [`${service}_app`]);
    expect(tables.length).toBeGreaterThan(7);
    const open = tables.filter((table) => !isClosed(table)).map((table) => table.name);
    const allowed = Object.keys(tenancyExceptions).map((name) => name.replace(`${service}.`, ''));
    expect(open.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('belong to the migrator; the app owns none and goes around no policy', async () => {
    const owned = await base.sql(`select relname from pg_class where relowner = $1::regrole`, [`${service}_app`]);
    const role = await base.sql('select rolsuper, rolbypassrls from pg_roles where rolname = $1', [`${service}_app`]);
    expect(owned).toEqual([]);
    expect(role).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  });
});

/** Only policies that name the agency open the table to the app; a second, wider one would open it again. */
function isClosed({ forced, columns, policies }: TableRow): boolean {
  if (!forced || !columns.includes('agency_id') || policies.length === 0) return false;
  return policies.every(({ command, reads, writes }) => (command === 'a' || reads === tenant) && writes === tenant);
}
