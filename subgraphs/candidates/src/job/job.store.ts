import type { Transaction } from '@rekindle/shared/database/database';

export interface KnownJob {
  id: string;
  title: string;
  clientId: string;
  clientName: string;
  status: string;
  closedAt: Date | null;
  version: number;
}

/** False when a newer version is known already; what is told again at the same one mends what is kept. */
export async function save(tx: Transaction, job: KnownJob): Promise<boolean> {
  const rows = await tx.query(
    `insert into job (agency_id, id, title, client_id, client_name, status, closed_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (agency_id, id) do update
     set title = excluded.title, client_id = excluded.client_id, client_name = excluded.client_name,
         status = excluded.status, closed_at = excluded.closed_at, version = excluded.version
     where job.version <= excluded.version returning id`,
    [tx.viewer.agencyId, job.id, job.title, job.clientId, job.clientName, job.status, job.closedAt, job.version],
  );
  return rows.length > 0;
}

export interface JobName {
  /** Title and client. */
  name: string;
  /** Not everybody may know of it. */
  limited: boolean;
}

export async function namesOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, JobName>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<JobName & { id: string }>(
    `select j.id, j.title || ', ' || j.client_name as name, coalesce(l.team_ids, '{}') <> '{}' as limited
     from job j left join team_limit l on l.agency_id = j.agency_id and l.record_id = j.id
     where j.id = any ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, ...job }) => [id, job]));
}
