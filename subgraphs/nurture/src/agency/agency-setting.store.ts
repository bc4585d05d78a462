import type { Transaction } from '@rekindle/shared/database/database';

export async function saveAgencySetting(tx: Transaction, timeZone: string, version: bigint): Promise<void> {
  await tx.query(
    `insert into agency_setting (agency_id, time_zone, version) values ($1, $2, $3)
     on conflict (agency_id) do update set time_zone = excluded.time_zone, version = excluded.version
     where agency_setting.version <= excluded.version`,
    [tx.viewer.agencyId, timeZone, version.toString()],
  );
}

/** "Today" follows it where no person asks. */
export async function agencyTimeZone(tx: Transaction): Promise<string> {
  const [row] = await tx.query<{ time_zone: string }>('select time_zone from agency_setting');
  return row?.time_zone ?? 'UTC';
}
