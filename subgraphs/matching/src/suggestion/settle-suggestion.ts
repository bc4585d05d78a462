import type { Transaction } from '@rekindle/shared/database/database';
import { jobsByIds } from '../facts/facts.store.ts';
import type { JobFact } from '../facts/facts.ts';
import * as rankingStore from '../rediscovery/ranking.store.ts';
import { addSuggestionEvent, addSuggestionEvents } from './suggestion.events.ts';
import * as suggestionStore from './suggestion.store.ts';
import type { Suggestion } from './suggestion.ts';

/** The person stands in the job's pipeline now: shortlisting is a yes to the suggestion, anything else ends it. */
export async function settleSuggestion(
  tx: Transaction,
  entry: { candidateId: string; jobId: string },
  shortlisted: boolean,
): Promise<void> {
  const suggestions = await suggestionStore.lockOfCandidates(tx, [entry.candidateId], entry.jobId);
  const jobs = await jobsByIds(tx, [entry.jobId]);
  for (const suggestion of suggestions.filter(
    ({ status }) => status === 'OPEN' || (shortlisted && status === 'DISMISSED'),
  )) {
    // One that was turned down has left the count already.
    if (suggestion.status === 'OPEN') await rankingStore.addToFitCount(tx, entry.jobId, -1);
    const settled = await suggestionStore.setStatus(tx, suggestion, shortlisted ? 'ACCEPTED' : 'EXPIRED');
    await addSuggestionEvent(tx, shortlisted ? 'accepted' : 'changed', settled, jobs.get(entry.jobId));
  }
}

/** Shortlisting was undone: the suggestion is as one that expired, and opens again when the person still fits. */
export async function releaseSuggestion(tx: Transaction, entry: { candidateId: string; jobId: string }): Promise<void> {
  const suggestions = await suggestionStore.lockOfCandidates(tx, [entry.candidateId], entry.jobId);
  const jobs = await jobsByIds(tx, [entry.jobId]);
  for (const suggestion of suggestions.filter(({ status }) => status === 'ACCEPTED')) {
    const released = await suggestionStore.setStatus(tx, suggestion, 'EXPIRED');
    await addSuggestionEvent(tx, 'changed', released, jobs.get(entry.jobId));
  }
}

/** A closed job suggests nobody. Gives those who had been suggested. */
export async function expireOfJob(tx: Transaction, job: JobFact): Promise<string[]> {
  const open = (await suggestionStore.lockOfJobs(tx, [job.id])).filter(({ status }) => status === 'OPEN');
  const expired = open.map((each): Suggestion => ({ ...each, status: 'EXPIRED', version: each.version + 1 }));
  await suggestionStore.save(tx, expired);
  await addSuggestionEvents(
    tx,
    'changed',
    expired.map((suggestion) => ({ suggestion, job })),
  );
  await rankingStore.clearFitCount(tx, job.id);
  return open.map(({ candidateId }) => candidateId);
}
