import type { EntryChanged } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { lockPerson } from '../person/person.store.ts';
import { lockRunningOf, withdrawProposals } from './enrolment.store.ts';
import { undoneReason } from './enrolment.ts';
import { stopEnrolment } from './stop-enrolment.ts';

/** A rejection or a withdrawal that is undone takes back what a rule made of it. */
export async function onEntryChanged(tx: Transaction, { entry }: EntryChanged): Promise<void> {
  if (entry?.outcome !== 'ACTIVE') return;
  await lockPerson(tx, entry.candidateId);
  await withdrawProposals(tx, entry.candidateId, undoneReason, entry.id);
  const running = await lockRunningOf(tx, entry.candidateId);
  if (running?.entryId === entry.id) await stopEnrolment(tx, running, 'STOPPED', undoneReason);
}
