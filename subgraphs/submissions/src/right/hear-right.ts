import { addDays } from '@rekindle/shared/clock/day';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { newId } from '@rekindle/shared/ids/ids';
import { cancelTimer, setTimer } from '@rekindle/shared/timers/timers';
import { startOfDayIn } from '../agency/zone.store.ts';
import { idsOfPerson } from '../person/person.store.ts';
import { addRightEvent } from './right.events.ts';
import { findRight, saveRight } from './right.store.ts';
import type { Right } from './right.ts';

export const rightExpires = 'right-expires';

export type HeardRight = Pick<
  Right,
  'candidateId' | 'jobId' | 'clientGroupId' | 'status' | 'exclusive' | 'heardIn' | 'until' | 'asOf' | 'interactionId'
>;

/** One row for each person and job or client group; what was heard later replaces what was heard earlier. */
export async function hearRight(tx: Transaction, heard: HeardRight): Promise<Right> {
  const [candidateId = heard.candidateId] = await idsOfPerson(tx, heard.candidateId);
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `rights:${tx.viewer.agencyId}:${candidateId}`,
  ]);
  const before = await findRight(tx, { ...heard, candidateId });
  // News of an older conversation that arrives late changes nothing.
  if (before && before.asOf > heard.asOf) return before;
  const right: Right = before
    ? { ...before, ...heard, candidateId, previous: previousOf(before), version: before.version + 1 }
    : { ...heard, id: newId(), candidateId, previous: null, version: 1 };
  await storeRight(tx, right, heard.asOf);
  return right;
}

function previousOf({ status, exclusive, heardIn, until, asOf }: Right) {
  return { status, exclusive, heardIn, until, asOf: asOf.toISOString() };
}

export async function storeRight(tx: Transaction, right: Right, occurredAt: Date): Promise<void> {
  await saveRight(tx, right);
  await addRightEvent(tx, right, occurredAt);
  if (right.status === 'GIVEN' && right.until !== null) {
    await setTimer(tx, { kind: rightExpires, key: right.id, dueAt: await startOfDayIn(tx, addDays(right.until, 1)) });
  } else {
    await cancelTimer(tx, rightExpires, right.id);
  }
}
