import type { Transaction } from '@rekindle/shared/database/database';
import { setTimer } from '@rekindle/shared/timers/timers';
import * as candidateStore from '../candidate/candidate.store.ts';
import { settlePeople } from '../candidate/settle-people.ts';
import * as unsettledStore from './unsettled.store.ts';

export const settleTimer = 'settle';
const peopleAtATime = 200;
const heldByOthersMs = 100;

/** Has the people settled in one go with others, within about a second. */
export async function settleLater(tx: Transaction, candidateIds: readonly string[]): Promise<void> {
  if (await unsettledStore.add(tx, candidateIds))
    await setTimer(tx, { kind: settleTimer, key: 'people', dueAt: tx.clock.now() });
}

export async function onSettleTimer(tx: Transaction): Promise<void> {
  const ids = await unsettledStore.take(tx, peopleAtATime);
  await settlePeople(tx, await candidateStore.findMany(tx, ids));
  if (!(await unsettledStore.anyLeft(tx))) return;
  const pauseMs = ids.length > 0 ? 0 : heldByOthersMs;
  await setTimer(tx, { kind: settleTimer, key: 'people', dueAt: new Date(tx.clock.now().getTime() + pauseMs) });
}
