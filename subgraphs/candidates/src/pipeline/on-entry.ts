import { toJson } from '@bufbuild/protobuf';
import type { Envelope } from '@rekindle/proto/envelope';
import {
  type CandidatePlaced,
  type Entry,
  EntrySchema,
  type Placement,
  PlacementSchema,
} from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { doGathered } from '@rekindle/shared/inbox/gather';
import * as agencyStore from '../agency/agency.store.ts';
import { dated, type NewFact } from '../fact/fact.store.ts';
import { applyNews, happened } from '../news/apply-news.ts';
import { type EpisodeRef, jobEpisode, type NewTimelineEntry } from '../timeline/timeline.ts';
import { retractEntries } from '../timeline/write-entries.ts';
import type { Activity } from './activity.ts';

/** One event of an entry: its newest state, and what happened in words; null when nothing is worth an own line. */
export async function onEntry(
  tx: Transaction,
  entry: Entry | undefined,
  envelope: Envelope,
  describe: (entry: Entry, timeZone: string) => Activity | null,
): Promise<void> {
  if (!entry) return;
  const activity = describe(entry, await agencyStore.timeZone(tx));
  await applyNews(tx, [
    {
      candidateId: entry.candidateId,
      facts: [entryFact(entry, envelope)],
      entries: activity ? [timelineEntry(entry, activity, envelope, jobEpisode(entry.jobId))] : [],
    },
  ]);
}

/** Put on hold or taken up again is no line of its own; an undone entry is as if it had not been, its lines stay marked. */
export async function onEntryChanged(tx: Transaction, { entry }: { entry?: Entry }, envelope: Envelope): Promise<void> {
  if (entry?.undone) {
    await doGathered(tx);
    await retractEntries(tx, 'ENTRY', entry.id);
  }
  await onEntry(tx, entry, envelope, () => null);
}

export async function onCandidatePlaced(
  tx: Transaction,
  { entry, placement }: CandidatePlaced,
  envelope: Envelope,
): Promise<void> {
  if (!entry) return;
  const activity: Activity = {
    kind: 'PLACED',
    sentence: `Placed as ${entry.jobTitle} at ${entry.clientName}`,
    subject: placement ? { kind: 'PLACEMENT', id: placement.id } : undefined,
    key: 'placed',
  };
  const episode: EpisodeRef = placement
    ? { kind: 'PLACEMENT', subjectId: placement.id, jobId: entry.jobId }
    : jobEpisode(entry.jobId);
  await applyNews(tx, [
    {
      candidateId: entry.candidateId,
      facts: [entryFact(entry, envelope), ...(placement ? [firstPlacementFact(placement, envelope)] : [])],
      entries: [timelineEntry(entry, activity, envelope, episode)],
    },
  ]);
}

function entryFact(entry: Entry, envelope: Envelope): NewFact {
  const { id, candidateId, jobId } = entry;
  return { ...dated(envelope), kind: 'ENTRY', id, candidateId, jobId, state: toJson(EntrySchema, entry) };
}

/** Any version of the placement's own events is newer. */
function firstPlacementFact(placement: Placement, envelope: Envelope): NewFact {
  const { id, candidateId, jobId } = placement;
  return {
    ...dated(envelope),
    version: 0,
    kind: 'PLACEMENT',
    id,
    candidateId,
    jobId,
    state: toJson(PlacementSchema, placement),
  };
}

function timelineEntry(entry: Entry, activity: Activity, envelope: Envelope, episode: EpisodeRef): NewTimelineEntry {
  const { key, ...words } = activity;
  return {
    subject: { kind: 'ENTRY', id: entry.id },
    ...words,
    ...happened(envelope),
    candidateId: entry.candidateId,
    jobId: entry.jobId,
    episode,
    naturalKey: `entry:${entry.id}:${key}`,
  };
}
