import type { TaskCreated } from '@rekindle/proto/communications';
import type { Transaction } from '@rekindle/shared/database/database';
import { lockEnrolment, saveEnrolment } from './enrolment.store.ts';
import { isRunning } from './enrolment.ts';

/** Remembers which task the step under way has become, so that only that one moves the path on. */
export async function onTaskCreated(tx: Transaction, { task }: TaskCreated): Promise<void> {
  if (!task?.enrolmentId) return;
  const enrolment = await lockEnrolment(tx, task.enrolmentId);
  if (enrolment && isRunning(enrolment) && !enrolment.taskId)
    await saveEnrolment(tx, { ...enrolment, taskId: task.id });
}
