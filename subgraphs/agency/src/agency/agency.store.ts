import type { Transaction } from '@rekindle/shared/database/database';
import type { Agency, SampleLoad } from './agency.ts';

const columns = 'id, name, time_zone as "timeZone", sample, version';

export async function insert(tx: Transaction, agency: Agency): Promise<void> {
  await tx.query(
    `insert into agency (agency_id, id, name, time_zone, sample, version, created_at) values ($1, $1, $2, $3, $4, $5, $6)`,
    [agency.id, agency.name, agency.timeZone, agency.sample, agency.version, tx.clock.now()],
  );
}

/** The agency of the transaction. */
export async function find(tx: Transaction): Promise<Agency | null> {
  const [agency] = await tx.query<Agency>(`select ${columns} from agency`);
  return agency ?? null;
}

/** Whether anybody may be in it, without showing who they are. */
export async function isSample(tx: Transaction): Promise<boolean> {
  return (await find(tx))?.sample ?? false;
}

export async function findSampleLoad(tx: Transaction): Promise<SampleLoad | null> {
  const [load] = await tx.query<SampleLoad>('select status, done, total, step from sample_load');
  return load ?? null;
}

export async function saveSampleLoad(tx: Transaction, load: SampleLoad): Promise<void> {
  await tx.query(
    `insert into sample_load (agency_id, status, done, total, step, started_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (agency_id) do update
     set status = excluded.status, done = excluded.done, total = excluded.total, step = excluded.step`,
    [tx.viewer.agencyId, load.status, load.done, load.total, load.step, tx.clock.now()],
  );
}

export async function sampleStartedAt(tx: Transaction): Promise<Date> {
  const [load] = await tx.query<{ startedAt: Date }>('select started_at as "startedAt" from sample_load');
  return load?.startedAt ?? tx.clock.now();
}
