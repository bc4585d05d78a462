import { Cause } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { type Asked, gather } from '@rekindle/shared/inbox/gather';
import type { MatchingDeps } from '../context.ts';
import { putOffAfterImport } from '../import/after-import.ts';
import { recheckNextActions } from '../next-action/recheck.ts';
import { matchPeople, type PersonNews } from '../suggestion/match-people.ts';
import type { SuggestionTrigger } from '../suggestion/suggestion.ts';
import * as personStore from './person.store.ts';

// Each is held against every open job before anything else of this process is done.
const peopleAtOnce = 25;

interface Look {
  deps: MatchingDeps;
  candidateIds: readonly string[];
  /** Absent: nothing that counts for a job. */
  match?: { trigger: SuggestionTrigger; jobId?: string };
}

/**
 * What news of a person starts: suggestions for open jobs where it may change them, and another look at what to do next;
 * once for all news of a batch.
 */
export async function onNews(
  deps: MatchingDeps,
  tx: Transaction,
  candidateId: string | undefined,
  match?: Look['match'],
): Promise<void> {
  if (candidateId) await gather(tx, lookAgain, { deps, candidateIds: [candidateId], match });
}

/** What to do next with these people may have changed; asked for once a batch. */
export async function lookAgainAt(deps: MatchingDeps, tx: Transaction, candidateIds: readonly string[]): Promise<void> {
  if (candidateIds.length > 0) await gather(tx, lookAgain, { deps, candidateIds });
}

async function lookAgain(tx: Transaction, asked: readonly Asked<Look>[]): Promise<void> {
  const survivors = await personStore.survivorsOf(
    tx,
    asked.flatMap(({ item }) => item.candidateIds),
  );
  const survivorOf = (id: string) => survivors.get(id) ?? id;
  const live = asked.filter((each) => each.tx.cause?.cause !== Cause.IMPORT);
  const imported = asked.filter((each) => each.tx.cause?.cause === Cause.IMPORT);
  if (imported.length > 0) {
    await putOffAfterImport(
      tx,
      imported.flatMap(({ item }) => item.candidateIds.map(survivorOf)),
    );
  }
  if (live.length === 0) return;
  const causes = new Map(live.flatMap((each) => each.item.candidateIds.map((id) => [survivorOf(id), each.tx])));
  const as = (candidateId: string) => causes.get(candidateId) ?? tx;
  for (const deps of new Set(live.map(({ item }) => item.deps))) {
    deps.people.warm(tx.viewer.agencyId);
    const news = newsOf(live, survivorOf);
    for (let done = 0; done < news.length; done += peopleAtOnce) {
      await matchPeople(deps, tx, news.slice(done, done + peopleAtOnce), as);
    }
  }
  await recheckNextActions(tx, [...causes.keys()], as);
}

/** One row a person: the trigger of their last news, and every job that any of it may change. */
function newsOf(asked: readonly Asked<Look>[], survivorOf: (id: string) => string): PersonNews[] {
  const news = new Map<string, { trigger: SuggestionTrigger; jobIds: Set<string> | null }>();
  for (const { item } of asked) {
    if (!item.match) continue;
    const { trigger, jobId } = item.match;
    for (const id of item.candidateIds.map(survivorOf)) {
      const known = news.get(id);
      const jobIds = jobId && known?.jobIds !== null ? new Set([...(known?.jobIds ?? []), jobId]) : null;
      news.set(id, { trigger, jobIds });
    }
  }
  return [...news].map(([candidateId, what]) => ({ candidateId, ...what }));
}
