import type { Candidate } from '@rekindle/proto/candidates';
import { Cause, type Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { keepTeamLimit } from '@rekindle/shared/database/team-limits';
import { plain } from '../event/plain.ts';
import { packTerms } from '../retrieval/packed-terms.ts';
import type { SuggestionTrigger } from '../suggestion/suggestion.ts';
import * as personStore from './person.store.ts';
import { profileOf } from './profile.ts';
import { termsOf } from './terms.ts';

export async function projectCandidate(
  tx: Transaction,
  candidate: Candidate | undefined,
  envelope: Envelope,
): Promise<void> {
  if (!candidate) return;
  const published = plain(candidate);
  const profile = profileOf(published);
  // Ages of positions count in years, so the day on which the terms are made hardly matters.
  const terms = packTerms(termsOf(profile, tx.clock.now().getTime()));
  const kept = await personStore.upsert(tx, {
    profile,
    terms,
    archived: published.archived,
    version: envelope.aggregateVersion,
  });
  if (kept) await keepTeamLimit(tx, candidate.id, candidate.limitedToTeamIds, envelope.aggregateVersion);
  if (kept && (published.aliasIds.length > 0 || envelope.cause !== Cause.IMPORT)) {
    await personStore.setAliases(tx, profile.id, published.aliasIds);
  }
}

const cvFields = ['documents', 'cv', 'skills', 'positions', 'title'];

/** A change of skills, titles or documents reads like a new CV. */
export const triggerOf = (changedFields: readonly string[]): SuggestionTrigger =>
  changedFields.some((field) => cvFields.includes(field)) ? 'NEW_CV' : 'PERSON_CHANGED';
