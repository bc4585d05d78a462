import { dayOf } from '@rekindle/shared/clock/clock';
import type { Transaction } from '@rekindle/shared/database/database';
import { Cause } from '@rekindle/shared/outbox/outbox';
import { inSpan } from '@rekindle/shared/telemetry/spans';
import type { MatchingDeps } from '../context.ts';
import { offLimitsInForce, personFacts, timeZone } from '../facts/facts.store.ts';
import { type JobFact, seekingStatuses } from '../facts/facts.ts';
import * as jobStore from '../job/job.store.ts';
import { lookAgainAt } from '../person/news.ts';
import { queryFor, seek } from '../ranking/ranking.ts';
import * as rankingStore from '../rediscovery/ranking.store.ts';
import { type Change, change, type Evaluated, evaluate, shownAs } from './evaluate.ts';
import { type RankRequest, rankLater } from './rank-later.ts';
import { addSuggestionEvents, addSuggestionsMade } from './suggestion.events.ts';
import * as suggestionStore from './suggestion.store.ts';
import { mostSuggestions, type Suggestion } from './suggestion.ts';

const looksAt = 400;
const indexRetryMs = 150;

/** Ranks everybody for one open job and makes, refreshes or ends its suggestions; all in the caller's transaction. */
export async function rankJob(deps: MatchingDeps, tx: Transaction, jobId: string, request: RankRequest): Promise<void> {
  await inSpan('rank job', { 'rekindle.job': jobId }, () => rank(deps, tx, jobId, request));
}

async function rank(deps: MatchingDeps, tx: Transaction, jobId: string, request: RankRequest): Promise<void> {
  const job = await jobStore.lock(tx, jobId);
  if (!job || !seekingStatuses.includes(job.status)) return;
  const found = await deps.people.search(tx.viewer.agencyId, queryFor(job), looksAt);
  if (!found) return await rankLater(tx, jobId, request, new Date(deps.clock.now().getTime() + indexRetryMs));

  const existing = await suggestionStore.lockOfJobs(tx, [jobId]);
  const open = existing.filter(({ status }) => status === 'OPEN').map(({ candidateId }) => candidateId);
  const evaluated = await evaluateAll(
    tx,
    deps,
    job,
    [...new Set([...found.hits.map(({ id }) => id), ...open])],
    existing,
  );
  const best = evaluated.filter(({ suggestible }) => suggestible).sort((a, b) => b.ranked.score - a.ranked.score);
  for (const { ranked } of best.slice(mostSuggestions)) {
    const one = evaluated.find((each) => each.ranked === ranked);
    if (one) one.suggestible = false;
  }
  const changes = changesFor(evaluated, existing, { jobId, trigger: request.trigger, now: deps.clock.now() });
  const ranks = new Map(best.map(({ ranked }, index) => [ranked.candidateId, index + 1]));
  await keep(deps, tx, job, changes, evaluated, {
    ranks,
    known: found.known,
    fit: best.length,
    alsoFit: best.slice(mostSuggestions).map(({ ranked }) => ranked.candidateId),
    request,
  });
}

async function evaluateAll(
  tx: Transaction,
  deps: MatchingDeps,
  job: JobFact,
  ids: string[],
  existing: Suggestion[],
): Promise<Evaluated[]> {
  const now = deps.clock.now();
  const today = dayOf(now, await timeZone(tx));
  const rules = await offLimitsInForce(tx, today);
  const facts = await personFacts(tx, ids);
  const sought = seek(job, now, today);
  const byCandidate = new Map(existing.map((each) => [each.candidateId, each]));
  return [...facts.values()].map((person) =>
    evaluate(person, sought, rules, byCandidate.get(person.profile.id) ?? null),
  );
}

function changesFor(evaluated: Evaluated[], existing: Suggestion[], context: Parameters<typeof change>[2]) {
  const byCandidate = new Map(existing.map((each) => [each.candidateId, each]));
  return evaluated
    .map((each) => ({
      evaluated: each,
      change: change(byCandidate.get(each.ranked.candidateId) ?? null, each, context),
    }))
    .filter((each): each is { evaluated: Evaluated; change: Change } => each.change !== null);
}

async function keep(
  deps: MatchingDeps,
  tx: Transaction,
  job: JobFact,
  changes: { evaluated: Evaluated; change: Change }[],
  evaluated: Evaluated[],
  {
    ranks,
    known,
    fit,
    alsoFit,
    request,
  }: { ranks: Map<string, number>; known: number; fit: number; alsoFit: string[]; request: RankRequest },
): Promise<void> {
  await suggestionStore.save(
    tx,
    changes.map((each) => each.change.suggestion),
  );
  const made = changes.filter(({ change: { verdict } }) => verdict === 'make' || verdict === 'reopen');
  const stronger = changes.filter(({ change: { verdict } }) => verdict === 'strengthen');
  const ended = changes.filter(({ change: { verdict } }) => verdict === 'expire');
  await suggestionStore.keepShown(
    tx,
    [...made, ...stronger].map((each) => shownAs(each.change.suggestion, each.evaluated.ranked)),
  );

  const leftOut = evaluated.flatMap(({ ranked, leftOut: why }) =>
    why ? [{ ...why, jobId: job.id, candidateId: ranked.candidateId, score: ranked.score }] : [],
  );
  await rankingStore.clearLeftOut(tx, { jobId: job.id });
  await rankingStore.keepLeftOut(tx, leftOut);
  const version = await rankingStore.saveRanking(tx, job.id, { fit, known, alsoFit });

  const candidateOf = new Map(made.map(({ change: { suggestion } }) => [suggestion.id, suggestion.candidateId]));
  if (made.length > 0 || request.trigger === 'JOB_OPENED') {
    await addSuggestionsMade(tx, {
      job,
      version,
      suggestions: made.map((each) => each.change.suggestion),
      leftOut: leftOut.length,
      rankOf: (id) => ranks.get(candidateOf.get(id) ?? '') ?? 0,
      ...(request.quiet ? { cause: Cause.IMPORT } : {}),
    });
  }
  await addSuggestionEvents(
    tx,
    'changed',
    [...stronger, ...ended].map(({ change: { suggestion } }) => ({
      suggestion,
      job,
      rank: ranks.get(suggestion.candidateId),
    })),
  );
  await lookAgainAt(
    deps,
    tx,
    [...made, ...ended].map((each) => each.change.suggestion.candidateId),
  );
}
