import type { Transaction } from '@rekindle/shared/database/database';
import type { PageRequest } from '@rekindle/shared/graphql/paging';
import { In } from 'typeorm';
import { taskEntity } from './task.entity.ts';
import type { Task, TaskStatus } from './task.ts';

export interface TaskSearch {
  assigneeIds: string[] | null;
  status: TaskStatus | null;
  dueBy: string | null;
  candidateId: string | null;
}

export async function findTasks(tx: Transaction, ids: readonly string[]): Promise<Task[]> {
  return await tx.manager.findBy(taskEntity, { id: In([...ids]) });
}

export async function lockTask(tx: Transaction, id: string): Promise<Task | null> {
  return await tx.manager.findOne(taskEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

export async function lockOpenTasksOfEnrolment(tx: Transaction, enrolmentId: string): Promise<Task[]> {
  const where = { enrolmentId, status: 'OPEN' as const };
  return await tx.manager.find(taskEntity, { where, lock: { mode: 'pessimistic_write' } });
}

export async function hasTaskOfStep(tx: Transaction, enrolmentId: string, stepNumber: number): Promise<boolean> {
  return await tx.manager.existsBy(taskEntity, { enrolmentId, stepNumber });
}

export async function insertTask(tx: Transaction, task: Task): Promise<void> {
  await tx.manager.insert(taskEntity, task);
}

/** Gives the task as stored, one version on. */
export async function saveTask(tx: Transaction, task: Task): Promise<Task> {
  const next = { ...task, version: task.version + 1 };
  await tx.manager.update(taskEntity, { id: next.id }, next);
  return next;
}

const matches = `($1::uuid[] is null or assignee_id = any ($1)) and ($2::text is null or status = $2)
  and ($3::date is null or due_on <= $3) and ($4::uuid is null or candidate_id = $4)`;

export async function pageOfTasks(tx: Transaction, search: TaskSearch, page: PageRequest): Promise<Task[]> {
  const [dueOn = null, dueAt = null, id = null] = page.after ?? [];
  const rows = await tx.query<{ id: string }>(
    `select id from task where ${matches}
       and ($5::date is null or (due_on, coalesce(due_at, 'infinity'), id) > ($5, $6::timestamptz, $7::uuid))
     order by due_on, coalesce(due_at, 'infinity'), id limit $8`,
    [search.assigneeIds, search.status, search.dueBy, search.candidateId, dueOn, dueAt, id, page.limit],
  );
  return inOrder(
    rows,
    await findTasks(
      tx,
      rows.map((row) => row.id),
    ),
  );
}

export async function countTasks(tx: Transaction, search: TaskSearch): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`select count(*)::int as count from task where ${matches}`, [
    search.assigneeIds,
    search.status,
    search.dueBy,
    search.candidateId,
  ]);
  return row?.count ?? 0;
}

export async function openTasksOfPeople(tx: Transaction, candidateIds: readonly string[]): Promise<Task[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from (
       select id, due_on, due_at, row_number() over (partition by candidate_id order by due_on, due_at, id) as place
       from task where status = 'OPEN' and candidate_id = any ($1::uuid[])) ranked
     where place <= 50 order by place`,
    [candidateIds],
  );
  return inOrder(
    rows,
    await findTasks(
      tx,
      rows.map((row) => row.id),
    ),
  );
}

function inOrder(rows: { id: string }[], tasks: Task[]): Task[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return rows.flatMap((row) => byId.get(row.id) ?? []);
}
