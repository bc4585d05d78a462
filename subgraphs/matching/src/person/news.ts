import { Cause } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import type { MatchingDeps } from '../context.ts';
import { putOffAfterImport } from '../import/after-import.ts';
import { recheckNextActions } from '../next-action/recheck.ts';
import { matchPerson } from '../suggestion/match-person.ts';
import type { SuggestionTrigger } from '../suggestion/suggestion.ts';
import * as personStore from './person.store.ts';

/** What news of a person starts: suggestions for open jobs where it may change them, and another look at what to do next. */
export async function onNews(
  deps: MatchingDeps,
  tx: Transaction,
  candidateId: string,
  cause: Cause,
  match: { trigger: SuggestionTrigger; jobId?: string } | null,
): Promise<void> {
  if (!candidateId) return;
  const id = await personStore.survivorOf(tx, candidateId);
  if (cause === Cause.IMPORT) return await putOffAfterImport(tx, id);
  deps.people.warm(tx.viewer.agencyId);
  if (match) await matchPerson(deps, tx, id, match.trigger, match.jobId ? { jobId: match.jobId } : undefined);
  await recheckNextActions(tx, [id]);
}
