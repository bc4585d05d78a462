import { expect } from '@jest/globals';
import type { TestDatabase } from './postgres.ts';

type Row = Record<string, unknown>;

/** Rows of an agency, each table's by its name, as they are stored. */
export async function rowsOf(base: TestDatabase, agencyId: string, tables: string[]): Promise<Record<string, Row[]>> {
  const rows = await Promise.all(
    tables.map((table) =>
      base.sql<{ row: Row }>(`select to_jsonb(t) as row from ${table} t where agency_id = $1 order by 1`, [agencyId]),
    ),
  );
  return Object.fromEntries(tables.map((table, index) => [table, (rows[index] ?? []).map(({ row }) => row)]));
}

/**
 * Spoils a column of each table, as a mistake that was mended since might have left it, has everything told again at the
 * version that is known, and finds all rows as they were.
 */
export async function expectMended(
  base: TestDatabase,
  agencyId: string,
  spoiling: Record<string, string>,
  tellAgain: () => Promise<void>,
): Promise<void> {
  const tables = Object.keys(spoiling);
  const before = await rowsOf(base, agencyId, tables);
  for (const [table, change] of Object.entries(spoiling)) {
    await base.sql(`update ${table} set ${change} where agency_id = $1`, [agencyId]);
  }
  const spoiled = await rowsOf(base, agencyId, tables);
  for (const table of tables) expect([table, spoiled[table]]).not.toEqual([table, before[table]]);
  await tellAgain();
  expect(await rowsOf(base, agencyId, tables)).toEqual(before);
}
