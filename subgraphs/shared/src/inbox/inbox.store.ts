import type { Transaction } from '../database/transaction.ts';

/** Remembers the events and gives the ids of those that this consumer has not had before. */
export async function takeNew(tx: Transaction, consumer: string, eventIds: string[]): Promise<Set<string>> {
  const rows = await tx.query<{ event_id: string }>(
    `insert into inbox (agency_id, consumer, event_id) select $1, $2, event_id from unnest($3::uuid[]) as event_id
     on conflict do nothing returning event_id`,
    [tx.viewer.agencyId, consumer, eventIds],
  );
  return new Set(rows.map((row) => row.event_id));
}

export async function erasedAmong(tx: Transaction, candidateIds: string[]): Promise<Set<string>> {
  if (candidateIds.length === 0) return new Set();
  const rows = await tx.query<{ candidate_id: string }>(
    'select candidate_id from tombstone where candidate_id = any ($1::uuid[])',
    [candidateIds],
  );
  return new Set(rows.map((row) => row.candidate_id));
}

/** From now on this service drops every event about the person, however late it comes. Gives when they were erased. */
export async function addTombstone(tx: Transaction, candidateId: string, erasedAt = tx.clock.now()): Promise<Date> {
  const [row] = await tx.query<{ erasedAt: Date }>(
    `insert into tombstone (agency_id, candidate_id, erased_at) values ($1, $2, $3)
     on conflict (agency_id, candidate_id) do update set erased_at = least(tombstone.erased_at, excluded.erased_at)
     returning erased_at as "erasedAt"`,
    [tx.viewer.agencyId, candidateId, erasedAt],
  );
  tx.erased?.add(candidateId);
  return row?.erasedAt ?? erasedAt;
}
