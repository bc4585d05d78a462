import type { Transaction } from '../database/transaction.ts';

/** What one event asked for. Events that follow from it are added by its own transaction: they name it as their cause. */
export interface Asked<T> {
  tx: Transaction;
  item: T;
}

export type GatheredWork<T> = (tx: Transaction, asked: readonly Asked<T>[]) => Promise<void>;

/**
 * Hands an item to work that is done once for all events of a batch, at its end, in the order of asking; outside of a
 * batch it is done at once. Fifty events about fifty people then cost the statements of one.
 */
export async function gather<T>(tx: Transaction, work: GatheredWork<T>, item: T): Promise<void> {
  const asked: Asked<T> = { tx, item };
  if (!tx.gathered) return await work(tx, [asked]);
  const waiting = tx.gathered.get(work);
  if (waiting) waiting.push(asked);
  else tx.gathered.set(work, [asked]);
}

/** Does what was gathered so far; also for a reaction that reads what an earlier event of its batch has yet to write. */
export async function doGathered(tx: Transaction): Promise<void> {
  // What work asks for meanwhile is met by the same loop.
  for (const [work, asked] of tx.gathered ?? []) {
    tx.gathered?.delete(work);
    await work(tx, asked);
  }
}
