import type { Transaction } from '@rekindle/shared/database/database';
import type { LeftOut } from '../ranking/left-out.ts';

export interface Ranking {
  jobId: string;
  version: number;
  rankedAt: Date;
  fitCount: number;
  knownCount: number;
}

export interface LeftOutRow extends Omit<LeftOut, 'until'> {
  jobId: string;
  candidateId: string;
  until: string | null;
  score: number;
}

const columns =
  'job_id as "jobId", version, ranked_at as "rankedAt", fit_count as "fitCount", known_count as "knownCount"';

export async function find(tx: Transaction, jobIds: readonly string[]): Promise<Ranking[]> {
  return await tx.query<Ranking>(`select ${columns} from ranking where job_id = any ($1::uuid[])`, [jobIds]);
}

/** The same without those people who are hidden from whoever asks. Ask past the limits: else it sees none of them. */
export async function findWithout(
  tx: Transaction,
  jobIds: readonly string[],
  hidden: readonly string[],
): Promise<Ranking[]> {
  return await tx.query<Ranking>(
    `select job_id as "jobId", version, ranked_at as "rankedAt",
       greatest(0, fit_count - (
         select count(*) from unnest($2::uuid[]) as gone
         where gone = any (also_fit) or exists (
           select 1 from suggestion s
           where s.job_id = ranking.job_id and s.candidate_id = gone and s.status = 'OPEN')))::integer as "fitCount",
       greatest(0, known_count - (
         select count(*) from person where id = any ($2::uuid[]) and not archived))::integer as "knownCount"
     from ranking where job_id = any ($1::uuid[])`,
    [jobIds, hidden],
  );
}

/** `alsoFit`: those who fit and are not among the suggestions, which hold the best alone. */
export async function saveRanking(
  tx: Transaction,
  jobId: string,
  counts: { fit: number; known: number; alsoFit: readonly string[] },
): Promise<number> {
  const [row] = await tx.query<{ version: number }>(
    `insert into ranking as kept (agency_id, job_id, version, ranked_at, fit_count, known_count, also_fit)
     values ($1, $2, 1, $3, $4, $5, $6)
     on conflict (agency_id, job_id) do update set version = kept.version + 1, ranked_at = excluded.ranked_at,
       fit_count = excluded.fit_count, known_count = excluded.known_count, also_fit = excluded.also_fit
     returning version`,
    [tx.viewer.agencyId, jobId, tx.clock.now(), counts.fit, counts.known, counts.alsoFit],
  );
  return row?.version ?? 1;
}

/** People more, or fewer, fit jobs that were ranked before; gives the version that each ranking has now. */
export async function addToFitCounts(
  tx: Transaction,
  changes: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  if (changes.size === 0) return new Map();
  const rows = await tx.query<{ jobId: string; version: number }>(
    `insert into ranking as kept (agency_id, job_id, version, ranked_at, fit_count, known_count)
     select $1, job_id, 1, $4, greatest(0, change), 0
     from unnest($2::uuid[], $3::integer[]) as given (job_id, change) order by job_id
     on conflict (agency_id, job_id) do update set version = kept.version + 1,
       fit_count = greatest(0, kept.fit_count + (select change from unnest($2::uuid[], $3::integer[]) as given (job_id, change)
         where given.job_id = kept.job_id))
     returning job_id as "jobId", version`,
    [tx.viewer.agencyId, [...changes.keys()], [...changes.values()], tx.clock.now()],
  );
  return new Map(rows.map(({ jobId, version }) => [jobId, version]));
}

export const addToFitCount = (tx: Transaction, jobId: string, change: number) =>
  addToFitCounts(tx, new Map([[jobId, change]]));

/** Who gave their place in a full list to somebody better still fits, and is counted. */
export async function keepAlsoFitting(
  tx: Transaction,
  displaced: readonly { jobId: string; candidateId: string }[],
): Promise<void> {
  if (displaced.length === 0) return;
  await tx.query(
    `update ranking set also_fit = also_fit || given.ids
     from (select job_id, array_agg(candidate_id) as ids from unnest($1::uuid[], $2::uuid[]) as given (job_id, candidate_id)
           group by job_id) given
     where ranking.job_id = given.job_id`,
    [displaced.map(({ jobId }) => jobId), displaced.map(({ candidateId }) => candidateId)],
  );
}

/** Nobody fits a job that is closed, also of those who were never suggested. */
export async function clearFitCount(tx: Transaction, jobId: string): Promise<void> {
  await tx.query(
    `update ranking set version = version + 1, fit_count = 0, also_fit = '{}' where job_id = $1 and fit_count > 0`,
    [jobId],
  );
}

type Pair = Pick<LeftOutRow, 'jobId' | 'candidateId'>;

export async function clearLeftOut(tx: Transaction, by: { jobId: string } | { pairs: readonly Pair[] }): Promise<void> {
  if ('jobId' in by) await tx.query('delete from left_out where job_id = $1', [by.jobId]);
  else if (by.pairs.length > 0) {
    await tx.query(
      `delete from left_out using unnest($1::uuid[], $2::uuid[]) as given (job_id, candidate_id)
       where left_out.job_id = given.job_id and left_out.candidate_id = given.candidate_id`,
      [by.pairs.map(({ jobId }) => jobId), by.pairs.map(({ candidateId }) => candidateId)],
    );
  }
}

/** What may name this job or client: of these people, whom a placement keeps out, and of the client's own rules. */
export async function clearNaming(tx: Transaction, id: string, candidateIds: readonly string[]): Promise<void> {
  await tx.query(
    `delete from left_out
     where (why = 'PLACED' and candidate_id = any ($2::uuid[]))
        or (why = 'OFF_LIMITS' and about in (select id::text from off_limits where data->>'clientId' = $1))`,
    [id, candidateIds],
  );
}

export async function keepLeftOut(tx: Transaction, rows: readonly LeftOutRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into left_out (agency_id, job_id, candidate_id, why, about, sentence, until, lifted_by, score)
     select $1, "jobId", "candidateId", why, about, sentence, until, nullif("liftedBy", '')::uuid, score
     from jsonb_to_recordset($2::jsonb) as row ("jobId" uuid, "candidateId" uuid, why text, about text, sentence text,
       until date, "liftedBy" text, score double precision)
     on conflict (agency_id, job_id, candidate_id) do update set why = excluded.why, about = excluded.about,
       sentence = excluded.sentence, until = excluded.until, lifted_by = excluded.lifted_by, score = excluded.score`,
    [tx.viewer.agencyId, JSON.stringify(rows)],
  );
}

export async function leftOutOfJobs(
  tx: Transaction,
  jobIds: readonly string[],
): Promise<(LeftOutRow & { liftedByName: string | null })[]> {
  return await tx.query(
    `select job_id as "jobId", candidate_id as "candidateId", why, about, sentence, to_char(until, 'YYYY-MM-DD') as until,
       lifted_by as "liftedBy", member.name as "liftedByName", score
     from left_out left join member on member.agency_id = left_out.agency_id and member.id = left_out.lifted_by
     where job_id = any ($1::uuid[]) order by job_id, why, score desc`,
    [jobIds],
  );
}
