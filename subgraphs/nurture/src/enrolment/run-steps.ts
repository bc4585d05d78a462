import type { Transaction } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { setTimer } from '@rekindle/shared/timers/timers';
import { findPath, stepsOf } from '../path/path.store.ts';
import { type Move, movesFrom, type Path } from '../path/path.ts';
import { findPerson } from '../person/person.store.ts';
import { enrolmentStepped, enrolmentStopped } from './enrolment.events.ts';
import { saveEnrolment } from './enrolment.store.ts';
import { type Enrolment, stepTimer, stepToRun } from './enrolment.ts';

/** Carries out the steps from where a locked enrolment stands up to its next task, wait or end. */
export async function runSteps(tx: Transaction, enrolment: Enrolment): Promise<Enrolment> {
  const path = await findPath(tx, enrolment.pathId);
  assert(path, `enrolment ${enrolment.id} must have its path`);
  const steps = await stepsOf(tx, path.id, enrolment.stepsVersion);
  // The person may have been handed over since: the next task is the present owner's.
  const person = await findPerson(tx, enrolment.candidateId);
  let stepped = { ...enrolment, ownerId: person?.ownerId ?? enrolment.ownerId };
  for (const move of movesFrom(steps, stepToRun(enrolment), tx.clock.now()))
    stepped = await carryOut(tx, stepped, path, move);
  return stepped;
}

async function carryOut(tx: Transaction, enrolment: Enrolment, path: Path, move: Move): Promise<Enrolment> {
  if (move.kind === 'complete') {
    const done = {
      status: 'COMPLETED' as const,
      nextStepAt: null,
      taskId: null,
      stopReason: 'All steps done',
      stoppedAt: tx.clock.now(),
    };
    const completed = await saveEnrolment(tx, { ...enrolment, ...done });
    await addEvent(tx, enrolmentStopped(completed, path));
    return completed;
  }
  const saved = await saveEnrolment(tx, {
    ...enrolment,
    stepNumber: move.number,
    stepBegun: true,
    taskId: null,
    status: move.kind === 'ask' ? 'WAITING_FOR_TASK' : 'ACTIVE',
    nextStepAt: move.kind === 'wait' ? move.until : null,
  });
  if (move.kind === 'wait') await setTimer(tx, { kind: stepTimer, key: saved.id, dueAt: move.until });
  await addEvent(tx, enrolmentStepped(saved, path, move.step, move.number));
  return saved;
}
