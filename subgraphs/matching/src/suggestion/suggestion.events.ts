import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import {
  SuggestionAcceptedSchema,
  SuggestionChangedSchema,
  SuggestionDismissedSchema,
  type SuggestionSchema,
  SuggestionsMadeSchema,
} from '@rekindle/proto/matching';
import type { Transaction } from '@rekindle/shared/database/database';
import { addEvent, type Cause } from '@rekindle/shared/outbox/outbox';
import type { JobFact } from '../facts/facts.ts';
import { limitedRecords } from '../limit/limit.store.ts';
import { type Reason, withoutNames } from '../ranking/reasons.ts';
import type { Suggestion } from './suggestion.ts';

type Words = Pick<JobFact, 'id' | 'title' | 'clientId' | 'clientName'>;

function messageOf(
  suggestion: Suggestion,
  job: Words | undefined,
  rank: number,
  limited: ReadonlySet<string>,
): MessageInitShape<typeof SuggestionSchema> {
  return {
    id: suggestion.id,
    jobId: suggestion.jobId,
    jobTitle: job?.title ?? '',
    clientId: job?.clientId ?? '',
    clientName: job?.clientName ?? '',
    candidateId: suggestion.candidateId,
    status: suggestion.status,
    // One text for all who hear of it.
    reasons: withoutNames(suggestion.reasons, limited).map(reasonMessage),
    trigger: suggestion.trigger,
    dismissedReason: suggestion.dismissedBecause ?? '',
    madeAt: timestampFromDate(suggestion.madeAt),
    rank,
    version: suggestion.version,
  };
}

const reasonMessage = ({ feature, sentence, evidenceAt, evidenceKind, evidenceId, against }: Reason) => ({
  feature,
  sentence,
  evidenceAt: instant(evidenceAt),
  evidenceKind,
  evidenceId,
  against,
});

export function instant(text: string | null) {
  const date = text ? new Date(text) : null;
  return date && !Number.isNaN(date.getTime()) ? timestampFromDate(date) : undefined;
}

export async function addSuggestionsMade(
  tx: Transaction,
  made: {
    job: JobFact;
    version: number;
    suggestions: readonly Suggestion[];
    leftOut: number;
    rankOf(id: string): number;
    cause?: Cause;
  },
): Promise<void> {
  const { job, version, suggestions, leftOut, rankOf, cause } = made;
  const limited = await limitedRecords(tx);
  await addEvent(tx, {
    schema: SuggestionsMadeSchema,
    message: {
      jobId: job.id,
      suggestions: suggestions.map((each) => messageOf(each, job, rankOf(each.id), limited)),
      leftOut,
    },
    aggregate: { type: 'ranking', id: job.id, version },
    // That somebody more fits is for who may see them; of many, it is news of the job.
    about: suggestions.length === 1 ? suggestions.map(({ candidateId }) => candidateId) : [],
    cause,
  });
}

const schemas = {
  changed: SuggestionChangedSchema,
  accepted: SuggestionAcceptedSchema,
  dismissed: SuggestionDismissedSchema,
};

export interface ToldSuggestion {
  suggestion: Suggestion;
  job: Words | undefined;
  rank?: number;
  /** Whose news it follows from. Default: its own person's. */
  newsOf?: string;
}

/** Each as a consequence of what `as` says of whom it follows from. */
export async function addSuggestionEvents(
  tx: Transaction,
  what: keyof typeof schemas,
  told: readonly ToldSuggestion[],
  as: (candidateId: string) => Transaction = () => tx,
): Promise<void> {
  if (told.length === 0) return;
  const limited = await limitedRecords(tx);
  for (const { suggestion, job, rank = 0, newsOf = suggestion.candidateId } of told) {
    await addEvent(as(newsOf), {
      schema: schemas[what],
      message: { suggestion: messageOf(suggestion, job, rank, limited) },
      aggregate: { type: 'suggestion', id: suggestion.id, version: suggestion.version },
      subjectCandidateId: suggestion.candidateId,
      about: [suggestion.jobId],
    });
  }
}

export const addSuggestionEvent = (
  tx: Transaction,
  what: keyof typeof schemas,
  suggestion: Suggestion,
  job: Words | undefined,
): Promise<void> => addSuggestionEvents(tx, what, [{ suggestion, job }]);
