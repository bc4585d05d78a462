import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { HistoryRow } from '@rekindle/proto/candidates';
import { startOfDay } from '@rekindle/shared/clock/day';
import { isPast } from '../entry/entry.ts';
import { placed } from '../entry/facts.ts';
import { placementsByIds } from '../placement/placement.store.ts';
import type { Placement } from '../placement/placement.ts';
import type { Applying } from './applying.ts';
import { openDrafts } from './entry-drafts.ts';
import { readEntry, storyOf } from './entry-story.ts';
import { idOrNull } from './history-row.ts';
import { interviewFacts, interviewOn } from './interview-story.ts';
import { placementOf, writePlacements } from './placement-story.ts';
import { Refusal } from './refusal.ts';

/** Submissions, then interviews, then placements: each may be about what the one before has made. */
export async function applyEntries(applying: Applying, rows: readonly HistoryRow[]): Promise<void> {
  const { tx, references, tally, marks, now } = applying;
  const drafts = await openDrafts(tx, rows, references);
  const ofKind = (kind: string) => rows.filter((row) => row.kind === kind);

  for (const row of ofKind('SUBMISSION')) {
    tally.take(row.line, () => {
      const given = readEntry(row, now);
      const before = drafts.entryOf(row);
      const start = before ?? drafts.start(row, given.ownerId, given.sentAt);
      const facts = storyOf(start, given);
      drafts.add(row, facts);
      references.remember(row, start.id);
      if (facts.length > 0) marks.add('ENTRY', start.id);
      if (isPast(given.stage, 'SUBMISSION')) marks.add('ENTRY_INTERVIEWED', start.id);
      if (!before) return 'created';
      return facts.length > 0 ? 'updated' : 'unchanged';
    });
  }
  for (const row of ofKind('INTERVIEW')) {
    tally.take(row.line, () => {
      const entry = drafts.entryOf(row);
      if (!entry) throw new Refusal('there is no submission of this person for this job before this interview');
      const interview = interviewOn(entry, row, now);
      const facts = interviewFacts(entry, interview, row, now);
      drafts.add(row, facts);
      references.remember(row, interview.id);
      return facts.length > 0 ? 'created' : 'unchanged';
    });
  }
  const placements = await applyPlacements(applying, drafts, ofKind('PLACEMENT'));
  await drafts.save();
  await writePlacements(applying, placements);
}

type Drafts = Awaited<ReturnType<typeof openDrafts>>;

export interface PlacementWrite {
  before: Placement | null;
  after: Placement;
}

async function applyPlacements(
  { tx, references, tally, marks, now, today }: Applying,
  drafts: Drafts,
  rows: readonly HistoryRow[],
): Promise<PlacementWrite[]> {
  const ids = rows.map((row) => references.idOf('PLACEMENT', row.oldId)).filter((id) => id !== null);
  const stored = new Map((await placementsByIds(tx, ids)).map((placement) => [placement.id, placement]));
  const writes: PlacementWrite[] = [];
  for (const row of rows) {
    tally.take(row.line, () => {
      const at = row.occurredAt ? timestampDate(row.occurredAt) : null;
      const job = drafts.jobOf(row);
      const known = drafts.entryOf(row);
      const entry = known ?? drafts.start(row, idOrNull(row.ownerId), at ?? startOfDay(row.startDate || today, 'UTC'));
      const before = stored.get(entry.placementId ?? '') ?? null;
      if (entry.placementId && !before) throw new Refusal('this person is placed in this job already');
      const after = placementOf({ row, entry, job, before, now, today });
      const placedAt = at ?? new Date(Math.min(startOfDay(after.startDate, 'UTC').getTime(), now.getTime()));
      if (!before)
        drafts.add(row, [
          placed(
            entry,
            { ...after, status: after.status === 'ENDED' ? 'ACTIVE' : after.status, endedBy: null, version: 1 },
            placedAt,
          ),
        ]);
      references.remember(row, after.id);
      marks.add('ENTRY_INTERVIEWED', entry.id);
      writes.push({ before, after });
      return before ? 'updated' : 'created';
    });
  }
  return writes;
}
