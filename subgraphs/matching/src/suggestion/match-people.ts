import { dayOf } from '@rekindle/shared/clock/clock';
import type { Transaction } from '@rekindle/shared/database/database';
import type { MatchingDeps } from '../context.ts';
import { offLimitsInForce, personFacts, timeZone } from '../facts/facts.store.ts';
import type { JobFact } from '../facts/facts.ts';
import * as jobStore from '../job/job.store.ts';
import type { Sought } from '../ranking/feature.ts';
import { seek } from '../ranking/ranking.ts';
import * as rankingStore from '../rediscovery/ranking.store.ts';
import { type Change, change, type Evaluated, evaluate, shownAs } from './evaluate.ts';
import { makeRoom } from './make-room.ts';
import { addSuggestionEvents, addSuggestionsMade } from './suggestion.events.ts';
import * as suggestionStore from './suggestion.store.ts';
import type { SuggestionTrigger } from './suggestion.ts';

/** Whom there is news of. */
export interface PersonNews {
  candidateId: string;
  trigger: SuggestionTrigger;
  /** The jobs to hold them against; null: every open one. */
  jobIds: ReadonlySet<string> | null;
}

/** A person held against a job, and what that changes. */
interface Held {
  job: JobFact;
  evaluated: Evaluated;
  change: Change | null;
}

/** News of people, held against the open jobs: a handful of statements, however many people and jobs. */
export async function matchPeople(
  deps: MatchingDeps,
  tx: Transaction,
  news: readonly PersonNews[],
  as: (candidateId: string) => Transaction = () => tx,
): Promise<void> {
  const held = await hold(deps, tx, news);
  await rankingStore.clearLeftOut(tx, { pairs: held.map(pairOf) });
  await rankingStore.keepLeftOut(
    tx,
    held.flatMap((each) => {
      const { leftOut, ranked } = each.evaluated;
      return leftOut ? [{ ...leftOut, ...pairOf(each), score: ranked.score }] : [];
    }),
  );
  await keep(
    tx,
    held.filter((each): each is Held & { change: Change } => each.change !== null),
    as,
  );
}

const pairOf = ({ job, evaluated }: Held) => ({ jobId: job.id, candidateId: evaluated.ranked.candidateId });

async function hold(deps: MatchingDeps, tx: Transaction, news: readonly PersonNews[]): Promise<Held[]> {
  const jobs = await jobStore.openJobs(tx);
  const ids = news.map(({ candidateId }) => candidateId);
  if (jobs.length === 0 || ids.length === 0) return [];
  const people = await personFacts(tx, ids);
  const existing = new Map(
    (await suggestionStore.lockOfCandidates(tx, ids)).map((each) => [`${each.jobId} ${each.candidateId}`, each]),
  );
  const now = deps.clock.now();
  const today = dayOf(now, await timeZone(tx));
  const rules = await offLimitsInForce(tx, today);
  const sought = new Map<string, Sought>(jobs.map((job) => [job.id, seek(job, now, today)]));
  return news.flatMap(({ candidateId, trigger, jobIds }) => {
    const person = people.get(candidateId);
    if (!person) return [];
    return jobs
      .filter(({ id }) => jobIds?.has(id) ?? true)
      .map((job): Held => {
        const earlier = existing.get(`${job.id} ${candidateId}`) ?? null;
        const evaluated = evaluate(person, sought.get(job.id) as Sought, rules, earlier);
        return { job, evaluated, change: change(earlier, evaluated, { jobId: job.id, trigger, now }) };
      });
  });
}

async function keep(
  tx: Transaction,
  changed: readonly (Held & { change: Change })[],
  as: (candidateId: string) => Transaction,
): Promise<void> {
  if (changed.length === 0) return;
  const isNew = ({ change: { verdict } }: { change: Change }) => verdict === 'make' || verdict === 'reopen';
  const known = changed.filter((each) => !isNew(each));
  await suggestionStore.save(
    tx,
    known.map((each) => each.change.suggestion),
  );
  const { admitted, displaced } = await makeRoom(tx, changed.filter(isNew));
  const gaveWay = displaced.map(({ suggestion }) => suggestion);
  await suggestionStore.save(tx, [...gaveWay, ...admitted.map((each) => each.change.suggestion)]);
  await rankingStore.keepAlsoFitting(tx, gaveWay);
  const gone = new Set(gaveWay.map(({ id }) => id));
  const stronger = known.filter(
    ({ change: { verdict, suggestion } }) => verdict === 'strengthen' && !gone.has(suggestion.id),
  );
  await suggestionStore.keepShown(
    tx,
    [...admitted, ...stronger].map((each) => shownAs(each.change.suggestion, each.evaluated.ranked)),
  );
  const expired = known.filter((each) => each.change.verdict === 'expire');
  const versions = await rankingStore.addToFitCounts(tx, fitChanges(admitted, expired));

  const jobs = new Map(changed.map(({ job }) => [job.id, job]));
  const told = [
    ...[...stronger, ...expired].map((each) => ({ suggestion: each.change.suggestion })),
    ...displaced.map(({ suggestion, byCandidateId }) => ({ suggestion, newsOf: byCandidateId })),
  ];
  await addSuggestionEvents(
    tx,
    'changed',
    told.map((each) => ({ ...each, job: jobs.get(each.suggestion.jobId) })),
    as,
  );
  const ranks = await suggestionStore.ranksOf(
    tx,
    admitted.map((each) => each.change.suggestion.id),
  );
  for (const ofJob of Map.groupBy(admitted, ({ job }) => job.id).values()) {
    const [{ job }] = ofJob as [Held];
    const suggestions = ofJob.map((each) => each.change.suggestion);
    await addSuggestionsMade(as(suggestions.at(-1)?.candidateId ?? ''), {
      job,
      version: versions.get(job.id) ?? 1,
      suggestions,
      leftOut: 0,
      rankOf: (id) => ranks.get(id) ?? 0,
    });
  }
}

function fitChanges(more: readonly Held[], fewer: readonly Held[]): Map<string, number> {
  const changes = new Map<string, number>();
  for (const { job } of more) changes.set(job.id, (changes.get(job.id) ?? 0) + 1);
  for (const { job } of fewer) changes.set(job.id, (changes.get(job.id) ?? 0) - 1);
  return changes;
}
