import type { Step } from '../path/path.ts';

export type EnrolmentStatus =
  | 'PROPOSED'
  | 'ACTIVE'
  | 'WAITING_FOR_TASK'
  | 'PAUSED'
  | 'ERROR'
  | 'BOUNCED'
  | 'COMPLETED'
  | 'STOPPED'
  | 'RESPONDED'
  | 'MEETING_BOOKED'
  | 'UNSUBSCRIBED';

/** While in one of these a person is on a path; there is at most one such enrolment each. */
export const running: readonly EnrolmentStatus[] = ['ACTIVE', 'WAITING_FOR_TASK', 'PAUSED', 'ERROR'];

export interface Enrolment {
  id: string;
  agencyId: string;
  pathId: string;
  /** Of the steps that were the path's when the person entered it. */
  stepsVersion: number;
  candidateId: string;
  status: EnrolmentStatus;
  /** The step under way, or the one that comes next when it has not begun. 1 is the first. */
  stepNumber: number;
  stepBegun: boolean;
  taskId: string | null;
  nextStepAt: Date | null;
  /** The rule, or BY_HAND. */
  startedBy: string;
  startedBecause: string;
  entryId: string | null;
  /** The job that `startedBecause` speaks of. */
  becauseOfJobId: string | null;
  ownerId: string | null;
  startedAt: Date;
  stopReason: string | null;
  stoppedAt: Date | null;
  version: number;
}

export interface Enrolled {
  kind: 'accepted';
  enrolmentId: string;
}

export interface AlreadyEnrolled {
  kind: 'already_enrolled';
  enrolmentId: string;
}

/** Why an enrolment ends whose rejection or withdrawal was a mistake. */
export const undoneReason = 'What it was for was undone';

/** The timer of an enrolment's next step; its key is the enrolment. */
export const stepTimer = 'enrolment-step';

export function isRunning({ status }: Pick<Enrolment, 'status'>): boolean {
  return running.includes(status);
}

/** Which step is next when the clock or a task lets an enrolment go on. */
export function stepToRun({ stepNumber, stepBegun }: Pick<Enrolment, 'stepNumber' | 'stepBegun'>): number {
  return stepBegun ? stepNumber + 1 : stepNumber;
}

type Resumed = Pick<Enrolment, 'status' | 'nextStepAt'>;

/** A paused enrolment goes on where it stood: it waits for its task, or for its time, which may have come meanwhile. */
export function resume(enrolment: Enrolment, steps: readonly Step[], now: Date): Resumed {
  const step = steps[enrolment.stepNumber - 1];
  if (enrolment.stepBegun && step?.kind === 'TASK') return { status: 'WAITING_FOR_TASK', nextStepAt: null };
  const dueAt = enrolment.nextStepAt ?? now;
  return { status: 'ACTIVE', nextStepAt: dueAt > now ? dueAt : now };
}

const graceMs = 24 * 3_600_000;

/** A message that was written well before the enrolment began and logged late is no reply to it. */
export function isReplyTo({ startedAt }: Pick<Enrolment, 'startedAt'>, occurredAt: Date): boolean {
  return occurredAt.getTime() >= startedAt.getTime() - graceMs;
}
