import { afterAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../testkit/postgres.ts';
import { migrationsOf, services } from '../testkit/tenancy.ts';

/** Columns that hold a person, a client or a job. */
const aboutRecords =
  /^((\w+_)?candidate_id|(\w+_)?job_id|(\w+_)?client_id|client_group_id|survivor_id|alias_id|other_id)$/;
/** Whose own id is one. */
const records = ['candidate', 'person', 'client', 'job', 'pipeline_reference'];

/** Columns that hide nothing, each with its reason. */
const exceptions: Record<string, string> = {
  'agency.api_key.client_id': 'of a program, not of a customer',
  'tombstone.candidate_id': 'erased people: it says that nobody is there',
  'candidates.candidate_alias.alias_id': 'leads to its survivor, by whom the row is hidden',
  'submissions.person_alias.alias_id': 'leads to its survivor, by whom the row is hidden',
  'candidates.job.client_id': "a job's limits hold its client's",
  'nurture.enrolment.because_of_job_id': 'the person is on the path for all; words about the job are for who sees it',
};

interface Column {
  table: string;
  column: string;
}

const columnsOfTables = `
  select c.relname as table, a.attname as column
  from pg_class c join pg_attribute a on a.attrelid = c.oid and attnum > 0 and not attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
  order by 1, 2`;

const limitsOfTables = `
  select c.relname as table, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes
  from pg_policy p join pg_class c on c.oid = polrelid
  where not polpermissive and polcmd = '*' and $1::regrole::oid = any (polroles)`;

describe.each(services)('what is limited to a team, in the tables of %s', (service) => {
  let base: TestDatabase;
  afterAll(() => base?.close());

  /** Columns that hold a record and hide nothing, and those that hide. */
  async function hidingOf(): Promise<{ open: string[]; hiding: Set<string> }> {
    const columns = await base.sql<Column>(columnsOfTables);
    const wanted = columns.filter(
      ({ table, column }) => aboutRecords.test(column) || (column === 'id' && records.includes(table)),
    );
    const policies = await base.sql<{ table: string; reads: string; writes: string }>(limitsOfTables, [
      `${service}_app`,
    ]);
    const hiding = new Set(
      policies.flatMap(({ table, reads, writes }) => {
        expect(writes).toBe(reads);
        const columnsOf = reads.matchAll(/WHEN \((\w+) IN \( SELECT hidden_records\(\)/g);
        return [...columnsOf].map(([, column]) => `${table}.${column}`);
      }),
    );
    return {
      open: wanted.map(({ table, column }) => `${table}.${column}`).filter((name) => !hiding.has(name)),
      hiding,
    };
  }
  const allowed = Object.keys(exceptions).flatMap((name) => {
    const [first, ...rest] = name.split('.');
    if (rest.length === 1) return [name];
    return first === service ? [rest.join('.')] : [];
  });

  it('is hidden by every column that holds a person, a client or a job, for reading and for writing', async () => {
    base = await testDatabase({ service, migrations: await migrationsOf(service) });
    const { open, hiding } = await hidingOf();
    expect(open).toEqual(expect.arrayContaining(allowed));
    expect(open.filter((name) => !allowed.includes(name))).toEqual([]);
    if (service !== 'agency') expect(hiding.size).toBeGreaterThan(2);
  });

  it('is found open by this very test once a policy is dropped', async () => {
    const { hiding } = await hidingOf();
    for (const table of new Set([...hiding].map((name) => name.split('.')[0] ?? ''))) {
      await base.sql(`drop policy team_limit on ${table}`);
      const { open } = await hidingOf();
      expect(open.filter((name) => !allowed.includes(name)).every((name) => name.startsWith(`${table}.`))).toBe(true);
      expect(open.length).toBeGreaterThan(allowed.length);
      const columns = [...hiding].filter((name) => name.startsWith(`${table}.`)).map((name) => name.split('.')[1]);
      await base.sql('select limit_table($1::regclass, $2::text[])', [table, columns]);
    }
  });

  it('is hidden from a connection that did not say its teams', async () => {
    const [row] = await base.sql<{ teams: string[] | null }>('select viewer_team_ids() as teams');
    expect(row?.teams).toEqual([]);
  });
});
