import type { Transaction } from '@rekindle/shared/database/database';
import { deleteAgency } from '@rekindle/shared/database/delete-agency';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { type DueTimer, setTimer } from '@rekindle/shared/timers/timers';
import { agencyDeleted } from '../agency/agency.events.ts';
import * as agencyStore from '../agency/agency.store.ts';
import { tellRevoked } from '../session/end-session.ts';
import * as sampleStore from './sample.store.ts';

/** Rings when a sample agency may have had its day; its key is the agency. */
export const sampleTimer = 'sample';
/** Rings once after an agency was deleted. */
export const deletedAgainTimer = 'agency-deleted-again';

const unusedMs = 7 * 86_400_000;
const secondSweepMs = 3_600_000;

/** A sample that nobody uses is looked at again after a week; one that was replaced is gone in a moment. */
export async function setSampleTimer(tx: Transaction, afterMs = unusedMs): Promise<void> {
  const dueAt = new Date(tx.clock.now().getTime() + afterMs);
  await setTimer(tx, { kind: sampleTimer, key: tx.viewer.agencyId, dueAt });
}

/** Deletes the sample agency of the timer when another took its place, or when nobody has used it for a week. */
export async function retireSample(tx: Transaction): Promise<void> {
  const agency = await agencyStore.find(tx);
  if (!agency?.sample) return;
  const current = await sampleStore.lock(tx);
  const usedAt = await sampleStore.lastUsedAt(tx);
  const unusedForMs = usedAt ? tx.clock.now().getTime() - usedAt.getTime() : unusedMs;
  if (current?.agencyId === agency.id && unusedForMs < unusedMs) return setSampleTimer(tx, unusedMs - unusedForMs);
  await sampleStore.giveUp(tx);
  const sessions = await sampleStore.deleteAccess(tx);
  await deleteAgency(tx);
  await tellRevoked(tx, sessions);
  await tellDeleted(tx, agency.version + 1);
  const dueAt = new Date(tx.clock.now().getTime() + secondSweepMs);
  const payload = { version: agency.version + 2 };
  await setTimer(tx, { kind: deletedAgainTimer, key: agency.id, dueAt, payload });
}

/** Events of the agency that were still under way may have brought back some of it. */
export async function deleteAgain(tx: Transaction, timer: DueTimer): Promise<void> {
  await deleteAgency(tx);
  await tellDeleted(tx, (timer.payload as { version: number }).version);
}

function tellDeleted(tx: Transaction, version: number): Promise<string> {
  return addEvent(tx, agencyDeleted(tx.viewer.agencyId, version));
}
