import type { Transaction } from '@rekindle/shared/database/database';
import type { Session } from '../session/session.ts';

/** The agency that is the sample at present. */
export async function findAgencyId(tx: Transaction): Promise<string | null> {
  const [row] = await tx.query<{ agencyId: string }>('select agency_id as "agencyId" from sample_agency');
  return row?.agencyId ?? null;
}

/** The agency of the transaction becomes the sample unless there is one. */
export async function claim(tx: Transaction): Promise<boolean> {
  const claimed = await tx.query(
    `insert into sample_agency (agency_id, founded_at) values ($1, array[$2::timestamptz])
     on conflict (only_one) do nothing returning agency_id`,
    [tx.viewer.agencyId, tx.clock.now()],
  );
  return claimed.length === 1;
}

export interface CurrentSample {
  agencyId: string;
  foundedAt: Date[];
}

/** One reset at a time: the next waits here for the first. */
export async function lock(tx: Transaction): Promise<CurrentSample | null> {
  const [current] = await tx.query<CurrentSample>(
    'select agency_id as "agencyId", founded_at as "foundedAt" from sample_agency for update',
  );
  return current ?? null;
}

/** The agency of the transaction becomes the sample in place of the one there is. */
export async function replace(tx: Transaction, foundedAt: readonly Date[]): Promise<void> {
  await tx.query('update sample_agency set agency_id = $1, founded_at = $2', [tx.viewer.agencyId, foundedAt]);
}

/** There is no sample any more, if the agency of the transaction was it. */
export async function giveUp(tx: Transaction): Promise<void> {
  await tx.query('delete from sample_agency where agency_id = $1', [tx.viewer.agencyId]);
}

export async function lastUsedAt(tx: Transaction): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    'select max(last_used_at) as at from session where agency_id = $1',
    [tx.viewer.agencyId],
  );
  return row?.at ?? null;
}

/** What stands in tables of no agency: who was signed in, who belonged to it and who was invited. */
export async function deleteAccess(tx: Transaction): Promise<Session[]> {
  const { agencyId } = tx.viewer;
  const live = await tx.query<Session>(
    `delete from session where agency_id = $1 returning id, member_id as "memberId", revoked_at as "revokedAt"`,
    [agencyId],
  );
  await tx.query('delete from membership where agency_id = $1', [agencyId]);
  await tx.query('delete from invitation where agency_id = $1', [agencyId]);
  return live;
}
