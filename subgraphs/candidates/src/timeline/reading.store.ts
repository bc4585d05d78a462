import type { Transaction } from '@rekindle/shared/database/database';

const minutesOfOneReading = 15;

/** False while the reading that began a moment ago goes on. */
export async function begin(tx: Transaction, candidateId: string): Promise<boolean> {
  const { agencyId, actor } = tx.viewer;
  const begun = await tx.query(
    `insert into file_reading (agency_id, candidate_id, actor_id, read_at) values ($1, $2, $3, $4)
     on conflict (agency_id, candidate_id, actor_id) do update set read_at = excluded.read_at
     where file_reading.read_at <= excluded.read_at - make_interval(mins => $5)
     returning 1`,
    [agencyId, candidateId, actor.id, tx.clock.now(), minutesOfOneReading],
  );
  return begun.length > 0;
}
