import type { Transaction } from '@rekindle/shared/database/database';
import type { CandidateOrder } from '../generated/graphql.ts';
import { type Conditions, orders } from './list-query.ts';
import type { SearchRow, Summary } from './search-row.ts';

const fields = {
  candidateId: ['candidate_id', 'uuid'],
  nameKey: ['name_key', 'text'],
  contactKey: ['contact_key', 'text'],
  words: ['words', 'text'],
  ownerId: ['owner_id', 'uuid'],
  temperature: ['temperature', 'text'],
  sourceType: ['source_type', 'text'],
  country: ['country', 'text'],
  tags: ['tags', 'text[]'],
  skills: ['skills', 'text[]'],
  poolIds: ['pool_ids', 'uuid[]'],
  importRunId: ['import_run_id', 'uuid'],
  possibleDuplicate: ['possible_duplicate', 'boolean'],
  warm: ['warm', 'boolean'],
  lastContactAt: ['last_contact_at', 'timestamptz'],
  createdAt: ['created_at', 'timestamptz'],
  nextActionDueOn: ['next_action_due_on', 'date'],
  waitingSince: ['waiting_since', 'timestamptz'],
  taskDueOn: ['task_due_on', 'date'],
  followUpDueOn: ['follow_up_due_on', 'date'],
  openSuggestions: ['open_suggestions', 'integer'],
  lastSubmissionAt: ['last_submission_at', 'timestamptz'],
  summary: ['summary', 'jsonb'],
} as const satisfies Record<keyof SearchRow, readonly [string, string]>;

const columns = Object.values(fields).map(([column]) => column);
const definition = Object.entries(fields)
  .map(([name, [, type]]) => `"${name}" ${type}`)
  .join(', ');
const given = Object.entries(fields).map(([name]) => (name === 'words' ? `to_tsvector('simple', words)` : `"${name}"`));
const changes = columns.filter((column) => column !== 'candidate_id').map((column) => `${column} = excluded.${column}`);

export async function saveMany(tx: Transaction, rows: readonly SearchRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into candidate_search (agency_id, ${columns.join(', ')})
     select $1, ${given.join(', ')} from jsonb_to_recordset($2) as given (${definition})
     on conflict (agency_id, candidate_id) do update set ${changes.join(', ')}`,
    [tx.viewer.agencyId, JSON.stringify(rows)],
  );
}

export async function summariesOf(
  tx: Transaction,
  candidateIds: readonly string[],
): Promise<{ candidateId: string; summary: Summary }[]> {
  return await tx.query(
    'select candidate_id as "candidateId", summary from candidate_search where candidate_id = any ($1::uuid[])',
    [candidateIds],
  );
}

/** The nearest names first, typos allowed. */
export async function findNamed(tx: Transaction, needle: string, part: string | null, most: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select candidate_id as id from candidates_named($1, $2, $3)', [
    needle,
    part,
    most,
  ]);
  return rows.map((row) => row.id);
}

export interface ListedPerson {
  id: string;
  /** What the list is ordered by, as text that the database reads back. */
  orderValue: string;
}

/** One page of ids after the last that the client has, in the order's index. */
export async function page(
  tx: Transaction,
  conditions: Conditions,
  order: CandidateOrder,
  after: readonly [string, string] | null,
  limit: number,
): Promise<ListedPerson[]> {
  const { column, type, direction } = orders[order];
  const params = [...conditions.params];
  const comparison = direction === 'asc' ? '>' : '<';
  const at = params.push(...(after ?? [])) - 1;
  const beyond = after ? `and (${column}, candidate_id) ${comparison} ($${at}::${type}, $${at + 1}::uuid)` : '';
  params.push(limit);
  return await tx.query<ListedPerson>(
    `select candidate_id as id, (${column})::text as "orderValue" from candidate_search
     where ${conditions.sql} ${beyond}
     order by ${column} ${direction}, candidate_id ${direction} limit $${params.length}`,
    params,
  );
}

export async function count(tx: Transaction, conditions: Conditions): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::integer as count from candidate_search where ${conditions.sql}`,
    conditions.params,
  );
  return row?.count ?? 0;
}
