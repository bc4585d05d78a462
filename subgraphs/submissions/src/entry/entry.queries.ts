import type { Transaction } from '@rekindle/shared/database/transaction';
import type { EntryChange } from './entry-change.ts';

/** Newest first, at most 100 for each entry. */
export async function changesOf(tx: Transaction, entryIds: readonly string[]): Promise<EntryChange[]> {
  return tx.query(
    `select id, entry_id as "entryId", at, actor_id as "actorId", sentence from (
       select *, row_number() over (partition by entry_id order by at desc, id desc) as place
       from entry_change where entry_id = any ($1::uuid[])) as change
     where place <= 100 order by at desc, id desc`,
    [entryIds],
  );
}

export interface PriorEntry {
  entryId: string;
  priorId: string;
  name: string;
}

/** For each entry the newest submission of the same person, under all ids, to the same client group for another job. */
export async function priorEntries(tx: Transaction, entryIds: readonly string[]): Promise<PriorEntry[]> {
  return tx.query(
    `select entry.id as "entryId", prior.id as "priorId", coalesce(person.name, '') as name
     from entry
     join client on client.id = entry.client_id
     left join person_alias alias on alias.alias_id = entry.candidate_id
     left join person on person.id = coalesce(alias.candidate_id, entry.candidate_id)
     cross join lateral (
       select other.id from entry other
       join client its on its.id = other.client_id
       join submission on submission.entry_id = other.id
       where other.candidate_id in (
           select coalesce(alias.candidate_id, entry.candidate_id)
           union select alias_id from person_alias merged where merged.candidate_id = coalesce(alias.candidate_id, entry.candidate_id))
         and its.group_id = client.group_id and other.job_id <> entry.job_id and not other.undone
       order by submission.sent_at desc, other.id desc limit 1) as prior
     where entry.id = any ($1::uuid[])`,
    [entryIds],
  );
}

export interface SubmissionPlace {
  id: string;
  sentAt: Date;
}

type After = { after: readonly unknown[] | null; limit: number };

const earlierThan = (first: number) =>
  `($${first}::timestamptz is null or (submission.sent_at, submission.entry_id) < ($${first}::timestamptz, $${first + 1}::uuid))`;

export async function listSubmissionsTo(
  tx: Transaction,
  clientId: string,
  page: After,
): Promise<{ places: SubmissionPlace[]; total: number }> {
  const from =
    'from submission join entry on entry.id = submission.entry_id where entry.client_id = $1 and not entry.undone';
  const places = await tx.query<SubmissionPlace>(
    `select entry.id, submission.sent_at as "sentAt" ${from} and ${earlierThan(2)}
     order by submission.sent_at desc, submission.entry_id desc limit $4`,
    [clientId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit],
  );
  const [count] = await tx.query<{ total: number }>(`select count(*)::int as total ${from}`, [clientId]);
  return { places, total: count?.total ?? 0 };
}

const awaiting = `(entry.outcome in ('ACTIVE', 'ON_HOLD')
  and not exists (select 1 from feedback where feedback.entry_id = entry.id))`;

const inHistory = `from submission
  join entry on entry.id = submission.entry_id
  left join person_alias alias on alias.alias_id = entry.candidate_id
  left join person on person.id = coalesce(alias.candidate_id, entry.candidate_id)
  where not entry.undone and ($1::uuid[] is null or entry.owner_id = any ($1))
    and (${awaiting} or person.fit_noted_at >= $2
      or exists (select 1 from feedback where feedback.entry_id = entry.id and feedback.given_at >= $2))`;

/** Awaiting feedback, or with feedback or a fit note of the person since then; newest first. */
export async function listHistory(
  tx: Transaction,
  filter: { ownerIds: readonly string[] | null; since: Date },
  page: After,
): Promise<SubmissionPlace[]> {
  return tx.query(
    `select entry.id, submission.sent_at as "sentAt" ${inHistory} and ${earlierThan(3)}
     order by submission.sent_at desc, submission.entry_id desc limit $5`,
    [filter.ownerIds, filter.since, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit],
  );
}

export async function countHistory(
  tx: Transaction,
  filter: { ownerIds: readonly string[] | null; since: Date },
): Promise<{ total: number; awaitingFeedback: number }> {
  const [row] = await tx.query<{ total: number; awaitingFeedback: number }>(
    `select count(*)::int as total, (count(*) filter (where ${awaiting}))::int as "awaitingFeedback" ${inHistory}`,
    [filter.ownerIds, filter.since],
  );
  return row ?? { total: 0, awaitingFeedback: 0 };
}
