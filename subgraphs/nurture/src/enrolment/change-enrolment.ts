import type { Transaction } from '@rekindle/shared/database/database';
import { assert, notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { cancelTimer, setTimer } from '@rekindle/shared/timers/timers';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { NurtureDeps } from '../context.ts';
import type { ChangeEnrolmentInput } from '../generated/graphql.ts';
import { findPath, stepsOf } from '../path/path.store.ts';
import { lockPerson } from '../person/person.store.ts';
import { enrolmentChanged } from './enrolment.events.ts';
import { findEnrolments, lockEnrolment, saveEnrolment } from './enrolment.store.ts';
import { type Enrolled, type Enrolment, isRunning, resume, stepTimer } from './enrolment.ts';
import { stopEnrolment } from './stop-enrolment.ts';

export async function changeEnrolment(
  deps: NurtureDeps,
  viewer: Viewer,
  input: ChangeEnrolmentInput,
): Promise<Enrolled> {
  viewer.require('nurture:write');
  const enrolmentId = requireId(input.enrolmentId, 'enrolmentId');
  return await deps.database.write(viewer, 'changeEnrolment', input, async (tx) => {
    const [known] = await findEnrolments(tx, [enrolmentId]);
    if (!known) throw notFound(`enrolment ${enrolmentId}`);
    await lockPerson(tx, known.candidateId);
    const enrolment = await lockEnrolment(tx, enrolmentId);
    if (enrolment && input.action === 'STOP') await stop(tx, enrolment);
    if (enrolment && input.action === 'PAUSE' && enrolment.status !== 'PAUSED' && isRunning(enrolment))
      await pause(tx, enrolment);
    if (enrolment && input.action === 'RESUME' && (enrolment.status === 'PAUSED' || enrolment.status === 'ERROR'))
      await goOn(tx, enrolment);
    return { kind: 'accepted' as const, enrolmentId };
  });
}

async function stop(tx: Transaction, enrolment: Enrolment): Promise<void> {
  if (isRunning(enrolment)) await stopEnrolment(tx, enrolment, 'STOPPED', 'Stopped by hand');
  // Nobody has heard of a proposal, so nobody is told that it is gone.
  else if (enrolment.status === 'PROPOSED') {
    await saveEnrolment(tx, {
      ...enrolment,
      status: 'STOPPED',
      stopReason: 'Proposal declined',
      stoppedAt: tx.clock.now(),
    });
  }
}

async function pause(tx: Transaction, enrolment: Enrolment): Promise<void> {
  await cancelTimer(tx, stepTimer, enrolment.id);
  await tell(tx, await saveEnrolment(tx, { ...enrolment, status: 'PAUSED' }));
}

async function goOn(tx: Transaction, enrolment: Enrolment): Promise<void> {
  const steps = await stepsOf(tx, enrolment.pathId, enrolment.stepsVersion);
  const resumed = await saveEnrolment(tx, { ...enrolment, ...resume(enrolment, steps, tx.clock.now()) });
  if (resumed.nextStepAt) await setTimer(tx, { kind: stepTimer, key: resumed.id, dueAt: resumed.nextStepAt });
  await tell(tx, resumed);
}

async function tell(tx: Transaction, enrolment: Enrolment): Promise<void> {
  const path = await findPath(tx, enrolment.pathId);
  assert(path, `enrolment ${enrolment.id} must have its path`);
  await addEvent(tx, enrolmentChanged(enrolment, path));
}
