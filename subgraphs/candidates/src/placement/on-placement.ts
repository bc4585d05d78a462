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

interface PlacementLine {
  kind: ActivityKind;
  sentence: string;
  key: string;
}

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
  const activity: PlacementLine = { kind: backedOut ? 'BACKED_OUT' : 'PLACEMENT_ENDED', sentence, key: 'ended' };
  await apply(tx, placement, envelope, activity);
}

async function apply(
  tx: Transaction,
  placement: Placement,
  envelope: Envelope,
  activity: PlacementLine | null,
): Promise<void> {
  const { id, candidateId, jobId } = placement;
  // Told again it makes no line: one that began with its end behind it has none, and when a missed one was is not known.
  const news = envelope.cause === Cause.REPUBLISH ? null : activity;
  const entry = news && {
    candidateId,
    kind: news.kind,
    sentence: news.sentence,
    ...happened(envelope),
    subject: { kind: 'PLACEMENT' as const, id },
    jobId,
    episode: { kind: 'PLACEMENT' as const, subjectId: id, jobId },
    naturalKey: `placement:${id}:${news.key}`,
  };
  await applyNews(tx, [
    {
      candidateId,
      facts: [
        { ...dated(envelope), kind: 'PLACEMENT', id, candidateId, jobId, state: toJson(PlacementSchema, placement) },
      ],
      entries: entry ? [entry] : [],
    },
  ]);
}
