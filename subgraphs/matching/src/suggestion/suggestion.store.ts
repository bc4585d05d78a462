import type { Transaction } from '@rekindle/shared/database/database';
import type { DismissReason, PlacedSuggestion, Suggestion } from './suggestion.ts';

const columns = `s.id, s.job_id as "jobId", s.candidate_id as "candidateId", s.version, s.status, s.score, s.reasons,
  s.trigger, s.made_at as "madeAt", s.strengthened_at as "strengthenedAt", s.dismissed_because as "dismissedBecause"`;

const placedColumns = `${columns}, job.data->>'title' as "jobTitle", job.data->>'clientId' as "clientId",
  job.data->>'clientName' as "clientName",
  (select count(*)::integer + 1 from suggestion better where better.job_id = s.job_id and better.status = 'OPEN'
     and (better.score, better.id) > (s.score, s.id)) as rank`;

const placed = `select ${placedColumns} from suggestion s left join job on job.agency_id = s.agency_id and job.id = s.job_id`;

export async function lock(tx: Transaction, id: string): Promise<Suggestion | null> {
  const [row] = await tx.query<Suggestion>(`select ${columns} from suggestion s where s.id = $1 for update`, [id]);
  return row ?? null;
}

export async function lockOfJobs(tx: Transaction, jobIds: readonly string[]): Promise<Suggestion[]> {
  return await tx.query(
    `select ${columns} from suggestion s where s.job_id = any ($1::uuid[]) order by s.id for update`,
    [jobIds],
  );
}

export async function lockOfCandidates(
  tx: Transaction,
  candidateIds: readonly string[],
  jobId?: string,
): Promise<Suggestion[]> {
  return await tx.query(
    `select ${columns} from suggestion s
     where s.candidate_id = any ($1::uuid[]) and ($2::uuid is null or s.job_id = $2) order by s.id for update`,
    [candidateIds, jobId ?? null],
  );
}

/** Inserts, or takes over what is there for the same job and person; gives the rows as they are now. */
export async function save(tx: Transaction, suggestions: readonly Suggestion[]): Promise<void> {
  if (suggestions.length === 0) return;
  await tx.query(
    `insert into suggestion as kept (agency_id, id, job_id, candidate_id, version, status, score, reasons, trigger, made_at,
       strengthened_at, dismissed_because)
     select $1, id, "jobId", "candidateId", version, status, score, reasons, trigger, "madeAt", "strengthenedAt", "dismissedBecause"
     from jsonb_to_recordset($2::jsonb) as row (id uuid, "jobId" uuid, "candidateId" uuid, version integer, status text,
       score double precision, reasons jsonb, trigger text, "madeAt" timestamptz, "strengthenedAt" timestamptz, "dismissedBecause" text)
     order by id
     on conflict (agency_id, job_id, candidate_id) do update set version = greatest(kept.version + 1, excluded.version),
       status = excluded.status, score = excluded.score, reasons = excluded.reasons, trigger = excluded.trigger,
       made_at = excluded.made_at, strengthened_at = excluded.strengthened_at, dismissed_because = excluded.dismissed_because`,
    [tx.viewer.agencyId, JSON.stringify(suggestions)],
  );
}

/** What was shown, as it was: features, score and model. */
export async function keepShown(
  tx: Transaction,
  shown: readonly { id: string; suggestionId: string; features: object; score: number; model: string }[],
): Promise<void> {
  if (shown.length === 0) return;
  await tx.query(
    `insert into shown (agency_id, id, suggestion_id, shown_at, features, score, model)
     select $1, id, "suggestionId", $3, features, score, model
     from jsonb_to_recordset($2::jsonb) as row (id uuid, "suggestionId" uuid, features jsonb, score double precision, model text)`,
    [tx.viewer.agencyId, JSON.stringify(shown), tx.clock.now()],
  );
}

export async function find(tx: Transaction, ids: readonly string[]): Promise<PlacedSuggestion[]> {
  return await tx.query(`${placed} where s.id = any ($1::uuid[])`, [ids]);
}

/** The place of each in its job's ranking, 1 first. */
export async function ranksOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = ids.length > 0 ? await find(tx, ids) : [];
  return new Map(rows.map(({ id, rank }) => [id, rank]));
}

