import type { Transaction } from '@rekindle/shared/database/transaction';
import type { DueTimer } from '@rekindle/shared/timers/timers';
import { agencyToday } from '../agency/zone.store.ts';
import { storeRight } from './hear-right.ts';
import { lockRight } from './right.store.ts';
import { isGiven } from './right.ts';

/** The day after its last one: nothing renews by itself. */
export async function expireRight(tx: Transaction, timer: DueTimer): Promise<void> {
  const right = await lockRight(tx, timer.key);
  if (right?.status !== 'GIVEN' || isGiven(right, await agencyToday(tx))) return;
  await storeRight(tx, { ...right, status: 'EXPIRED', version: right.version + 1 }, tx.clock.now());
}
