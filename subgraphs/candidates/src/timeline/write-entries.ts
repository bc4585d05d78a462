import { TimelineChangedSchema } from '@rekindle/proto/candidates';
import type { Transaction } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { ensureMany, episodeKey } from '../episode/episode.store.ts';
import * as timelineStore from './timeline.store.ts';
import type { NewTimelineEntry } from './timeline.ts';

/** Writes each entry once, into exactly one episode, and tells the screens. The people are locked and exist. */
export async function writeEntries(
  tx: Transaction,
  entries: readonly NewTimelineEntry[],
  options: { silently?: boolean; as?: (candidateId: string) => Transaction } = {},
): Promise<timelineStore.WrittenEntry[]> {
  if (entries.length === 0) return [];
  const wanted = entries.map(({ candidateId, episode, occurredAt }) => ({
    candidateId,
    kind: episode.kind,
    subjectId: episode.subjectId,
    jobId: episode.jobId ?? null,
    startedAt: occurredAt,
  }));
  const ids = await ensureMany(tx, wanted);
  const episodeIds = wanted.map((episode) => {
    const id = ids.get(episodeKey(episode));
    assert(id, `the episode ${episodeKey(episode)} must exist once it was ensured`);
    return id;
  });
  const written = await timelineStore.insertMany(tx, entries, episodeIds);
  // A person who was just imported is on nobody's screen.
  const { silently, as = () => tx } = options;
  if (!silently) for (const entry of written) await tellScreens(as(entry.candidateId), entry);
  return written;
}

export async function retractEntries(tx: Transaction, subjectKind: string, subjectId: string): Promise<void> {
  for (const entry of await timelineStore.retractOf(tx, subjectKind, subjectId)) await tellScreens(tx, entry);
}

async function tellScreens(tx: Transaction, entry: timelineStore.WrittenEntry): Promise<void> {
  await addEvent(tx, {
    schema: TimelineChangedSchema,
    message: { candidateId: entry.candidateId, entryId: entry.id, kind: entry.kind },
    // It carries no state, so it counts as no version of the person.
    aggregate: { type: 'candidate', id: entry.candidateId, version: 0 },
    subjectCandidateId: entry.candidateId,
    about: entry.jobId ? [entry.jobId] : [],
  });
}
