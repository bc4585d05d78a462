import type { Transaction } from '@rekindle/shared/database/database';
import type { Change } from './evaluate.ts';
import * as suggestionStore from './suggestion.store.ts';
import { mostSuggestions, type Suggestion } from './suggestion.ts';

/** One who lost their place, and to whom. */
export interface Displaced {
  suggestion: Suggestion;
  byCandidateId: string;
}

/** Those for whom there is a place in their job's list: a full one takes a better person in place of its last. */
export async function makeRoom<T extends { change: Change }>(
  tx: Transaction,
  wanted: readonly T[],
): Promise<{ admitted: T[]; displaced: Displaced[] }> {
  const ofJobs = Map.groupBy(wanted, (each) => each.change.suggestion.jobId);
  const counts = await suggestionStore.countOpenOfJobs(tx, [...ofJobs.keys()]);
  const tight = [...ofJobs].filter(([jobId, ofJob]) => (counts.get(jobId) ?? 0) + ofJob.length > mostSuggestions);
  if (tight.length === 0) return { admitted: [...wanted], displaced: [] };

  const listed = await suggestionStore.lockOfJobs(
    tx,
    tight.map(([jobId]) => jobId),
  );
  const open = Map.groupBy(
    listed.filter(({ status }) => status === 'OPEN'),
    ({ jobId }) => jobId,
  );
  const refused = new Set<T>();
  const displaced: Displaced[] = [];
  for (const [jobId, ofJob] of tight) {
    const worstFirst = (open.get(jobId) ?? []).sort((one, other) => one.score - other.score);
    let free = mostSuggestions - worstFirst.length;
    for (const each of ofJob.toSorted((one, other) => other.change.suggestion.score - one.change.suggestion.score)) {
      const last = worstFirst[0];
      const { score, candidateId: byCandidateId } = each.change.suggestion;
      if (free > 0) free--;
      else if (!last || last.score >= score) refused.add(each);
      else {
        worstFirst.shift();
        displaced.push({ suggestion: { ...last, status: 'EXPIRED', version: last.version + 1 }, byCandidateId });
      }
    }
  }
  return { admitted: wanted.filter((each) => !refused.has(each)), displaced };
}
