import type { Transaction } from '@rekindle/shared/database/database';

/** Gives the days that were not noted before. */
export async function addDays(tx: Transaction, days: readonly string[]): Promise<string[]> {
  if (days.length === 0) return [];
  const rows = await tx.query<{ day: string }>(
    `insert into temperature_day (agency_id, day) select $1, given.day from unnest($2::date[]) as given (day)
     where not exists (select 1 from temperature_day known where known.day = given.day)
     on conflict do nothing returning day::text`,
    [tx.viewer.agencyId, days],
  );
  return rows.map((row) => row.day);
}

export async function removeDay(tx: Transaction, day: string): Promise<void> {
  await tx.query('delete from temperature_day where day = $1', [day]);
}

export async function dueAt(tx: Transaction, now: Date, most: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select id from candidate where temperature_changes_at <= $1 order by temperature_changes_at limit $2',
    [now, most],
  );
  return rows.map((row) => row.id);
}
