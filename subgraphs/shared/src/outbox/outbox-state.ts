import type { Transaction } from '../database/transaction.ts';

/** How much of the whole service waits to be sent; a bulk run pauses while `oldestMs` is over a second. */
export async function outboxState(tx: Transaction): Promise<{ waiting: number; oldestMs: number }> {
  const [state] = await tx.query<{ waiting: string; oldest_ms: number }>(
    'select waiting, oldest_ms from outbox_state()',
  );
  return { waiting: Number(state?.waiting ?? 0), oldestMs: state?.oldest_ms ?? 0 };
}
