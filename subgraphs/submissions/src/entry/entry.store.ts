import type { Transaction } from '@rekindle/shared/database/transaction';
import { notFound } from '@rekindle/shared/errors/errors';
import { In } from 'typeorm';
import { jobsByIds } from '../job/job.store.ts';
import { entryTable, feedbackTable, interviewTable, offerTable, submissionTable } from './entry.entity.ts';
import { type Entry, type EntryRow, stages } from './entry.ts';

/** Whole entries, in the order of the ids. */
export async function entriesByIds(tx: Transaction, ids: readonly string[]): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const rows = await tx.manager.find(entryTable, { where: { id: In([...new Set(ids)]) } });
  const place = new Map(ids.map((id, index) => [id, index]));
  rows.sort((left, right) => (place.get(left.id) ?? 0) - (place.get(right.id) ?? 0));
  return withChildren(tx, rows);
}

async function withChildren(tx: Transaction, rows: EntryRow[]): Promise<Entry[]> {
  const entryId = In(rows.map((row) => row.id));
  const jobs = new Map(
    (
      await jobsByIds(
        tx,
        rows.map((row) => row.jobId),
      )
    ).map((job) => [job.id, job]),
  );
  const submissions = await tx.manager.find(submissionTable, { where: { entryId } });
  const feedback = await tx.manager.find(feedbackTable, { where: { entryId }, order: { givenAt: 'DESC', id: 'DESC' } });
  const interviews = await tx.manager.find(interviewTable, { where: { entryId }, order: { round: 'ASC' } });
  const offers = await tx.manager.find(offerTable, { where: { entryId } });
  const placements = await tx.query<{ id: string; entryId: string }>(
    'select id, entry_id as "entryId" from placement where entry_id = any ($1::uuid[])',
    [rows.map((row) => row.id)],
  );
  const submissionOf = new Map(submissions.map((each) => [each.entryId, each]));
  const offerOf = new Map(offers.map((each) => [each.entryId, each]));
  const placementOf = new Map(placements.map((each) => [each.entryId, each.id]));
  const feedbackOf = Map.groupBy(feedback, (each) => each.entryId);
  const interviewsOf = Map.groupBy(interviews, (each) => each.entryId);
  return rows.map((row) => {
    const job = jobs.get(row.jobId);
    return {
      ...row,
      jobTitle: job?.title ?? '',
      clientName: job?.clientName ?? '',
      clientGroupId: job?.clientGroupId ?? row.clientId,
      submission: submissionOf.get(row.id) ?? null,
      feedback: feedbackOf.get(row.id) ?? [],
      interviews: interviewsOf.get(row.id) ?? [],
      offer: offerOf.get(row.id) ?? null,
      placementId: placementOf.get(row.id) ?? null,
    };
  });
}

export async function lockEntry(tx: Transaction, id: string): Promise<Entry> {
  await tx.query('select 1 from entry where id = $1 for update', [id]);
  const [entry] = await entriesByIds(tx, [id]);
  if (!entry || entry.undone) throw notFound(`entry ${id}`);
  return entry;
}

/** Those still in the pipeline of a job, locked in one order. */
export async function lockRunningEntries(tx: Transaction, jobId: string): Promise<Entry[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from entry where job_id = $1 and outcome in ('ACTIVE', 'ON_HOLD') and not undone order by id for update`,
    [jobId],
  );
  return entriesByIds(
    tx,
    rows.map((row) => row.id),
  );
}

/** The entries of a person, under all ids, for one job. */
export async function entriesForJob(tx: Transaction, candidateIds: readonly string[], jobId: string): Promise<Entry[]> {
  const rows = await tx.query<{ id: string }>(
    'select id from entry where job_id = $1 and candidate_id = any ($2::uuid[]) and not undone order by created_at, id',
    [jobId, candidateIds],
  );
  return entriesByIds(
    tx,
    rows.map((row) => row.id),
  );
}

/** The person's entries with a submission to this client group, newest first. */
export async function submittedToGroup(
  tx: Transaction,
  candidateIds: readonly string[],
  clientGroupId: string,
): Promise<Entry[]> {
  const rows = await tx.query<{ id: string }>(
    `select entry.id from entry join client on client.id = entry.client_id join submission on submission.entry_id = entry.id
     where entry.candidate_id = any ($1::uuid[]) and client.group_id = $2 and not undone
     order by submission.sent_at desc, entry.id desc limit 20`,
    [candidateIds, clientGroupId],
  );
  return entriesByIds(
    tx,
    rows.map((row) => row.id),
  );
}

/** Two submissions of one person to one client group, or two shortlistings, wait for each other. */
export async function lockCandidateAtClient(
  tx: Transaction,
  candidateId: string,
  clientGroupId: string,
): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `candidate at client:${tx.viewer.agencyId}:${candidateId}:${clientGroupId}`,
  ]);
}

export async function entryIdsOfJobs(
  tx: Transaction,
  jobIds: readonly string[],
): Promise<{ id: string; jobId: string }[]> {
  return tx.query(
    `select id, "jobId" from (
       select id, job_id as "jobId", created_at, row_number() over (partition by job_id order by created_at desc, id desc) as place,
         array_position($2::text[], stage) as stage_place
       from entry where job_id = any ($1::uuid[]) and not undone) as found
     where place <= 500 order by stage_place, created_at desc, id desc`,
    [jobIds, stages],
  );
}

/** By the person they belong to, under all ids, newest first. */
export async function entryIdsOfCandidates(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ id: string; candidateId: string }[]> {
  return tx.query(
    `with known as (
       select id as known_id, id as candidate_id from unnest($1::uuid[]) as id
       union select alias_id, candidate_id from person_alias where candidate_id = any ($1::uuid[]))
     select id, "candidateId" from (
       select entry.id, known.candidate_id as "candidateId", entry.created_at,
         row_number() over (partition by known.candidate_id order by entry.created_at desc, entry.id desc) as place
       from known join entry on entry.candidate_id = known.known_id where not entry.undone) as found
     where place <= 100 order by created_at desc, id desc`,
    [ids],
  );
}
