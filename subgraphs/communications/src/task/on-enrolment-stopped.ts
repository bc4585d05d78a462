import type { EnrolmentStopped } from '@rekindle/proto/nurture';
import type { Transaction } from '@rekindle/shared/database/database';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { taskChanged } from './task.events.ts';
import { lockOpenTasksOfEnrolment, saveTask } from './task.store.ts';

/** Nobody needs to do the step of a path that has ended. */
export async function onEnrolmentStopped(tx: Transaction, { enrolment }: EnrolmentStopped): Promise<void> {
  if (!enrolment) return;
  for (const task of await lockOpenTasksOfEnrolment(tx, enrolment.id)) {
    await addEvent(tx, taskChanged(await saveTask(tx, { ...task, status: 'CANCELLED' })));
  }
}
