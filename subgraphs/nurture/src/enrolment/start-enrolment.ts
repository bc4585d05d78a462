import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { setTimer } from '@rekindle/shared/timers/timers';
import type { Path } from '../path/path.ts';
import { enrolmentStarted } from './enrolment.events.ts';
import { insertEnrolment, saveEnrolment } from './enrolment.store.ts';
import { type Enrolment, stepTimer } from './enrolment.ts';

export interface Entering {
  candidateId: string;
  startedBy: string;
  startedBecause: string;
  entryId: string | null;
  becauseOfJobId: string | null;
  ownerId: string | null;
}

/** Begins a path, or turns its proposal into a beginning; the first step runs by the timer that is set here. */
export async function startEnrolment(
  tx: Transaction,
  path: Path,
  entering: Entering,
  proposal: Enrolment | null,
): Promise<Enrolment> {
  const now = tx.clock.now();
  const begun = { ...newEnrolment(tx, path, entering, 'ACTIVE'), nextStepAt: now };
  const enrolment = proposal
    ? await saveEnrolment(tx, { ...begun, id: proposal.id, version: proposal.version })
    : begun;
  if (!proposal) await insertEnrolment(tx, enrolment);
  await setTimer(tx, { kind: stepTimer, key: enrolment.id, dueAt: now });
  await addEvent(tx, enrolmentStarted(enrolment, path));
  return enrolment;
}

export function newEnrolment(
  tx: Transaction,
  path: Path,
  entering: Entering,
  status: 'ACTIVE' | 'PROPOSED',
): Enrolment {
  return {
    ...entering,
    id: newId(),
    agencyId: tx.viewer.agencyId,
    pathId: path.id,
    stepsVersion: path.stepsVersion,
    status,
    stepNumber: 1,
    stepBegun: false,
    taskId: null,
    nextStepAt: null,
    startedAt: tx.clock.now(),
    stopReason: null,
    stoppedAt: null,
    version: 1,
  };
}
