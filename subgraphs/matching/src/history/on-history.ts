import type { Envelope } from '@rekindle/proto/envelope';
import type { Enrolment } from '@rekindle/proto/nurture';
import type { Entry, Placement, RightToRepresent } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { doGathered } from '@rekindle/shared/inbox/gather';
import { Cause } from '@rekindle/shared/outbox/outbox';
import type { MatchingDeps } from '../context.ts';
import { plain } from '../event/plain.ts';
import { keepNewest } from '../event/projection.store.ts';
import { onNews } from '../person/news.ts';
import * as personStore from '../person/person.store.ts';
import { releaseSuggestion, settleSuggestion } from '../suggestion/settle-suggestion.ts';
import type { SuggestionTrigger } from '../suggestion/suggestion.ts';

export interface EntryNews {
  shortlisted?: boolean;
  /** It tells something about the person that counts for other jobs too. */
  news?: SuggestionTrigger;
}

type Kept = { id: string; candidateId: string };

async function keep(
  tx: Transaction,
  table: 'placement' | 'right_to_represent' | 'enrolment',
  fact: Kept | undefined,
  envelope: Envelope,
) {
  if (!fact) return;
  const { id, candidateId } = fact;
  await keepNewest(tx, table, { id, version: envelope.aggregateVersion, data: plain(fact), candidate_id: candidateId });
}

export async function projectEntry(
  tx: Transaction,
  entry: Entry | undefined,
  envelope: Envelope,
  { shortlisted }: EntryNews = {},
): Promise<void> {
  if (!entry) return;
  // The suggestion may be about to open again, which it does only as long as the person stands in no pipeline of the job.
  if (shortlisted && envelope.cause !== Cause.IMPORT) await doGathered(tx);
  await keepNewest(tx, 'entry', {
    id: entry.id,
    version: envelope.aggregateVersion,
    data: plain(entry),
    candidate_id: entry.candidateId,
    job_id: entry.jobId,
  });
}

export async function onEntry(
  deps: MatchingDeps,
  tx: Transaction,
  entry: Entry,
  cause: Cause,
  what: EntryNews,
): Promise<void> {
  if (cause !== Cause.IMPORT) {
    const candidateId = await personStore.survivorOf(tx, entry.candidateId);
    const about = { candidateId, jobId: entry.jobId };
    if (entry.undone) await releaseSuggestion(tx, about);
    else await settleSuggestion(tx, about, what.shortlisted ?? false);
  }
  const match = what.news ? { trigger: what.news } : { trigger: 'PERSON_CHANGED' as const, jobId: entry.jobId };
  await onNews(deps, tx, entry.candidateId, match);
}

export const projectPlacement = (tx: Transaction, placement: Placement | undefined, envelope: Envelope) =>
  keep(tx, 'placement', placement, envelope);
/** A new placement travels with the entry that led to it; later states of it come as its own events. */
export const projectNewPlacement = (tx: Transaction, placement: Placement | undefined, envelope: Envelope) =>
  keep(tx, 'placement', placement, { ...envelope, aggregateVersion: 1n });
export const projectRight = (tx: Transaction, right: RightToRepresent | undefined, envelope: Envelope) =>
  keep(tx, 'right_to_represent', right, envelope);
export const projectEnrolment = (tx: Transaction, enrolment: Enrolment | undefined, envelope: Envelope) =>
  keep(tx, 'enrolment', enrolment, envelope);
