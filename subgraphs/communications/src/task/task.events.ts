import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { TaskChangedSchema, TaskCreatedSchema, TaskDoneSchema, type TaskSchema } from '@rekindle/proto/communications';
import type { NewEvent } from '@rekindle/shared/outbox/outbox';
import type { Task } from './task.ts';

export function taskCreated(task: Task): NewEvent<typeof TaskCreatedSchema> {
  return { schema: TaskCreatedSchema, ...about(task), message: { task: stateOf(task) } };
}

export function taskChanged(task: Task): NewEvent<typeof TaskChangedSchema> {
  return { schema: TaskChangedSchema, ...about(task), message: { task: stateOf(task) } };
}

export function taskDone(task: Task): NewEvent<typeof TaskDoneSchema> {
  return { schema: TaskDoneSchema, ...about(task), message: { task: stateOf(task) } };
}

function about(task: Task) {
  return {
    aggregate: { type: 'task', id: task.id, version: task.version },
    ...(task.candidateId ? { subjectCandidateId: task.candidateId } : {}),
    about: [task.jobId, task.clientId].filter((id) => id !== null),
  };
}

function stateOf(task: Task): MessageInitShape<typeof TaskSchema> {
  return {
    id: task.id,
    title: task.title,
    candidateId: task.candidateId ?? '',
    jobId: task.jobId ?? '',
    clientId: task.clientId ?? '',
    assigneeId: task.assigneeId,
    dueDate: task.dueOn,
    dueAt: task.dueAt ? timestampFromDate(task.dueAt) : undefined,
    status: task.status,
    kind: task.kind,
    enrolmentId: task.enrolmentId ?? '',
    doneAt: task.doneAt ? timestampFromDate(task.doneAt) : undefined,
  };
}
