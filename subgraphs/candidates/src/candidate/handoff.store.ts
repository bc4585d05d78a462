import type { Transaction } from '@rekindle/shared/database/database';

export interface HandoffNote {
  id: string;
  candidateId: string;
  text: string;
  fromId: string | null;
  toId: string;
  at: Date;
}

export async function insert(tx: Transaction, note: HandoffNote): Promise<void> {
  await tx.query(
    `insert into handoff_note (agency_id, id, candidate_id, text, from_id, to_id, at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.viewer.agencyId, note.id, note.candidateId, note.text, note.fromId, note.toId, note.at],
  );
}

/** The newest note of each person whose owner it was left for; a later owner has another. */
export async function newestOf(tx: Transaction, candidateIds: readonly string[]): Promise<HandoffNote[]> {
  return await tx.query<HandoffNote>(
    `select distinct on (h.candidate_id) h.id, h.candidate_id as "candidateId", h.text, h.from_id as "fromId", h.to_id as "toId", h.at
     from handoff_note h join candidate c on c.agency_id = h.agency_id and c.id = h.candidate_id and c.owner_id = h.to_id
     where h.candidate_id = any ($1::uuid[]) order by h.candidate_id, h.at desc`,
    [candidateIds],
  );
}
