import { Cause, type Envelope } from '@rekindle/proto/envelope';
import type { CandidatePlaced } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { lockPerson } from '../person/person.store.ts';
import { lockRunningOf, withdrawProposals } from './enrolment.store.ts';
import { stopEnrolment } from './stop-enrolment.ts';

/** Who is placed needs no path; a placement of imported history says nothing about today. */
export async function onCandidatePlaced(
  tx: Transaction,
  { entry }: CandidatePlaced,
  envelope: Envelope,
): Promise<void> {
  if (!entry || envelope.cause !== Cause.LIVE) return;
  await lockPerson(tx, entry.candidateId);
  await withdrawProposals(tx, entry.candidateId, 'Placed');
  const running = await lockRunningOf(tx, entry.candidateId);
  // Which job it was is for those who may see that job; the entry tells them.
  if (running) await stopEnrolment(tx, running, 'STOPPED', 'Placed');
}
