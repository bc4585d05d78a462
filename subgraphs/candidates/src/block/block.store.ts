import type { Transaction } from '@rekindle/shared/database/database';
import type { Candidate, ContactBlock } from '../candidate/candidate.ts';

export async function insert(tx: Transaction, candidateId: string, block: ContactBlock): Promise<void> {
  await tx.query(
    `insert into contact_block (agency_id, id, candidate_id, kind, channel, reason, since, until)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.viewer.agencyId, block.id, candidateId, block.kind, block.channel, block.reason, block.since, block.until],
  );
}

/** Those that are stored already stay as they are. */
export async function insertMissing(
  tx: Transaction,
  people: readonly Pick<Candidate, 'id' | 'blocks'>[],
): Promise<void> {
  const blocks = people.flatMap((person) => person.blocks.map((block) => ({ ...block, candidateId: person.id })));
  if (blocks.length === 0) return;
  await tx.query(
    `insert into contact_block (agency_id, id, candidate_id, kind, channel, reason, since, until)
     select $1, id, "candidateId", kind, channel, reason, since, until from jsonb_to_recordset($2)
       as given (id uuid, "candidateId" uuid, kind text, channel text, reason text, since timestamptz, until date)
     on conflict do nothing`,
    [tx.viewer.agencyId, JSON.stringify(blocks)],
  );
}

export async function lift(tx: Transaction, id: string): Promise<void> {
  await tx.query('update contact_block set lifted_at = $2 where id = $1', [id, tx.clock.now()]);
}
