import { keepTeamLimits, pastTeamLimits } from '@rekindle/shared/database/team-limits';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { notFound } from '@rekindle/shared/errors/errors';
import { In } from 'typeorm';
import { clientsByIds } from '../client/client.store.ts';
import { insertMany } from '../database/insert-many.ts';
import { jobTable } from './job.entity.ts';
import { type Job, type JobRow, type JobStatus, limitsOfJob } from './job.ts';

export async function jobsByIds(tx: Transaction, ids: readonly string[]): Promise<Job[]> {
  if (ids.length === 0) return [];
  const rows = await tx.manager.find(jobTable, { where: { id: In([...new Set(ids)]) } });
  const clients = new Map(
    (
      await clientsByIds(
        tx,
        rows.map((row) => row.clientId),
      )
    ).map((client) => [client.id, client]),
  );
  return rows.map((row) => {
    const client = clients.get(row.clientId);
    return {
      ...row,
      clientName: client?.name ?? '',
      clientGroupId: client?.groupId ?? row.clientId,
      clientLimitedToTeamId: client?.limitedToTeamId ?? null,
    };
  });
}

export async function requireJob(tx: Transaction, id: string): Promise<Job> {
  const [job] = await jobsByIds(tx, [id]);
  if (!job) throw notFound(`job ${id}`);
  return job;
}

export async function lockJob(tx: Transaction, id: string): Promise<Job> {
  await tx.query('select 1 from job where id = $1 for update', [id]);
  return requireJob(tx, id);
}

/** In one order, so that two who lock them wait for each other. */
export async function lockJobsOfClient(tx: Transaction, clientId: string): Promise<Job[]> {
  const rows = await tx.query<{ id: string }>('select id from job where client_id = $1 order by id for update', [
    clientId,
  ]);
  return jobsByIds(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Hides or shows all that is about them. */
export async function keepJobLimits(tx: Transaction, jobs: readonly Job[]): Promise<void> {
  await keepTeamLimits(
    tx,
    jobs.map((job) => ({ recordId: job.id, teamIds: limitsOfJob(job), version: job.version })),
  );
}

export async function insertJobs(tx: Transaction, jobs: readonly JobRow[]): Promise<void> {
  await insertMany(tx, jobTable, jobs);
}

export async function updateJob(tx: Transaction, job: JobRow): Promise<void> {
  const { id, createdAt: _, ...values } = job;
  await tx.manager.update(
    jobTable,
    { id },
    {
      clientId: values.clientId,
      title: values.title,
      status: values.status,
      mustHaves: values.mustHaves,
      niceToHaves: values.niceToHaves,
      location: values.location,
      workModes: values.workModes,
      employmentType: values.employmentType,
      pay: values.pay,
      startDate: values.startDate,
      feeModel: values.feeModel,
      openings: values.openings,
      ownerId: values.ownerId,
      description: values.description,
      sector: values.sector,
      limitedToTeamId: values.limitedToTeamId,
      openedAt: values.openedAt,
      closedAt: values.closedAt,
      version: values.version,
    },
  );
}

export async function countPlaced(tx: Transaction, jobId: string): Promise<number> {
  // Whoever took a place took it, also somebody whom the viewer may not know of.
  const [row] = await pastTeamLimits(tx, (all) =>
    all.query<{ count: number }>(
      `select count(*)::int as count from placement where job_id = $1 and ended_by is distinct from 'BACKED_OUT'`,
      [jobId],
    ),
  );
  return row?.count ?? 0;
}

export interface JobFilter {
  text: string | null;
  statuses: readonly JobStatus[] | null;
  ownerIds: readonly string[] | null;
  clientId: string | null;
}

export interface JobPlace {
  id: string;
  openedAt: Date;
}

const matches = `($1::text is null or strpos(lower(job.title), $1) > 0 or strpos(lower(client.name), $1) > 0)
  and ($2::text[] is null or job.status = any ($2))
  and ($3::uuid[] is null or job.owner_id = any ($3))
  and ($4::uuid is null or job.client_id = $4)`;

/** Opened last first; `after` is the opening and the id of the row before. */
export async function listJobs(
  tx: Transaction,
  filter: JobFilter,
  page: { after: readonly unknown[] | null; limit: number },
): Promise<{ places: JobPlace[]; total: number }> {
  const values = [filter.text?.toLowerCase() || null, filter.statuses, filter.ownerIds, filter.clientId];
  const places = await tx.query<JobPlace>(
    `select job.id, job.opened_at as "openedAt" from job join client on client.id = job.client_id
     where ${matches} and ($5::timestamptz is null or (job.opened_at, job.id) < ($5::timestamptz, $6::uuid))
     order by job.opened_at desc, job.id desc limit $7`,
    [...values, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit],
  );
  const [count] = await tx.query<{ total: number }>(
    `select count(*)::int as total from job join client on client.id = job.client_id where ${matches}`,
    values,
  );
  return { places, total: count?.total ?? 0 };
}

/** Active entries by stage. */
export async function stageCounts(
  tx: Transaction,
  jobIds: readonly string[],
): Promise<{ jobId: string; stage: string; count: number }[]> {
  return tx.query(
    `select job_id as "jobId", stage, count(*)::int as count from entry
     where job_id = any ($1::uuid[]) and outcome = 'ACTIVE' and not undone group by 1, 2`,
    [jobIds],
  );
}
