import { dayOf } from '@rekindle/shared/clock/clock';
import type { Transaction } from '@rekindle/shared/database/database';
import type { MatchingDeps } from '../context.ts';
import { jobsByIds, offLimitsInForce, personFacts, timeZone } from '../facts/facts.store.ts';
import type { JobFact } from '../facts/facts.ts';
import * as jobStore from '../job/job.store.ts';
import { seek } from '../ranking/ranking.ts';
import * as rankingStore from '../rediscovery/ranking.store.ts';
import { change, type Evaluated, evaluate, shownAs } from './evaluate.ts';
import { addSuggestionEvent, addSuggestionsMade } from './suggestion.events.ts';
import * as suggestionStore from './suggestion.store.ts';
import { mostSuggestions, type Suggestion, type SuggestionTrigger } from './suggestion.ts';

/** News of a person, held against every open job, or against one. */
export async function matchPerson(
  deps: MatchingDeps,
  tx: Transaction,
  candidateId: string,
  trigger: SuggestionTrigger,
  only?: { jobId: string },
): Promise<void> {
  const person = (await personFacts(tx, [candidateId])).get(candidateId);
  if (!person) return;
  const jobs = (await jobStore.openJobs(tx)).filter(({ id }) => !only || id === only.jobId);
  const existing = await suggestionStore.lockOfCandidates(tx, [candidateId], only?.jobId);
  const now = deps.clock.now();
  const today = dayOf(now, await timeZone(tx));
  const rules = await offLimitsInForce(tx, today);
  if (!only) await rankingStore.clearLeftOut(tx, { candidateId });
  for (const job of jobs) {
    const earlier = existing.find(({ jobId }) => jobId === job.id) ?? null;
    const evaluated = evaluate(person, seek(job, now, today), rules, earlier);
    await keepOne(tx, job, evaluated, earlier, trigger);
  }
}

async function keepOne(
  tx: Transaction,
  job: JobFact,
  evaluated: Evaluated,
  earlier: Suggestion | null,
  trigger: SuggestionTrigger,
): Promise<void> {
  const { ranked, leftOut } = evaluated;
  if (leftOut) {
    await rankingStore.keepLeftOut(tx, [
      { ...leftOut, jobId: job.id, candidateId: ranked.candidateId, score: ranked.score },
    ]);
  }
  const changed = change(earlier, evaluated, { jobId: job.id, trigger, now: tx.clock.now() });
  if (!changed) return;
  const { verdict, suggestion } = changed;
  const isNew = verdict === 'make' || verdict === 'reopen';
  if (isNew && !(await makeRoom(tx, job, suggestion))) return;
  await suggestionStore.save(tx, [suggestion]);
  if (isNew || verdict === 'strengthen') await suggestionStore.keepShown(tx, [shownAs(suggestion, ranked)]);
  if (isNew) {
    const version = await rankingStore.addToFitCount(tx, job.id, 1);
    const [placed] = await suggestionStore.find(tx, [suggestion.id]);
    await addSuggestionsMade(tx, {
      job,
      version,
      suggestions: [suggestion],
      leftOut: 0,
      rankOf: () => placed?.rank ?? 0,
    });
  } else if (verdict !== 'refresh') {
    if (verdict === 'expire') await rankingStore.addToFitCount(tx, job.id, -1);
    await addSuggestionEvent(tx, 'changed', suggestion, job);
  }
}

/** A full list takes a better person in place of its last one. */
async function makeRoom(tx: Transaction, job: JobFact, suggestion: Suggestion): Promise<boolean> {
  if ((await suggestionStore.countOpenOfJob(tx, job.id)) < mostSuggestions) return true;
  const open = (await suggestionStore.lockOfJob(tx, job.id)).filter(({ status }) => status === 'OPEN');
  const last = open.sort((one, other) => one.score - other.score)[0];
  if (!last || last.score >= suggestion.score) return false;
  await addSuggestionEvent(tx, 'changed', await suggestionStore.setStatus(tx, last, 'EXPIRED'), job);
  return true;
}

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
  const open = (await suggestionStore.lockOfJob(tx, job.id)).filter(({ status }) => status === 'OPEN');
  for (const suggestion of open) {
    await addSuggestionEvent(tx, 'changed', await suggestionStore.setStatus(tx, suggestion, 'EXPIRED'), job);
  }
  await rankingStore.clearFitCount(tx, job.id);
  return open.map(({ candidateId }) => candidateId);
}
