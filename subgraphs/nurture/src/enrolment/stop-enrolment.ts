import type { Transaction } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { cancelTimer } from '@rekindle/shared/timers/timers';
import { findPath } from '../path/path.store.ts';
import { enrolmentStopped } from './enrolment.events.ts';
import { saveEnrolment } from './enrolment.store.ts';
import { type Enrolment, stepTimer } from './enrolment.ts';

type Ending = 'STOPPED' | 'RESPONDED' | 'UNSUBSCRIBED' | 'MEETING_BOOKED';

/** Ends a locked enrolment from any step; what was to come does not come. */
export async function stopEnrolment(
  tx: Transaction,
  enrolment: Enrolment,
  status: Ending,
  reason: string,
): Promise<Enrolment> {
  await cancelTimer(tx, stepTimer, enrolment.id);
  const stopped = await saveEnrolment(tx, {
    ...enrolment,
    status,
    nextStepAt: null,
    stopReason: reason,
    stoppedAt: tx.clock.now(),
  });
  const path = await findPath(tx, enrolment.pathId);
  assert(path, `enrolment ${enrolment.id} must have its path`);
  await addEvent(tx, enrolmentStopped(stopped, path));
  return stopped;
}
