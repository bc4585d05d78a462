import { dayOf } from '@rekindle/shared/clock/clock';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CommunicationsDeps } from '../context.ts';
import type { AddTaskInput } from '../generated/graphql.ts';
import { awaitPerson } from '../person/await-person.ts';
import { awaitReferences } from '../pipeline/await-references.ts';
import { requireAssignee } from './require-assignee.ts';
import { taskCreated } from './task.events.ts';
import { insertTask } from './task.store.ts';
import { checkDue, checkTitle, newTask, type TaskSaved } from './task.ts';

export async function addTask(deps: CommunicationsDeps, viewer: Viewer, input: AddTaskInput): Promise<TaskSaved> {
  viewer.require('communications:write');
  const kind = input.kind ?? 'GENERAL';
  if (kind === 'NURTURE') throw badInput('kind', 'kind NURTURE belongs to a step of a path. Use FOLLOW_UP or GENERAL.');
  checkDue(input.dueOn, input.dueAt ? dayOf(input.dueAt, viewer.timeZone) : null);
  const assignee = input.assigneeId ?? viewer.memberId;
  if (!assignee) throw badInput('assigneeId', 'assigneeId is needed: who does it?');
  const about = {
    candidateId: input.candidateId ? requireId(input.candidateId, 'candidateId') : null,
    jobId: input.jobId ? requireId(input.jobId, 'jobId') : null,
    clientId: input.clientId ? requireId(input.clientId, 'clientId') : null,
  };
  const title = checkTitle(input.title);
  if (about.candidateId) await awaitPerson(deps.database, viewer, about.candidateId);
  await awaitReferences(deps.database, viewer, [
    { kind: 'job', field: 'jobId', id: about.jobId },
    { kind: 'client', field: 'clientId', id: about.clientId },
  ]);
  const assigneeId = await requireAssignee(deps.database, viewer, assignee, Object.values(about));
  const given = { ...about, kind, title, assigneeId, dueOn: input.dueOn, dueAt: input.dueAt ?? null };
  return await deps.database.write(viewer, 'addTask', input, async (tx) => {
    const task = newTask(tx, given);
    await insertTask(tx, task);
    await addEvent(tx, taskCreated(task));
    return { kind: 'accepted' as const, taskId: task.id };
  });
}
