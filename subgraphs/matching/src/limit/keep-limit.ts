import type { Transaction } from '@rekindle/shared/database/database';
import { keepTeamLimit, teamLimitsOf } from '@rekindle/shared/database/team-limits';
import { jobsByIds } from '../facts/facts.store.ts';
import * as jobStore from '../job/job.store.ts';
import { recheckNextActions } from '../next-action/recheck.ts';
import * as rankingStore from '../rediscovery/ranking.store.ts';
import { rankLater } from '../suggestion/rank-later.ts';
import { addSuggestionEvents } from '../suggestion/suggestion.events.ts';
import * as suggestionStore from '../suggestion/suggestion.store.ts';
import { peopleNaming } from './limit.store.ts';

/** True when it is limited to other teams than before. */
export async function keepLimit(
  tx: Transaction,
  id: string,
  teamIds: readonly string[],
  version: bigint,
): Promise<boolean> {
  const teams = async () => [...((await teamLimitsOf(tx, [id])).get(id) ?? [])].sort().join();
  const before = await teams();
  await keepTeamLimit(tx, id, teamIds, version);
  return before !== (await teams());
}

/** What everybody reads of the people who have to do with a job or client is said anew, with its name or without. */
export async function tellAnew(tx: Transaction, id: string): Promise<void> {
  const told = await suggestionStore.raiseTellingOf(tx, id);
  const jobs = await jobsByIds(tx, [...new Set(told.map(({ jobId }) => jobId))]);
  await addSuggestionEvents(
    tx,
    'changed',
    told.map((suggestion) => ({ suggestion, job: jobs.get(suggestion.jobId) })),
  );
  const people = await peopleNaming(tx, id);
  await recheckNextActions(tx, people);
  // Told anew by the ranking, a moment later.
  await rankingStore.clearNaming(tx, id, people);
  for (const job of await jobStore.openJobs(tx))
    await rankLater(tx, job.id, { trigger: 'JOB_CHANGED' }, tx.clock.now());
}
