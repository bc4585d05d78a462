import { conflict, notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CommunicationsDeps } from '../context.ts';
import type { CompleteTaskInput } from '../generated/graphql.ts';
import { taskChanged, taskDone } from './task.events.ts';
import { lockTask, saveTask } from './task.store.ts';
import type { TaskSaved } from './task.ts';

export async function completeTask(
  deps: CommunicationsDeps,
  viewer: Viewer,
  input: CompleteTaskInput,
): Promise<TaskSaved> {
  viewer.require('communications:write');
  const taskId = requireId(input.taskId, 'taskId');
  const status = (input.done ?? true) ? 'DONE' : 'OPEN';
  return await deps.database.write(viewer, 'completeTask', input, async (tx) => {
    const task = await lockTask(tx, taskId);
    if (!task) throw notFound(`task ${taskId}`);
    if (task.status === 'CANCELLED') throw conflict('This task is no longer needed. Add a new one if it is.');
    if (task.status === status) return { kind: 'accepted' as const, taskId };
    const saved = await saveTask(tx, { ...task, status, doneAt: status === 'DONE' ? tx.clock.now() : null });
    if (status === 'DONE') await addEvent(tx, taskDone(saved));
    else await addEvent(tx, taskChanged(saved));
    return { kind: 'accepted' as const, taskId };
  });
}