export async function openOfCandidates(tx: Transaction, candidateIds: readonly string[]): Promise<PlacedSuggestion[]> {
  return await tx.query(
    `${placed} where s.candidate_id = any ($1::uuid[]) and s.status = 'OPEN' order by s.score desc, s.id`,
    [candidateIds],
  );
}

export interface OfJob {
  jobId: string;
  statuses: readonly string[];
  /** Only of jobs and people of these members. */
  ownerIds: readonly string[] | null;
}

const joined = `from suggestion s left join job on job.agency_id = s.agency_id and job.id = s.job_id
  left join person on person.agency_id = s.agency_id and person.id = s.candidate_id`;
const owned = (parameter: string) =>
  `(${parameter}::text[] is null or job.data->>'ownerId' = any (${parameter}) or person.profile->>'ownerId' = any (${parameter}))`;
const ofOneJob = `${joined} where s.job_id = $1 and s.status = any ($2::text[]) and ${owned('$3')}`;

/** Best first. `after` are score and id of the last one seen. */
export async function ofJob(
  tx: Transaction,
  { jobId, statuses, ownerIds }: OfJob,
  page: { limit: number; after: readonly unknown[] | null },
): Promise<PlacedSuggestion[]> {
  return await tx.query(
    `select ${placedColumns} ${ofOneJob} and ($4::float8 is null or (s.score, s.id) < ($4::float8, $5::uuid))
     order by s.score desc, s.id desc limit $6`,
    [jobId, statuses, ownerIds, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit],
  );
}

/** How many of the best 50 places are taken. */
export async function countOpenOfJobs(tx: Transaction, jobIds: readonly string[]): Promise<Map<string, number>> {
  if (jobIds.length === 0) return new Map();
  const rows = await tx.query<{ jobId: string; count: number }>(
    `select job_id as "jobId", count(*)::integer as count from suggestion
     where job_id = any ($1::uuid[]) and status = 'OPEN' group by job_id`,
    [jobIds],
  );
  return new Map(rows.map(({ jobId, count }) => [jobId, count]));
}

export async function countOfJob(tx: Transaction, { jobId, statuses, ownerIds }: OfJob): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`select count(*)::integer as count ${ofOneJob}`, [
    jobId,
    statuses,
    ownerIds,
  ]);
  return row?.count ?? 0;
}

const newest = `${joined} where s.status = 'OPEN' and job.id is not null and ${owned('$1')}`;
const freshness = 'coalesce(s.strengthened_at, s.made_at)';

export async function newestOpen(
  tx: Transaction,
  ownerIds: readonly string[] | null,
  page: { limit: number; after: readonly unknown[] | null },
): Promise<(PlacedSuggestion & { freshAt: Date })[]> {
  return await tx.query(
    `select ${placedColumns}, ${freshness} as "freshAt" ${newest}
       and ($2::timestamptz is null or (${freshness}, s.score, s.id) < ($2::timestamptz, $3::float8, $4::uuid))
     order by ${freshness} desc, s.score desc, s.id desc limit $5`,
    [ownerIds, page.after?.[0] ?? null, page.after?.[1] ?? null, page.after?.[2] ?? null, page.limit],
  );
}

export async function countOpen(tx: Transaction, ownerIds: readonly string[] | null): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`select count(*)::integer as count ${newest}`, [ownerIds]);
  return row?.count ?? 0;
}

export async function setStatus(
  tx: Transaction,
  suggestion: Suggestion,
  status: Suggestion['status'],
  dismissedBecause: DismissReason | null = null,
): Promise<Suggestion> {
  const changed = { ...suggestion, status, dismissedBecause, version: suggestion.version + 1 };
  await tx.query('update suggestion set status = $2, dismissed_because = $3, version = $4 where id = $1', [
    changed.id,
    status,
    dismissedBecause,
    changed.version,
  ]);
  return changed;
}

export async function candidatesWithOpen(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct candidate_id as id from suggestion where status = 'OPEN'`,
  );
  return rows.map(({ id }) => id);
}

/** Those whose reasons tell of this job or client, as they are from now on. */
export async function raiseTellingOf(tx: Transaction, id: string): Promise<Suggestion[]> {
  return await tx.query(
    `update suggestion s set version = version + 1
     where reasons @> jsonb_build_array(jsonb_build_object('of', jsonb_build_object('jobId', $1::text)))
        or reasons @> jsonb_build_array(jsonb_build_object('of', jsonb_build_object('clientId', $1::text)))
     returning ${columns}`,
    [id],
  );
}
