import type { Transaction } from '@rekindle/shared/database/database';

/** The agency that is the sample at present. */
export async function findAgencyId(tx: Transaction): Promise<string | null> {
  const [row] = await tx.query<{ agencyId: string }>('select agency_id as "agencyId" from sample_agency');
  return row?.agencyId ?? null;
}

/** The agency of the transaction becomes the sample unless there is one. */
export async function claim(tx: Transaction): Promise<boolean> {
  const claimed = await tx.query(
    'insert into sample_agency (agency_id) values ($1) on conflict (only_one) do nothing returning agency_id',
    [tx.viewer.agencyId],
  );
  return claimed.length === 1;
}

/** The agency of the transaction becomes the sample in place of the one there is. */
export async function replace(tx: Transaction): Promise<void> {
  await tx.query('update sample_agency set agency_id = $1', [tx.viewer.agencyId]);
}
