import { dayOf } from '@rekindle/shared/clock/clock';
import { conflict, notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CommunicationsDeps } from '../context.ts';
import type { RescheduleTaskInput } from '../generated/graphql.ts';
import { requireAssignee } from './require-assignee.ts';
import { taskChanged } from './task.events.ts';
import { findTasks, lockTask, saveTask } from './task.store.ts';
import { type ChangedMeanwhile, checkDue, type TaskSaved } from './task.ts';

export async function rescheduleTask(
  deps: CommunicationsDeps,
  viewer: Viewer,
  input: RescheduleTaskInput,
): Promise<TaskSaved | ChangedMeanwhile> {
  viewer.require('communications:write');
  const taskId = requireId(input.taskId, 'taskId');
  checkDue(input.dueOn, input.dueAt ? dayOf(input.dueAt, viewer.timeZone) : null);
  const assigneeId = input.assigneeId ? await newAssignee(deps, viewer, taskId, input.assigneeId) : null;
  return await deps.database.write(viewer, 'rescheduleTask', input, async (tx) => {
    const task = await lockTask(tx, taskId);
    if (!task) throw notFound(`task ${taskId}`);
    if (input.expectedVersion != null && input.expectedVersion !== task.version) {
      const message = 'Somebody else changed this task meanwhile. Look at it again before you move it.';
      return { kind: 'changed_meanwhile' as const, message, currentVersion: task.version };
    }
    if (task.status !== 'OPEN') throw conflict('This task is no longer open, so it can not be moved.');
    const due = { dueOn: input.dueOn, dueAt: input.dueAt ?? null };
    await addEvent(tx, taskChanged(await saveTask(tx, { ...task, ...due, assigneeId: assigneeId ?? task.assigneeId })));
    return { kind: 'accepted' as const, taskId };
  });
}

async function newAssignee(deps: CommunicationsDeps, viewer: Viewer, taskId: string, given: string): Promise<string> {
  const [task] = await deps.database.read(viewer, (tx) => findTasks(tx, [taskId]));
  const about = task ? [task.candidateId, task.jobId, task.clientId] : [];
  return await requireAssignee(deps.database, viewer, given, about);
}
