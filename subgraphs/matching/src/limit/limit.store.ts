import type { Transaction } from '@rekindle/shared/database/database';

/** What of the agency is limited to a team. Few records are, so that one list does for many people. */
export async function limitedRecords(tx: Transaction): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(`select record_id as id from team_limit where team_ids <> '{}'`);
  return new Set(rows.map(({ id }) => id));
}

/** What of it the viewer may not see. */
export async function hiddenRecords(tx: Transaction): Promise<ReadonlySet<string>> {
  if (tx.viewer.seesEveryTeam) return new Set();
  const rows = await tx.query<{ id: string }>('select hidden_records() as id');
  return new Set(rows.map(({ id }) => id));
}

/** Those whose next action may name this job or client. */
export async function peopleNaming(tx: Transaction, id: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select coalesce(survivor_id, candidate_id) as id from (
       select candidate_id from entry where job_id = $2
       union select candidate_id from entry where data->>'clientId' = $1::text
       union select candidate_id from placement where data->>'jobId' = $1::text or data->>'clientId' = $1::text
       union select candidate_id from task where open and (data->>'jobId' = $1::text or data->>'clientId' = $1::text)
       union select candidate_id from suggestion where status = 'OPEN' and job_id = $2
     ) named left join person_alias on alias_id = candidate_id`,
    [id, id],
  );
  return [...new Set(rows.map((row) => row.id))];
}
