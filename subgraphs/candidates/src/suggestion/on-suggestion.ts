import { toJson } from '@bufbuild/protobuf';
import type { Envelope } from '@rekindle/proto/envelope';
import { type Suggestion, SuggestionSchema, type SuggestionsMade } from '@rekindle/proto/matching';
import type { Transaction } from '@rekindle/shared/database/database';
import { dated } from '../fact/fact.store.ts';
import type { ActivityKind } from '../generated/graphql.ts';
import { applyNews, happened, type News } from '../news/apply-news.ts';
import { jobEpisode } from '../timeline/timeline.ts';
import { inWords } from '../timeline/words.ts';

/** Many at once: the people of a job that has just been opened. */
export async function onSuggestionsMade(
  tx: Transaction,
  { suggestions }: SuggestionsMade,
  envelope: Envelope,
): Promise<void> {
  const made = suggestions.map((suggestion) =>
    newsOf(suggestion, envelope, {
      kind: 'SUGGESTION_MADE',
      sentence: `Suggested for ${where(suggestion)}`,
      key: `made:${suggestion.madeAt?.seconds ?? ''}`,
    }),
  );
  await applyNews(tx, made);
}

/** Strengthened or expired: its chips change, no line is added. */
export async function onSuggestionChanged(
  tx: Transaction,
  { suggestion }: { suggestion?: Suggestion },
  envelope: Envelope,
): Promise<void> {
  if (suggestion) await applyNews(tx, [newsOf(suggestion, envelope, null)]);
}

export async function onSuggestionAccepted(
  tx: Transaction,
  { suggestion }: { suggestion?: Suggestion },
  envelope: Envelope,
): Promise<void> {
  if (!suggestion) return;
  const sentence = `Suggestion accepted for ${where(suggestion)}`;
  const activity: Activity = { kind: 'SUGGESTION_ACCEPTED', sentence, key: `accepted:${envelope.aggregateVersion}` };
  await applyNews(tx, [newsOf(suggestion, envelope, activity)]);
}

export async function onSuggestionDismissed(
  tx: Transaction,
  { suggestion }: { suggestion?: Suggestion },
  envelope: Envelope,
): Promise<void> {
  if (!suggestion) return;
  const reason = suggestion.dismissedReason ? `: ${inWords(suggestion.dismissedReason)}` : '';
  const sentence = `Suggestion dismissed for ${where(suggestion)}${reason}`;
  const activity: Activity = { kind: 'SUGGESTION_DISMISSED', sentence, key: `dismissed:${envelope.aggregateVersion}` };
  await applyNews(tx, [newsOf(suggestion, envelope, activity)]);
}

interface Activity {
  kind: ActivityKind;
  sentence: string;
  key: string;
}

const where = (suggestion: Suggestion) => `${suggestion.jobTitle} at ${suggestion.clientName}`;

/** An event that bears no version was ordered by when it was told, in ms: a version that is counted is newer than those. */
const counted = 1e15;

function newsOf(suggestion: Suggestion, envelope: Envelope, activity: Activity | null): News {
  const { id, candidateId, jobId } = suggestion;
  const version = suggestion.version > 0 ? counted + suggestion.version : happened(envelope).occurredAt.getTime();
  return {
    candidateId,
    facts: [
      {
        ...dated(envelope),
        version,
        kind: 'SUGGESTION',
        id,
        candidateId,
        jobId,
        state: toJson(SuggestionSchema, suggestion),
      },
    ],
    entries: activity
      ? [
          {
            candidateId,
            kind: activity.kind,
            sentence: activity.sentence,
            text:
              suggestion.reasons
                .filter((reason) => !reason.against)
                .map((reason) => reason.sentence)
                .join('\n') || null,
            ...happened(envelope),
            subject: { kind: 'SUGGESTION', id },
            jobId,
            episode: jobEpisode(jobId),
            naturalKey: `suggestion:${id}:${activity.key}`,
          },
        ]
      : [],
  };
}
