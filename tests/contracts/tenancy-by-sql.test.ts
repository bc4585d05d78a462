import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { type TestDatabase, testDatabase } from '../testkit/postgres.ts';
import { migrationsOf, services, tenancyExceptions } from '../testkit/tenancy.ts';
import { type TenantRows, tenantRows } from '../testkit/tenant-rows.ts';

const [ours, theirs] = [newId(), newId()];
/** Refused by a policy or for want of a privilege. */
const denied = '42501';
const functionNames = [
  'due_timers',
  'next_timer_due',
  'outbox_state',
  'dead_letters_by_agency',
  'trim_expired',
  'delete_agency',
  'known_agencies',
];
const searchFunctions = ['candidates_with_text', 'candidates_with_all', 'candidates_named'];

describe.each(services)('each table of %s, read and written by SQL', (service) => {
  let base: TestDatabase;
  let rows: TenantRows;
  let tables: string[];

  beforeAll(async () => {
    base = await testDatabase({ service, migrations: await migrationsOf(service) });
    rows = await tenantRows(base);
    const found = await rows.owner(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and not relispartition order by 1`,
    );
    const open = Object.keys(tenancyExceptions).map((name) => name.replace(`${service}.`, ''));
    tables = found.rows.map(({ name }) => name).filter((name) => !open.includes(name));
    for (const table of tables) for (const agencyId of [ours, theirs]) await rows.plant(table, agencyId);
  }, 60_000);
  afterAll(async () => {
    await rows?.close();
    await base?.close();
  });

  /** In what a table lets an agency see or change another's rows, or hides its own. */
  async function holesOf(table: string): Promise<string[]> {
    const holes: string[] = [];
    const seen = await rows.asApp(ours, `select agency_id from ${table}`);
    if ('rows' in seen) {
      const agencies = seen.rows.map(({ agency_id }) => agency_id);
      if (!agencies.includes(ours)) holes.push('its own row is hidden');
      if (agencies.some((agencyId) => agencyId !== ours)) holes.push('reads a foreign row');
    } else if (seen.refused !== denied) holes.push(`reading fails by ${seen.refused}`);
    const writes: [string, string][] = [
      ['changes a foreign row', `update ${table} set agency_id = agency_id where agency_id = $1`],
      ['deletes a foreign row', `delete from ${table} where agency_id = $1`],
    ];
    for (const [hole, text] of writes) {
      const written = await rows.asApp(ours, text, [theirs]);
      if ('rowCount' in written && written.rowCount !== 0) holes.push(hole);
    }
    const inserted = await rows.asApp(ours, await rows.insertText(table), [theirs]);
    if (!('refused' in inserted) || inserted.refused !== denied) holes.push('takes a row for another agency');
    const moved = await rows.asApp(ours, `update ${table} set agency_id = $1`, [theirs]);
    if ('rowCount' in moved && moved.rowCount !== 0) holes.push('hands its row to another agency');
    const nobody = await rows.asApp(null, `select 1 from ${table}`);
    if (!('refused' in nobody)) holes.push('is read without an agency');
    return holes;
  }

  it('shows and takes the rows of one agency, and none when no agency is set', async () => {
    const holes: Record<string, string[]> = {};
    for (const table of tables) {
      const found = await holesOf(table);
      if (found.length > 0) holes[table] = found;
    }
    expect(holes).toEqual({});
    expect(tables.length).toBeGreaterThan(6);
  }, 60_000);

  it('is found open by this very test once its policy is dropped, or row-level security switched off', async () => {
    const unnoticed: string[] = [];
    for (const table of tables) {
      const { rows: policies } = await rows.owner(
        `select polname from pg_policy where polrelid = $1::regclass and polroles && array[0::oid, $2::regrole::oid]`,
        [table, `${service}_app`],
      );
      for (const { polname } of policies) await rows.owner(`alter policy "${polname}" on ${table} to ${service}_relay`);
      const canRead = (await rows.asApp(ours, `select 1 from ${table}`)) as { refused?: string };
      if (canRead.refused !== denied && (await holesOf(table)).length === 0)
        unnoticed.push(`${table} without its policy`);
      for (const { polname } of policies) await rows.owner(`alter policy "${polname}" on ${table} to ${service}_app`);
      await rows.owner(`alter table ${table} disable row level security`);
      if ((await holesOf(table)).length === 0) unnoticed.push(`${table} without row-level security`);
      await rows.owner(`alter table ${table} enable row level security`);
    }
    expect(unnoticed).toEqual([]);
  }, 60_000);

  it('has no function with the rights of its owner but those that are tested here', async () => {
    const { rows: found } = await rows.owner(
      `select proname, array_to_string(proconfig, ' ') as settings, has_function_privilege('public', p.oid, 'execute') as open,
         (select rolsuper or rolbypassrls from pg_roles where oid = proowner) as strong
       from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
    );
    expect(found.map(({ proname }) => proname).sort()).toEqual(
      [...functionNames, ...(service === 'candidates' ? searchFunctions : [])].sort(),
    );
    for (const { settings, open, strong } of found) {
      expect(settings).toContain('search_path=public, pg_temp');
      expect([open, strong]).toEqual([false, false]);
    }
  });

  it('due_timers tells of other agencies that something is due, never what', async () => {
    const due = await rows.asApp(
      ours,
      `select * from due_timers(now() + interval '1 day', (select array_agg(kind) from timer), 100)`,
    );
    expect('fields' in due && due.fields.map(({ name }) => name)).toEqual(['agency_id', 'kind', 'key']);
  });

  it('next_timer_due tells a time alone', async () => {
    const next = await rows.asApp(ours, `select * from next_timer_due(array['x'])`);
    expect('fields' in next && next.fields.map(({ name }) => name)).toEqual(['next_timer_due']);
  });

  it('outbox_state tells two numbers', async () => {
    const state = await rows.asApp(ours, 'select * from outbox_state()');
    expect('fields' in state && state.fields.map(({ name }) => name)).toEqual(['waiting', 'oldest_ms']);
  });

  it('dead_letters_by_agency tells how many there are, never a letter', async () => {
    const letters = await rows.asApp(ours, `select * from dead_letters_by_agency('x')`);
    expect('fields' in letters && letters.fields.map(({ name }) => name)).toEqual(['agency_id', 'letters']);
  });

  it('known_agencies tells which agencies there are, never a row', async () => {
    const known = await rows.asApp(ours, `select * from known_agencies('timer')`);
    expect('fields' in known && known.fields.map(({ name }) => name)).toEqual(['known_agencies']);
    expect('rows' in known && known.rows.map((row) => row.known_agencies).sort()).toEqual([ours, theirs].sort());
  });

  it('trim_expired is not for the service', async () => {
    expect(await rows.asApp(ours, 'select trim_expired()')).toEqual({ refused: denied });
  });

  async function foreignRows(): Promise<number[]> {
    const counts: number[] = [];
    for (const table of tables) counts.push(await rows.count(table, theirs));
    return counts;
  }

  it('delete_agency deletes the own agency and leaves the other whole', async () => {
    expect(await rows.asApp(null, 'select delete_agency()')).toHaveProperty('refused');
    const before = await foreignRows();
    expect(await rows.asApp(ours, 'select delete_agency()', [], true)).toHaveProperty('rows');
    expect(await foreignRows()).toEqual(before);
    const kept = ['inbox', 'outbox', 'audit_entry', 'audit_head', 'audit_detail'];
    const left: string[] = [];
    for (const table of tables) if (!kept.includes(table) && (await rows.count(table, ours)) > 0) left.push(table);
    expect(left).toEqual([]);
  });
});

