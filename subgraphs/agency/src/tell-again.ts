import type { Transaction } from '@rekindle/shared/database/database';
import { Cause } from '@rekindle/shared/outbox/outbox';
import type { DueTimer } from '@rekindle/shared/timers/timers';
import { snapshots } from './snapshots.ts';

/** Set by a migration, after which other services must hear of what was there before. */
export const tellAgainTimer = 'tell_again';

/** All of one kind of an agency: members and teams are a few hundred at most. */
export async function tellAgain(tx: Transaction, { key }: DueTimer): Promise<void> {
  const snapshot = snapshots[key];
  if (!snapshot) return;
  const rows = await tx.query<{ id: string }>(`select id from ${snapshot.table} order by id for update`);
  const cause = { causationId: '', correlationId: '', cause: Cause.REPUBLISH };
  await snapshot.tell(
    { ...tx, cause },
    rows.map(({ id }) => id),
  );
}
