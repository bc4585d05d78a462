import type { Transaction } from '@rekindle/shared/database/database';
import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { MatchingDeps } from '../context.ts';
import { jobsByIds } from '../facts/facts.store.ts';
import { seekingStatuses } from '../facts/facts.ts';
import type { DismissSuggestionInput, RestoreSuggestionInput } from '../generated/graphql.ts';
import { recheckNextActions } from '../next-action/recheck.ts';
import * as rankingStore from '../rediscovery/ranking.store.ts';
import { matchPeople } from './match-people.ts';
import { addSuggestionEvent } from './suggestion.events.ts';
import * as suggestionStore from './suggestion.store.ts';
import type { Suggestion } from './suggestion.ts';

export type SettleOutcome = { kind: 'accepted' | 'not_open'; suggestionId: string };

export async function dismissSuggestion(
  deps: MatchingDeps,
  viewer: Viewer,
  input: DismissSuggestionInput,
): Promise<SettleOutcome> {
  viewer.require('matching:write');
  const id = requireId(input.suggestionId, 'suggestionId');
  return await deps.database.write(viewer, 'dismissSuggestion', input, async (tx): Promise<SettleOutcome> => {
    const suggestion = await locked(tx, id);
    if (suggestion.status !== 'OPEN') return { kind: 'not_open', suggestionId: id };
    const dismissed = await suggestionStore.setStatus(tx, suggestion, 'DISMISSED', input.reason);
    await rankingStore.addToFitCount(tx, suggestion.jobId, -1);
    await addSuggestionEvent(
      tx,
      'dismissed',
      dismissed,
      (await jobsByIds(tx, [suggestion.jobId])).get(suggestion.jobId),
    );
    await refresh(deps, tx, suggestion);
    return { kind: 'accepted', suggestionId: id };
  });
}

/** Open again when the job still seeks, the person still fits and nothing keeps them out; else it has expired. */
export async function restoreSuggestion(
  deps: MatchingDeps,
  viewer: Viewer,
  input: RestoreSuggestionInput,
): Promise<SettleOutcome> {
  viewer.require('matching:write');
  const id = requireId(input.suggestionId, 'suggestionId');
  return await deps.database.write(viewer, 'restoreSuggestion', input, async (tx): Promise<SettleOutcome> => {
    const suggestion = await locked(tx, id);
    if (suggestion.status !== 'DISMISSED') return { kind: 'not_open', suggestionId: id };
    const job = (await jobsByIds(tx, [suggestion.jobId])).get(suggestion.jobId);
    if (!job || !seekingStatuses.includes(job.status)) {
      await addSuggestionEvent(tx, 'changed', await suggestionStore.setStatus(tx, suggestion, 'EXPIRED'), job);
      return { kind: 'not_open', suggestionId: id };
    }
    await addSuggestionEvent(tx, 'changed', await suggestionStore.setStatus(tx, suggestion, 'OPEN'), job);
    await rankingStore.addToFitCount(tx, suggestion.jobId, 1);
    await refresh(deps, tx, suggestion);
    const [now] = await suggestionStore.find(tx, [id]);
    return { kind: now?.status === 'OPEN' ? 'accepted' : 'not_open', suggestionId: id };
  });
}

async function locked(tx: Transaction, id: string): Promise<Suggestion> {
  const suggestion = await suggestionStore.lock(tx, id);
  if (!suggestion) throw notFound('suggestion with this id');
  return suggestion;
}

/** What fits and what comes next is one for all, whoever's write it follows from. */
async function refresh(deps: MatchingDeps, tx: Transaction, { candidateId }: Suggestion): Promise<void> {
  await pastTeamLimits(tx, async () => {
    await matchPeople(deps, tx, [{ candidateId, trigger: 'PERSON_CHANGED', jobIds: null }]);
    await recheckNextActions(tx, [candidateId]);
  });
}