describe('the search functions of candidates, which see all rows and name the agency themselves', () => {
  let base: TestDatabase;
  let rows: TenantRows;

  beforeAll(async () => {
    base = await testDatabase({ service: 'candidates', migrations: await migrationsOf('candidates') });
    rows = await tenantRows(base);
    for (const agencyId of [ours, theirs]) {
      await rows.plant('candidate_search', agencyId);
      await rows.owner(
        `update candidate_search set candidate_id = $1, name_key = 'ada lovelace', contact_key = 'ada@x.example',
           words = to_tsvector('simple', 'ada engine'), tags = '{vip}', skills = '{react}', pool_ids = array[$2::uuid]
         where agency_id = $1`,
        [agencyId, '0190a000-0000-7000-8000-00000000000b'],
      );
    }
  });
  afterAll(async () => {
    await rows?.close();
    await base?.close();
  });

  it.each([
    ['candidates_with_text', `select candidates_with_text(to_tsquery('simple', 'engine'), 'ada@') as id`],
    [
      'candidates_with_all',
      `select candidates_with_all('{vip}', '{react}', '0190a000-0000-7000-8000-00000000000b') as id`,
    ],
    ['candidates_named', `select candidate_id as id from candidates_named('ada', 'ada@', 10)`],
  ])('%s finds the people of the own agency alone, and nobody without one', async (_, text) => {
    for (const agencyId of [ours, theirs]) {
      const found = await rows.asApp(agencyId, text);
      expect('rows' in found && [...new Set(found.rows.map(({ id }) => id))]).toEqual([agencyId]);
    }
    expect(await rows.asApp(null, text)).toHaveProperty('refused');
  });
});
