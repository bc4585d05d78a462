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

/** From now on this service drops every event about the person, however late it comes. */
export async function addTombstone(tx: Transaction, candidateId: string): Promise<void> {
  await tx.query('insert into tombstone (agency_id, candidate_id) values ($1, $2) on conflict do nothing', [
    tx.viewer.agencyId,
    candidateId,
  ]);
  tx.erased?.add(candidateId);
}
