import type { Transaction } from '@rekindle/shared/database/database';
import type { FitNote } from '../candidate/candidate.ts';

export async function insert(tx: Transaction, candidateId: string, note: FitNote): Promise<void> {
  await tx.query(
    `insert into fit_note (agency_id, id, candidate_id, text, role, client_name, sector, from_date, as_of, author_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.viewer.agencyId,
      note.id,
      candidateId,
      note.text,
      note.role,
      note.clientName,
      note.sector,
      note.fromDate,
      note.asOf,
      note.authorId,
    ],
  );
}
