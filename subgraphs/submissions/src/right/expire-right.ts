import { isGiven } from '@rekindle/proto/rules/right';
import { addDays } from '@rekindle/shared/clock/day';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { type DueTimer, setTimer } from '@rekindle/shared/timers/timers';
import { agencyToday, startOfDayIn } from '../agency/zone.store.ts';
import { storeRight } from './hear-right.ts';
import { lockRight } from './right.store.ts';

/** The day after its last one: nothing renews by itself. */
export async function expireRight(tx: Transaction, timer: DueTimer): Promise<void> {
  const right = await lockRight(tx, timer.key);
  if (right?.status !== 'GIVEN' || right.until === null) return;
  // Rung too early when the agency has moved to another time zone since.
  if (isGiven(right, await agencyToday(tx))) {
    const dueAt = await startOfDayIn(tx, addDays(right.until, 1));
    return setTimer(tx, { kind: timer.kind, key: timer.key, dueAt });
  }
  await storeRight(tx, { ...right, status: 'EXPIRED', version: right.version + 1 }, tx.clock.now());
}
