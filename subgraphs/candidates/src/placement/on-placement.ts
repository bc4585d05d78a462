import { toJson } from '@bufbuild/protobuf';
import { Cause, type Envelope } from '@rekindle/proto/envelope';
import { type Placement, PlacementSchema } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { doGathered } from '@rekindle/shared/inbox/gather';
import * as factStore from '../fact/fact.store.ts';
import { dated } from '../fact/fact.store.ts';
import type { ActivityKind } from '../generated/graphql.ts';
import { applyNews, happened } from '../news/apply-news.ts';
import { inWords, longDay } from '../timeline/words.ts';

/** A changed end is an extension; other changes are no line of the timeline. */
export async function onPlacementChanged(
  tx: Transaction,
  { placement }: { placement?: Placement },
  envelope: Envelope,
): Promise<void> {
  if (!placement) return;
  await doGathered(tx);
  const before = await factStore.placementEnd(tx, placement.id);
  const extended = before !== null && before !== '' && placement.endDate > before;
  const sentence = `Placement at ${placement.clientName} extended to ${placement.endDate ? longDay(placement.endDate) : 'open end'}`;
  await apply(
    tx,
    placement,
    envelope,
    extended ? { kind: 'PLACEMENT_EXTENDED', sentence, key: `extended:${placement.endDate}` } : null,
  );
}

export async function onPlacementEnded(
  tx: Transaction,
  { placement }: { placement?: Placement },
  envelope: Envelope,
): Promise<void> {
  if (!placement) return;
  const backedOut = placement.endedBy === 'BACKED_OUT';
  const sentence = backedOut
    ? `Backed out of ${placement.jobTitle} at ${placement.clientName}`
    : `Placement at ${placement.clientName} ended${placement.endedBy ? `: ${inWords(placement.endedBy)}` : ''}`;
  const activity = { kind: backedOut ? 'BACKED_OUT' : 'PLACEMENT_ENDED', sentence, key: 'ended' } as const;
  // A placement that began with its end behind it has no such line, and gets none when it is told again.
  await apply(tx, placement, envelope, envelope.cause === Cause.REPUBLISH ? null : activity);
}

async function apply(
  tx: Transaction,
  placement: Placement,
  envelope: Envelope,
  activity: { kind: ActivityKind; sentence: string; key: string } | null,
): Promise<void> {
  const { id, candidateId, jobId } = placement;
  const entries = activity && {
    candidateId,
    kind: activity.kind,
    sentence: activity.sentence,
    ...happened(envelope),
    subject: { kind: 'PLACEMENT' as const, id },
    jobId,
    episode: { kind: 'PLACEMENT' as const, subjectId: id, jobId },
    naturalKey: `placement:${id}:${activity.key}`,
  };
  await applyNews(tx, [
    {
      candidateId,
      facts: [
        { ...dated(envelope), kind: 'PLACEMENT', id, candidateId, jobId, state: toJson(PlacementSchema, placement) },
      ],
      entries: entries ? [entries] : [],
    },
  ]);
}
