import type { Transaction } from '@rekindle/shared/database/database';
import type { PageRequest } from '@rekindle/shared/graphql/paging';
import { In } from 'typeorm';
import { threadEntity } from './thread.entity.ts';
import type { Thread } from './thread.ts';

const orderById = (left: Thread, right: Thread) => (left.id < right.id ? -1 : 1);

export async function findThreads(tx: Transaction, ids: readonly string[]): Promise<Thread[]> {
  return (await tx.manager.findBy(threadEntity, { id: In([...ids]) })).sort(orderById);
}

export async function findThread(tx: Transaction, id: string): Promise<Thread | null> {
  return await tx.manager.findOneBy(threadEntity, { id });
}

export async function newestThread(tx: Transaction, candidateId: string, channel: string): Promise<Thread | null> {
  return await tx.manager.findOne(threadEntity, {
    where: { candidateId, channel: channel as Thread['channel'] },
    order: { lastAt: 'DESC', id: 'DESC' },
  });
}

// A statement takes 65,535 parameters.
const mostAtOnce = 1_000;

export async function insertThreads(tx: Transaction, threads: Thread[]): Promise<void> {
  for (let start = 0; start < threads.length; start += mostAtOnce) {
    await tx.manager.insert(threadEntity, threads.slice(start, start + mostAtOnce));
  }
}

export async function setLastMessage(tx: Transaction, id: string, excerpt: string | null, at: Date): Promise<void> {
  await tx.query(
    `update thread set last_excerpt = $2, last_at = $3, version = version + 1 where id = $1 and last_at <= $3`,
    [id, excerpt, at],
  );
}

/** After one was taken back: the last message that stands. */
export async function restoreLastMessage(tx: Transaction, id: string, excerptLength: number): Promise<void> {
  await tx.query(
    `with last as (
       select left(text, $2) as excerpt, occurred_at from interaction
       where thread_id = $1 and retracted_at is null order by occurred_at desc, id desc limit 1
     )
     update thread set last_excerpt = (select excerpt from last), version = version + 1,
       last_at = coalesce((select occurred_at from last), last_at)
     where id = $1`,
    [id, excerptLength],
  );
}

/**
 * A thread waits since its earliest message that opens waiting and is younger than the last answer to this person on any
 * channel and than its closing. Gives the threads whose waiting changed.
 */
export async function settleWaiting(tx: Transaction, candidateId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `with answered as (
       select max(occurred_at) as at from interaction
       where candidate_id = $1 and answers and retracted_at is null
     ), settled as (
       select t.id, (
         select min(i.occurred_at) from interaction i
         where i.thread_id = t.id and i.opens_waiting and i.retracted_at is null
           and i.occurred_at > coalesce(greatest(t.closed_through, answered.at), '-infinity')
       ) as since
       from thread t, answered where t.candidate_id = $1
     )
     update thread set waiting_since = settled.since, version = version + 1
     from settled where thread.id = settled.id and thread.waiting_since is distinct from settled.since
     returning thread.id`,
    [candidateId],
  );
  return rows.map((row) => row.id);
}

export async function closeThrough(tx: Transaction, id: string): Promise<void> {
  await tx.query(
    `update thread set waiting_since = null, version = version + 1, closed_through = (
       select max(occurred_at) from interaction i where i.thread_id = $1 and i.opens_waiting)
     where id = $1`,
    [id],
  );
}

export async function moveWaitingThreads(tx: Transaction, candidateId: string, ownerId: string): Promise<Thread[]> {
  const rows = await tx.query<{ id: string; waiting: boolean }>(
    `update thread set owner_id = $2, version = version + 1
     where candidate_id = $1 and owner_id is distinct from $2 returning id, waiting_since is not null as waiting`,
    [candidateId, ownerId],
  );
  return await findThreads(
    tx,
    rows.filter((row) => row.waiting).map((row) => row.id),
  );
}

export async function pageOfWaiting(tx: Transaction, ownerIds: string[] | null, page: PageRequest): Promise<Thread[]> {
  const [since = null, id = null] = page.after ?? [];
  const rows = await tx.query<{ id: string }>(
    `select id from thread
     where waiting_since is not null and ($1::uuid[] is null or owner_id = any ($1))
       and ($2::timestamptz is null or (waiting_since, id) > ($2, $3::uuid))
     order by waiting_since, id limit $4`,
    [ownerIds, since, id, page.limit],
  );
  const threads = new Map(
    (
      await findThreads(
        tx,
        rows.map((row) => row.id),
      )
    ).map((thread) => [thread.id, thread]),
  );
  return rows.flatMap((row) => threads.get(row.id) ?? []);
}

export async function countWaiting(tx: Transaction, ownerIds: string[] | null): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from thread
     where waiting_since is not null and ($1::uuid[] is null or owner_id = any ($1))`,
    [ownerIds],
  );
  return row?.count ?? 0;
}

export async function waitingOfPeople(tx: Transaction, candidateIds: readonly string[]): Promise<Thread[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from (
       select id, row_number() over (partition by candidate_id order by waiting_since, id) as place
       from thread where waiting_since is not null and candidate_id = any ($1::uuid[])) ranked
     where place <= 20`,
    [candidateIds],
  );
  const threads = await findThreads(
    tx,
    rows.map((row) => row.id),
  );
  return threads.sort((left, right) => (left.waitingSince?.getTime() ?? 0) - (right.waitingSince?.getTime() ?? 0));
}

/**
 * Threads as the viewer may read them: what was said last in them, and their subject, unless it was about a job that is
 * limited to another team. That somebody waits for an answer is told in any case.
 */
export async function inView(tx: Transaction, threads: Thread[], excerptLength: number): Promise<Thread[]> {
  if (threads.length === 0 || !(await isSomethingHidden(tx))) return threads;
  const rows = await tx.query<{ id: string; subject: string | null; excerpt: string | null; at: Date | null }>(
    `select t.id, last.excerpt, last.at,
       case when exists (select from interaction i where i.thread_id = t.id and i.subject = t.subject) then t.subject end as subject
     from thread t left join lateral (
       select left(i.text, $2) as excerpt, i.occurred_at as at from interaction i
       where i.thread_id = t.id and i.retracted_at is null order by i.occurred_at desc, i.id desc limit 1
     ) last on true
     where t.id = any ($1::uuid[])`,
    [threads.map((thread) => thread.id), excerptLength],
  );
  const words = new Map(rows.map((row) => [row.id, row]));
  return threads.map((thread) => {
    const { subject = null, excerpt = null, at } = words.get(thread.id) ?? {};
    return { ...thread, subject, lastExcerpt: excerpt, lastAt: at ?? thread.lastAt };
  });
}

async function isSomethingHidden(tx: Transaction): Promise<boolean> {
  const [row] = await tx.query<{ hidden: boolean }>('select not nothing_hidden() as hidden');
  return row?.hidden ?? true;
}
