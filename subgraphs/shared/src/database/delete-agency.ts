import type { Transaction } from './transaction.ts';

/** Deletes every row of the transaction's agency, in each table that the catalogue says is closed by agency. */
export async function deleteAgency(tx: Transaction): Promise<void> {
  // What earlier events of the batch asked for would only write rows again.
  tx.gathered?.clear();
  await tx.query('select delete_agency()');
}
