import type { Transaction } from '@rekindle/shared/database/database';
import type { DueTimer } from '@rekindle/shared/timers/timers';
import { lockPerson } from '../person/person.store.ts';
import { findEnrolments, lockEnrolment } from './enrolment.store.ts';
import { runSteps } from './run-steps.ts';

/** The clock lets an enrolment begin, or a wait is over. Paused or ended ones have no timer; one that fired late does nothing. */
export async function onStepDue(tx: Transaction, timer: DueTimer): Promise<void> {
  const [known] = await findEnrolments(tx, [timer.key]);
  if (!known) return;
  await lockPerson(tx, known.candidateId);
  const enrolment = await lockEnrolment(tx, timer.key);
  if (enrolment?.status === 'ACTIVE') await runSteps(tx, enrolment);
}
