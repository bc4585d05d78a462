import { create } from '@bufbuild/protobuf';
import { HistoryRowSchema } from '@rekindle/proto/candidates';
import { dayOf } from '@rekindle/shared/clock/clock';
import { newId } from '@rekindle/shared/ids/ids';
import { entriesByIds } from '../entry/entry.store.ts';
import type { Entry } from '../entry/entry.ts';
import { type Fact, placed, rejected } from '../entry/facts.ts';
import { type Happening, recordFacts } from '../entry/record-facts.ts';
import { jobsByIds } from '../job/job.store.ts';
import { endOfEntry, isClosing, type Job } from '../job/job.ts';
import type { PlacementWrite } from './apply-entries.ts';
import type { Applying } from './applying.ts';
import { daysToInterview } from './entry-story.ts';
import { takenIn } from './interview-story.ts';
import { placementOf, writePlacements } from './placement-story.ts';

const dayMs = 86_400_000;

/**
 * With the last row of a file it is known what it did not say: an interview that a stage implies, a placement that an
 * outcome implies, and the end of entries whose job is closed. Only what this run touched is looked at: what has
 * happened live since an earlier one is known as it was.
 */
export async function finishRun(applying: Applying): Promise<void> {
  const { tx, marks } = applying;
  const unfinished = await marks.lockUnfinished();
  await marks.drop();
  const entries = await entriesByIds(tx, [...unfinished.keys()]);
  const jobs = new Map(
    (
      await jobsByIds(
        tx,
        entries.map((entry) => entry.jobId),
      )
    ).map((job) => [job.id, job]),
  );
  const placements: PlacementWrite[] = [];
  const happenings: Happening[] = entries.map((before) => {
    const facts: Fact[] = [];
    const job = jobs.get(before.jobId);
    if (!job) return { before, facts };
    const current = () => facts.at(-1)?.entry ?? before;
    const interview = unfinished.get(before.id)?.interviewed ? assumedInterview(before, applying.now) : null;
    if (interview) facts.push(takenIn(current(), interview, interview.scheduledAt));
    if (before.stage === 'PLACEMENT' && before.outcome !== 'PLACED')
      placements.push(place(applying, facts, current(), job));
    else if (isRunning(before) && isClosing(job.status)) facts.push(closed(current(), job, job.status));
    return { before, facts };
  });
  await recordFacts(tx, happenings, null);
  await writePlacements(applying, placements);
}

function isRunning(entry: Entry): boolean {
  return entry.outcome === 'ACTIVE' || entry.outcome === 'ON_HOLD';
}

function assumedInterview(entry: Entry, now: Date) {
  if (entry.interviews.length > 0 || !entry.submission) return null;
  const sentMs = entry.submission.sentAt.getTime();
  const latestMs = Math.max(sentMs, Math.min((entry.outcomeAt ?? now).getTime(), now.getTime()));
  const scheduledAt = new Date(Math.min(sentMs + daysToInterview * dayMs, latestMs));
  return {
    id: newId(),
    entryId: entry.id,
    round: 1,
    finalRound: false,
    scheduledAt,
    status: 'HELD' as const,
    assumed: true,
  };
}

function place({ now, today }: Applying, facts: Fact[], entry: Entry, job: Job): PlacementWrite {
  const row = create(HistoryRowSchema, { startDate: dayOf(entry.stageSince, 'UTC'), ownerId: entry.ownerId ?? '' });
  const after = placementOf({ row, entry, job, before: null, now, today });
  facts.push(placed(entry, { ...after, version: 1 }, entry.stageSince));
  return { before: null, after };
}

function closed(entry: Entry, job: Job, status: 'FILLED' | 'LOST' | 'CANCELLED'): Fact {
  const { rejectedBy, reason } = endOfEntry(entry.stage, status);
  const at = job.closedAt && job.closedAt > entry.lastFactAt ? job.closedAt : entry.lastFactAt;
  return rejected(entry, rejectedBy, reason, null, at);
}
