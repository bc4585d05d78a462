import type { HistoryRow } from '@rekindle/proto/candidates';
import { newId } from '@rekindle/shared/ids/ids';
import type { Entry } from '../entry/entry.ts';
import { jobsByIds } from '../job/job.store.ts';
import { employmentTypes, type Job } from '../job/job.ts';
import { payFromMessage } from '../job/pay.events.ts';
import { addPlacementEvent } from '../placement/placement.events.ts';
import { insertPlacements, insertTerms, updatePlacement } from '../placement/placement.store.ts';
import { type Placement, placementEnds, statusOn } from '../placement/placement.ts';
import { wakeForPlacement } from '../placement/placement-day.ts';
import { firstTerm } from '../placement/placement-term.ts';
import type { PlacementWrite } from './apply-entries.ts';
import type { Applying } from './applying.ts';
import { dayIn, idOrNull, noonOf, word } from './history-row.ts';
import { Refusal } from './refusal.ts';

export interface PlacementRow {
  row: HistoryRow;
  entry: Entry;
  job: Job;
  before: Placement | null;
  now: Date;
  today: string;
}

export function placementOf({ row, entry, job, before, now, today }: PlacementRow): Placement {
  const startDate = dayIn(row.startDate, 'start_date') ?? before?.startDate;
  if (!startDate) throw new Refusal('start_date is missing: when the placement began');
  const endDate = dayIn(row.endDate, 'end_date');
  if (endDate && endDate < startDate) throw new Refusal('end_date lies before start_date');
  const employmentType = word(row.employmentType, employmentTypes, 'employment_type') ?? job.employmentType;
  const said = word(row.reason, placementEnds, 'reason');
  const status = statusOn({ startDate, endDate, employmentType, endedBy: said }, today);
  return {
    id: before?.id ?? newId(),
    entryId: entry.id,
    candidateId: entry.candidateId,
    jobId: entry.jobId,
    clientId: entry.clientId,
    status,
    employmentType,
    startDate,
    endDate,
    pay: payFromMessage(row.pay, now) ?? before?.pay ?? entry.offer?.pay ?? null,
    guaranteeUntil: before?.guaranteeUntil ?? null,
    endedBy: status === 'ENDED' ? (said ?? 'COMPLETED') : said,
    ownerId: idOrNull(row.ownerId) ?? entry.ownerId,
    // That somebody was placed is said first, that it is over second.
    version: (before?.version ?? 0) + (!before && status === 'ENDED' ? 2 : 1),
    createdAt: before?.createdAt ?? now,
  };
}

export async function writePlacements(
  { tx, now }: Pick<Applying, 'tx' | 'now'>,
  writes: readonly PlacementWrite[],
): Promise<void> {
  const created = writes.filter(({ before }) => !before).map(({ after }) => after);
  await insertPlacements(tx, created);
  await insertTerms(
    tx,
    created.map((placement) => firstTerm(placement, now)),
  );
  const jobs = new Map(
    (
      await jobsByIds(
        tx,
        writes.map(({ after }) => after.jobId),
      )
    ).map((job) => [job.id, job]),
  );
  for (const { before, after } of writes) {
    if (before) await updatePlacement(tx, after);
    const job = jobs.get(after.jobId);
    const endedAt = after.endDate ? noonOf(after.endDate) : now;
    if (job && (before || after.status === 'ENDED')) {
      await addPlacementEvent(
        tx,
        after,
        { ...job, jobTitle: job.title },
        after.status === 'ENDED' && endedAt < now ? endedAt : now,
      );
    }
    if (after.status !== 'ENDED') await wakeForPlacement(tx, after);
  }
}
