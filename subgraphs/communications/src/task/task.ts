import type { Transaction } from '@rekindle/shared/database/database';
import { badInput } from '@rekindle/shared/errors/errors';
import { newId } from '@rekindle/shared/ids/ids';

export type TaskStatus = 'OPEN' | 'DONE' | 'CANCELLED';
export type TaskKind = 'FOLLOW_UP' | 'NURTURE' | 'GENERAL';

export interface Task {
  id: string;
  agencyId: string;
  title: string;
  candidateId: string | null;
  jobId: string | null;
  clientId: string | null;
  assigneeId: string;
  /** YYYY-MM-DD in the assignee's time zone. */
  dueOn: string;
  dueAt: Date | null;
  status: TaskStatus;
  kind: TaskKind;
  enrolmentId: string | null;
  /** The step of that enrolment. */
  stepNumber: number | null;
  doneAt: Date | null;
  createdAt: Date;
  version: number;
}

export interface TaskSaved {
  kind: 'accepted';
  taskId: string;
}

export interface ChangedMeanwhile {
  kind: 'changed_meanwhile';
  message: string;
  currentVersion: number;
}

export type NewTask = Pick<Task, 'title' | 'assigneeId' | 'dueOn' | 'kind'> & Partial<Task>;

export function newTask(tx: Pick<Transaction, 'viewer' | 'clock'>, given: NewTask): Task {
  return {
    candidateId: null,
    jobId: null,
    clientId: null,
    dueAt: null,
    enrolmentId: null,
    stepNumber: null,
    ...given,
    id: newId(),
    agencyId: tx.viewer.agencyId,
    status: 'OPEN',
    doneAt: null,
    createdAt: tx.clock.now(),
    version: 1,
  };
}

const longestTitle = 300;

export function checkTitle(title: string, field = 'title'): string {
  const trimmed = title.trim();
  if (trimmed === '') throw badInput(field, `${field} is empty. Say what is to be done.`);
  if (trimmed.length > longestTitle)
    throw badInput(field, `${field} has ${trimmed.length} characters, at most ${longestTitle} are kept.`);
  return trimmed;
}

/** A time that was promised must fall on the day that the task is due. `dayOfDueAt` is its day in the viewer's time zone. */
export function checkDue(dueOn: string, dayOfDueAt: string | null): void {
  const year = Number(dueOn.slice(0, 4));
  if (year < 2000 || year > 2100) throw badInput('dueOn', 'dueOn expects a day between the years 2000 and 2100.');
  if (dayOfDueAt !== null && dayOfDueAt !== dueOn) {
    throw badInput('dueAt', `dueAt falls on ${dayOfDueAt} in your time zone, dueOn says ${dueOn}. Make them agree.`);
  }
}
