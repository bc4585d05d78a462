import type { Transaction } from '@rekindle/shared/database/database';
import type { Change } from './evaluate.ts';
import * as suggestionStore from './suggestion.store.ts';
import { mostSuggestions, type Suggestion } from './suggestion.ts';

/** Those for whom there is a place in their job's list: a full one takes a better person in place of its last. */
export async function makeRoom<T extends { change: Change }>(
  tx: Transaction,
  wanted: readonly T[],
): Promise<{ admitted: T[]; displaced: Suggestion[] }> {
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
  const displaced: Suggestion[] = [];
  for (const [jobId, ofJob] of tight) {
    const worstFirst = (open.get(jobId) ?? []).sort((one, other) => one.score - other.score);
    let free = mostSuggestions - worstFirst.length;
    for (const each of ofJob.toSorted((one, other) => other.change.suggestion.score - one.change.suggestion.score)) {
      const last = worstFirst[0];
      if (free > 0) free--;
      else if (!last || last.score >= each.change.suggestion.score) refused.add(each);
      else displaced.push({ ...(worstFirst.shift() as Suggestion), status: 'EXPIRED', version: last.version + 1 });
    }
  }
  return { admitted: wanted.filter((each) => !refused.has(each)), displaced };
}
