import type { Transaction } from '@rekindle/shared/database/database';
import type { JobFact } from '../facts/facts.ts';

/** Whoever ranks a job or ends its suggestions holds it first. */
export async function lock(tx: Transaction, id: string): Promise<JobFact | null> {
  const [row] = await tx.query<{ data: JobFact }>('select data from job where id = $1 for update', [id]);
  return row?.data ?? null;
}

export async function openJobs(tx: Transaction): Promise<JobFact[]> {
  const rows = await tx.query<{ data: JobFact }>('select data from job where open order by id');
  return rows.map(({ data }) => data);
}

export async function peopleInPipeline(tx: Transaction, jobId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select distinct coalesce(survivor_id, candidate_id) as id from entry left join person_alias on alias_id = candidate_id where job_id = $1',
    [jobId],
  );
  return rows.map(({ id }) => id);
}
