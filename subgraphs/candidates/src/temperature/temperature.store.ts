import type { Transaction } from '@rekindle/shared/database/database';

/** Gives the instants that were not noted before. */
export async function addChanges(tx: Transaction, instants: readonly Date[]): Promise<Date[]> {
  if (instants.length === 0) return [];
  const rows = await tx.query<{ dueAt: Date }>(
    `insert into temperature_change (agency_id, due_at)
     select distinct $1::uuid, given.due_at from unnest($2::timestamptz[]) as given (due_at)
     where not exists (select 1 from temperature_change known where known.due_at = given.due_at)
     on conflict do nothing returning due_at as "dueAt"`,
    [tx.viewer.agencyId, instants],
  );
  return rows.map((row) => row.dueAt);
}

export async function removeChange(tx: Transaction, dueAt: Date): Promise<void> {
  await tx.query('delete from temperature_change where due_at = $1', [dueAt]);
}

export async function peopleDueAt(tx: Transaction, now: Date, most: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select id from candidate where temperature_changes_at <= $1 order by temperature_changes_at limit $2',
    [now, most],
  );
  return rows.map((row) => row.id);
}
