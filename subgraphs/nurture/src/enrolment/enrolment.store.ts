import type { Transaction } from '@rekindle/shared/database/database';
import type { PageRequest } from '@rekindle/shared/graphql/paging';
import { In } from 'typeorm';
import { enrolmentEntity } from './enrolment.entity.ts';
import { type Enrolment, type EnrolmentStatus, running, undoneReason } from './enrolment.ts';
import { becauseWithoutJob } from './entry-rule.ts';

const forUpdate = { mode: 'pessimistic_write' } as const;

export async function findEnrolments(tx: Transaction, ids: readonly string[]): Promise<Enrolment[]> {
  return await tx.manager.findBy(enrolmentEntity, { id: In([...ids]) });
}

export async function lockEnrolment(tx: Transaction, id: string): Promise<Enrolment | null> {
  return await tx.manager.findOne(enrolmentEntity, { where: { id }, lock: forUpdate });
}

/** The one enrolment that the person is on. */
export async function lockRunningOf(tx: Transaction, candidateId: string): Promise<Enrolment | null> {
  return await tx.manager.findOne(enrolmentEntity, {
    where: { candidateId, status: In([...running]) },
    lock: forUpdate,
  });
}

export async function lockProposal(tx: Transaction, candidateId: string, pathId: string): Promise<Enrolment | null> {
  return await tx.manager.findOne(enrolmentEntity, {
    where: { candidateId, pathId, status: 'PROPOSED' },
    lock: forUpdate,
  });
}

/** The person has been on that path for the same entry, or is proposed for it; one whose cause was undone does not count. */
export async function hasEnrolmentFor(
  tx: Transaction,
  candidateId: string,
  pathId: string,
  entryId: string | null,
): Promise<boolean> {
  const [row] = await tx.query(
    `select 1 from enrolment where candidate_id = $1 and path_id = $2
       and (status = 'PROPOSED' or (entry_id = $3::uuid and stop_reason is distinct from $4)) limit 1`,
    [candidateId, pathId, entryId, undoneReason],
  );
  return row !== undefined;
}

export async function insertEnrolment(tx: Transaction, enrolment: Enrolment): Promise<void> {
  await tx.manager.insert(enrolmentEntity, enrolment);
}

/** Gives the enrolment as stored, one version on. */
export async function saveEnrolment(tx: Transaction, enrolment: Enrolment): Promise<Enrolment> {
  const next = { ...enrolment, version: enrolment.version + 1 };
  await tx.manager.update(enrolmentEntity, { id: next.id }, next);
  return next;
}

/** Those of one entry, or all of the person. */
export async function withdrawProposals(
  tx: Transaction,
  candidateId: string,
  reason: string,
  entryId: string | null = null,
): Promise<void> {
  await tx.query(
    `update enrolment set status = 'STOPPED', stop_reason = $2, stopped_at = $3, version = version + 1
     where candidate_id = $1 and status = 'PROPOSED' and ($4::uuid is null or entry_id = $4)`,
    [candidateId, reason, tx.clock.now(), entryId],
  );
}

export async function proposals(tx: Transaction): Promise<Enrolment[]> {
  const where = { status: 'PROPOSED' as const };
  return await tx.manager.find(enrolmentEntity, { where, order: { startedAt: 'DESC', id: 'DESC' }, take: 100 });
}

export async function enrolmentsOfPeople(tx: Transaction, candidateIds: readonly string[]): Promise<Enrolment[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from (
       select id, row_number() over (partition by candidate_id order by started_at desc, id desc) as place
       from enrolment where candidate_id = any ($1::uuid[])) ranked
     where place <= 20 order by place`,
    [candidateIds],
  );
  return await inOrder(tx, rows);
}

const ofPath = `path_id = $1 and case when $2::text[] is null then status <> 'PROPOSED' else status = any ($2) end`;

export async function pageOfPath(
  tx: Transaction,
  pathId: string,
  statuses: EnrolmentStatus[] | null,
  page: PageRequest,
): Promise<Enrolment[]> {
  const [startedAt = null, id = null] = page.after ?? [];
  const rows = await tx.query<{ id: string }>(
    `select id from enrolment where ${ofPath}
       and ($3::timestamptz is null or (started_at, id) < ($3, $4::uuid))
     order by started_at desc, id desc limit $5`,
    [pathId, statuses, startedAt, id, page.limit],
  );
  return await inOrder(tx, rows);
}

export async function countOfPath(
  tx: Transaction,
  pathId: string,
  statuses: EnrolmentStatus[] | null,
): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`select count(*)::int as count from enrolment where ${ofPath}`, [
    pathId,
    statuses,
  ]);
  return row?.count ?? 0;
}

export async function countRunning(
  tx: Transaction,
  pathIds: readonly string[],
): Promise<{ pathId: string; count: number }[]> {
  return await tx.query(
    `select path_id as "pathId", count(*)::int as count from enrolment
     where path_id = any ($1::uuid[]) and status = any ($2::text[]) group by path_id`,
    [pathIds, running],
  );
}

async function inOrder(tx: Transaction, rows: { id: string }[]): Promise<Enrolment[]> {
  const byId = new Map(
    (
      await findEnrolments(
        tx,
        rows.map((row) => row.id),
      )
    ).map((row) => [row.id, row]),
  );
  return rows.flatMap((row) => byId.get(row.id) ?? []);
}

/** As the viewer may read them: of a job that is limited to another team the words say nothing. */
export async function inView(tx: Transaction, enrolments: Enrolment[]): Promise<Enrolment[]> {
  if (enrolments.length === 0 || tx.viewer.seesEveryTeam) return enrolments;
  const hidden = new Set((await tx.query<{ id: string }>('select hidden_records() as id')).map(({ id }) => id));
  if (hidden.size === 0) return enrolments;
  return enrolments.map((each) => {
    // One that was kept before the job was may speak of any.
    const namesHidden = each.becauseOfJobId ? hidden.has(each.becauseOfJobId) : each.entryId !== null;
    return namesHidden ? { ...each, startedBecause: becauseWithoutJob(each.startedBy) } : each;
  });
}
