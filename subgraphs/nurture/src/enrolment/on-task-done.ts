import type { TaskDone } from '@rekindle/proto/communications';
import type { Transaction } from '@rekindle/shared/database/database';
import { lockPerson } from '../person/person.store.ts';
import { lockEnrolment, saveEnrolment } from './enrolment.store.ts';
import { runSteps } from './run-steps.ts';

/** The task of the step under way is done: the path goes on. A task of an earlier step, done again, moves nothing. */
export async function onTaskDone(tx: Transaction, { task }: TaskDone): Promise<void> {
  if (!task?.enrolmentId) return;
  if (task.candidateId) await lockPerson(tx, task.candidateId);
  const enrolment = await lockEnrolment(tx, task.enrolmentId);
  if (!enrolment || enrolment.taskId !== task.id) return;
  if (enrolment.status === 'WAITING_FOR_TASK') await runSteps(tx, enrolment);
  else if (enrolment.status === 'PAUSED') {
    const next = { stepNumber: enrolment.stepNumber + 1, stepBegun: false, taskId: null };
    await saveEnrolment(tx, { ...enrolment, ...next, nextStepAt: tx.clock.now() });
  }
}
