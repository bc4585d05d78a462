import type { Transaction } from '@rekindle/shared/database/database';
import type { NextAction } from './next-action.ts';

export interface StoredNextAction {
  candidateId: string;
  version: number;
  action: NextAction | null;
}

const columns = 'candidate_id as "candidateId", version, action';

export async function lock(tx: Transaction, candidateIds: readonly string[]): Promise<Map<string, StoredNextAction>> {
  const rows = await tx.query<StoredNextAction>(
    `select ${columns} from next_action where candidate_id = any ($1::uuid[]) order by candidate_id for update`,
    [candidateIds],
  );
  return new Map(rows.map((row) => [row.candidateId, row]));
}

export async function saveMany(tx: Transaction, changed: readonly StoredNextAction[]): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map(({ candidateId, version, action }) => ({
    candidate_id: candidateId,
    version,
    action,
    kind: action?.kind ?? 'NONE',
    for_member_id: action?.forMemberId || null,
    urgency: action?.urgency ?? 0,
    due_on: action?.dueOn || null,
    snoozed_until: action?.snoozedUntil ?? null,
  }));
  await tx.query(
    `insert into next_action as kept (agency_id, candidate_id, version, action, kind, for_member_id, urgency, due_on, snoozed_until)
     select $1, candidate_id, version, nullif(action, 'null'), kind, for_member_id, urgency, due_on, snoozed_until
     from jsonb_to_recordset($2::jsonb) as given (candidate_id uuid, version integer, action jsonb, kind text,
       for_member_id uuid, urgency integer, due_on date, snoozed_until timestamptz)
     order by candidate_id
     on conflict (agency_id, candidate_id) do update set version = excluded.version, action = excluded.action,
       kind = excluded.kind, for_member_id = excluded.for_member_id, urgency = excluded.urgency,
       due_on = excluded.due_on, snoozed_until = excluded.snoozed_until`,
    [tx.viewer.agencyId, JSON.stringify(rows)],
  );
}

export async function find(tx: Transaction, candidateIds: readonly string[]): Promise<StoredNextAction[]> {
  return await tx.query(
    `select ${columns} from next_action where candidate_id = any ($1::uuid[]) and action is not null`,
    [candidateIds],
  );
}

export interface ListFilter {
  forMemberIds: readonly string[] | null;
  dueByToday: boolean;
  today: string;
  now: Date;
}

export interface ListedNextAction extends StoredNextAction {
  cost: number;
}

// What is overdue costs more each day, for two weeks.
const cost = `(urgency + 2 * greatest(0, least(14, coalesce($2::date - due_on, 0))))`;
const listed = `from next_action
  where action is not null and kind <> 'LEAVE_ALONE' and (snoozed_until is null or snoozed_until <= $3)
    and ($1::uuid[] is null or for_member_id = any ($1)) and (not $4::boolean or due_on <= $2::date)`;

const params = (filter: ListFilter) => [filter.forMemberIds, filter.today, filter.now, filter.dueByToday];

/** By what a day's delay costs. `after` are cost and person of the last one seen. */
export async function list(
  tx: Transaction,
  filter: ListFilter,
  page: { limit: number; after: readonly unknown[] | null },
): Promise<ListedNextAction[]> {
  return await tx.query(
    `select ${columns}, ${cost} as cost ${listed}
       and ($5::integer is null or (${cost}, candidate_id) < ($5::integer, $6::uuid))
     order by ${cost} desc, candidate_id desc limit $7`,
    [...params(filter), page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit],
  );
}

export async function count(tx: Transaction, filter: ListFilter): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`select count(*)::integer as count ${listed}`, params(filter));
  return row?.count ?? 0;
}

export async function addAttempt(
  tx: Transaction,
  attempt: { id: string; candidateId: string; kind: string; about: string | null; memberId: string | null },
): Promise<void> {
  await tx.query(
    'insert into attempt (agency_id, id, candidate_id, kind, about, member_id, at) values ($1, $2, $3, $4, $5, $6, $7)',
    [
      tx.viewer.agencyId,
      attempt.id,
      attempt.candidateId,
      attempt.kind,
      attempt.about,
      attempt.memberId,
      tx.clock.now(),
    ],
  );
}

export async function snooze(tx: Transaction, candidateId: string, kind: string, until: Date): Promise<void> {
  await tx.query(
    `insert into snooze (agency_id, candidate_id, kind, until) values ($1, $2, $3, $4)
     on conflict (agency_id, candidate_id) do update set kind = excluded.kind, until = excluded.until`,
    [tx.viewer.agencyId, candidateId, kind, until],
  );
}

/** For later, when an import is quiet: a cheap insert that waits for nobody. */
export async function putOff(tx: Transaction, candidateIds: readonly string[]): Promise<void> {
  if (candidateIds.length === 0) return;
  await tx.query(
    `insert into recheck (agency_id, candidate_id, since)
     select $1, id, clock_timestamp() from unnest($2::uuid[]) as given (id) on conflict do nothing`,
    [tx.viewer.agencyId, candidateIds],
  );
}

export async function takePutOff(tx: Transaction, most: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `delete from recheck where candidate_id in
       (select candidate_id from recheck order by candidate_id limit $1 for update skip locked)
     returning candidate_id as id`,
    [most],
  );
  return rows.map(({ id }) => id);
}

/** Milliseconds since the last was put off; null when nothing waits. */
export async function putOffQuietMs(tx: Transaction): Promise<number | null> {
  const [row] = await tx.query<{ ms: number | null }>(
    'select extract(epoch from clock_timestamp() - max(since))::float8 * 1000 as ms from recheck',
  );
  return row?.ms ?? null;
}
