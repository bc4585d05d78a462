import type { JsonValue } from '@bufbuild/protobuf';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { Cause, type Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { type FactKind, factsOf, type PersonFacts, type StoredFact } from './fact.ts';

export interface NewFact {
  kind: FactKind;
  id: string;
  candidateId: string;
  jobId?: string | null;
  version: number;
  occurredAt: Date;
  imported: boolean;
  state: JsonValue;
}

/**
 * Keeps the newest version of each, in the table and among those given. What is told again at the version that is known
 * mends the state; when it happened is what was said first.
 */
export async function saveMany(tx: Transaction, facts: readonly NewFact[]): Promise<void> {
  const newest = new Map<string, NewFact>();
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.id}`;
    const known = newest.get(key);
    if (known && known.version > fact.version) continue;
    const { occurredAt, imported } = known?.version === fact.version ? known : fact;
    newest.set(key, { ...fact, occurredAt, imported });
  }
  if (newest.size === 0) return;
  await tx.query(
    `insert into fact (agency_id, kind, id, candidate_id, job_id, version, occurred_at, imported, state)
     select $1, kind, id, "candidateId", "jobId", version, "occurredAt", imported, state
     from jsonb_to_recordset($2) as given (kind text, id text, "candidateId" uuid, "jobId" uuid, version bigint,
       "occurredAt" timestamptz, imported boolean, state jsonb)
     on conflict (agency_id, kind, id) do update
     set candidate_id = excluded.candidate_id, job_id = excluded.job_id, version = excluded.version,
         occurred_at = case when fact.version < excluded.version then excluded.occurred_at else fact.occurred_at end,
         imported = case when fact.version < excluded.version then excluded.imported else fact.imported end,
         state = excluded.state
     where fact.version <= excluded.version`,
    [tx.viewer.agencyId, JSON.stringify([...newest.values()])],
  );
}

export async function findOf(tx: Transaction, candidateIds: readonly string[]): Promise<Map<string, PersonFacts>> {
  if (candidateIds.length === 0) return new Map();
  const rows = await tx.query<StoredFact>(
    `select f.kind, f.id, f.candidate_id as "candidateId", f.job_id as "jobId", f.occurred_at as "occurredAt",
            f.imported, f.state, j.status as "jobStatus", coalesce(l.team_ids, '{}') <> '{}' as limited
     from fact f left join job j on j.agency_id = f.agency_id and j.id = f.job_id
     left join team_limit l on l.agency_id = f.agency_id and l.record_id = f.job_id
     where f.candidate_id = any ($1::uuid[]) order by f.occurred_at, f.id`,
    [candidateIds],
  );
  const byPerson = Map.groupBy(rows, (row) => row.candidateId);
  return new Map([...byPerson].map(([id, stored]) => [id, factsOf(stored)]));
}

/** Those who have an entry, a suggestion or a placement of the job. */
export async function peopleOfJob(tx: Transaction, jobId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select distinct candidate_id as id from fact where job_id = $1', [
    jobId,
  ]);
  return rows.map((row) => row.id);
}

/** What an envelope says of any fact that it brings. */
export function dated(envelope: Envelope): Pick<NewFact, 'version' | 'occurredAt' | 'imported'> {
  return {
    version: Number(envelope.aggregateVersion),
    occurredAt: envelope.occurredAt ? timestampDate(envelope.occurredAt) : new Date(0),
    imported: envelope.cause === Cause.IMPORT,
  };
}

/** The end that is known of a placement; empty: open; null: the placement is not known. */
export async function placementEnd(tx: Transaction, placementId: string): Promise<string | null> {
  const [row] = await tx.query<{ end: string }>(
    `select coalesce(state->>'endDate', '') as end from fact where kind = 'PLACEMENT' and id = $1`,
    [placementId],
  );
  return row?.end ?? null;
}
