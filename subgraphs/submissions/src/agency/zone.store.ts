import { today } from '@rekindle/shared/clock/clock';
import { type Day, startOfDay } from '@rekindle/shared/clock/day';
import type { Transaction } from '@rekindle/shared/database/transaction';

/** UTC until the agency has been heard of. */
async function zoneOf(tx: Transaction): Promise<string> {
  const [row] = await tx.query<{ zone: string }>('select time_zone as zone from agency_zone');
  return row?.zone ?? 'UTC';
}

export async function saveZone(tx: Transaction, timeZone: string, version: number): Promise<void> {
  await tx.query(
    `insert into agency_zone (time_zone, version) values ($1, $2)
     on conflict (agency_id) do update set time_zone = excluded.time_zone, version = excluded.version
     where agency_zone.version <= excluded.version`,
    [timeZone, version],
  );
}

/** The agency's day: work without a viewer follows it. */
export async function agencyToday(tx: Transaction): Promise<Day> {
  return today(tx.clock, await zoneOf(tx));
}

export async function startOfDayIn(tx: Transaction, day: Day): Promise<Date> {
  return startOfDay(day, await zoneOf(tx));
}
