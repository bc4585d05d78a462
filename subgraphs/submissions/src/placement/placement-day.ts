import type { Transaction } from '@rekindle/shared/database/transaction';
import { cancelTimer, type DueTimer, setTimer } from '@rekindle/shared/timers/timers';
import { agencyToday, startOfDayIn } from '../agency/zone.store.ts';
import { requireJob } from '../job/job.store.ts';
import { addPlacementEvent } from './placement.events.ts';
import { lockPlacement, updatePlacement } from './placement.store.ts';
import { nextChange, onDay, type Placement } from './placement.ts';

export const placementDay = 'placement-day';

/** Rings at the beginning of the agency's day on which the placement starts, or of the day after its last one. */
export async function wakeForPlacement(tx: Transaction, placement: Placement): Promise<void> {
  const day = nextChange(placement);
  if (day === null) await cancelTimer(tx, placementDay, placement.id);
  else await setTimer(tx, { kind: placementDay, key: placement.id, dueAt: await startOfDayIn(tx, day) });
}

export async function turnPlacement(tx: Transaction, timer: DueTimer): Promise<void> {
  const before = await lockPlacement(tx, timer.key);
  const after = onDay(before, await agencyToday(tx));
  if (after !== before) await savePlacement(tx, after);
  // Rung on another day than the agency's, after a change of its zone: the right day is still to come.
  else await wakeForPlacement(tx, after);
}

export async function savePlacement(tx: Transaction, placement: Placement): Promise<void> {
  await updatePlacement(tx, placement);
  const job = await requireJob(tx, placement.jobId);
  await addPlacementEvent(tx, placement, { ...job, jobTitle: job.title });
  await wakeForPlacement(tx, placement);
}
