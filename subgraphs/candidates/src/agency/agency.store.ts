import type { Transaction } from '@rekindle/shared/database/database';

export async function save(tx: Transaction, timeZone: string, version: number): Promise<void> {
  await tx.query(
    `insert into agency (agency_id, time_zone, version) values ($1, $2, $3)
     on conflict (agency_id) do update set time_zone = excluded.time_zone, version = excluded.version
     where agency.version <= excluded.version`,
    [tx.viewer.agencyId, timeZone, version],
  );
}

/** The agency's own; UTC until it is known. */
export async function timeZone(tx: Transaction): Promise<string> {
  const [row] = await tx.query<{ timeZone: string }>('select time_zone as "timeZone" from agency');
  return row?.timeZone ?? 'UTC';
}
