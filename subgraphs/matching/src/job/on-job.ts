import { Cause, type Envelope } from '@rekindle/proto/envelope';
import type { Client, Job, OffLimits } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import type { MatchingDeps } from '../context.ts';
import { plain } from '../event/plain.ts';
import { keepNewest } from '../event/projection.store.ts';
import { personFacts } from '../facts/facts.store.ts';
import { seekingStatuses } from '../facts/facts.ts';
import { putOffAfterImport } from '../import/after-import.ts';
import { keepLimit, tellAnew } from '../limit/keep-limit.ts';
import { lookAgainAt, onNews } from '../person/news.ts';
import * as personStore from '../person/person.store.ts';
import { isTouchedBy } from '../ranking/left-out.ts';
import * as rankingStore from '../rediscovery/ranking.store.ts';
import { rankJob } from '../suggestion/rank-job.ts';
import { rankLater } from '../suggestion/rank-later.ts';
import { expireOfJob } from '../suggestion/settle-suggestion.ts';
import * as suggestionStore from '../suggestion/suggestion.store.ts';
import type { SuggestionTrigger } from '../suggestion/suggestion.ts';
import * as jobStore from './job.store.ts';

// People and jobs travel on different topics: one who became known in the same moment is seen on the second look.
const secondLookMs = 1_000;

export async function projectJob(tx: Transaction, job: Job | undefined, envelope: Envelope): Promise<void> {
  if (!job) return;
  const open = seekingStatuses.includes(job.status);
  const version = envelope.aggregateVersion;
  if (!(await keepNewest(tx, 'job', { id: job.id, version, data: plain(job), open }))) return;
  if (await keepLimit(tx, job.id, job.limitedToTeamIds, version)) await tellAnew(tx, job.id);
}

/** Of a client nothing is kept but to whom it is limited; its jobs say the same of themselves. */
export async function projectClient(tx: Transaction, client: Client | undefined, envelope: Envelope): Promise<void> {
  if (client && (await keepLimit(tx, client.id, client.limitedToTeamIds, envelope.aggregateVersion)))
    await tellAnew(tx, client.id);
}

/** Ranks everybody for a job that seeks, in the transaction of the event; ends the suggestions of one that does not. */
export async function onJob(
  deps: MatchingDeps,
  tx: Transaction,
  jobId: string,
  cause: Cause,
  trigger: SuggestionTrigger,
): Promise<void> {
  if (cause === Cause.IMPORT) return await putOffAfterImport(tx);
  const job = await jobStore.lock(tx, jobId);
  if (!job) return;
  if (seekingStatuses.includes(job.status)) {
    // The second look first: when the index is not there yet, ranking moves the same timer closer.
    await rankLater(tx, jobId, { trigger: 'JOB_CHANGED' }, new Date(deps.clock.now().getTime() + secondLookMs));
    return await rankJob(deps, tx, jobId, { trigger });
  }
  const suggested = await expireOfJob(tx, job);
  await rankingStore.clearLeftOut(tx, { jobId });
  await lookAgainAt(deps, tx, [...suggested, ...(await jobStore.peopleInPipeline(tx, jobId))]);
}

export async function projectOffLimits(
  tx: Transaction,
  rule: OffLimits | undefined,
  envelope: Envelope,
): Promise<void> {
  if (!rule) return;
  const { aggregateVersion: version } = envelope;
  await keepNewest(tx, 'off_limits', { id: rule.id, version, data: plain(rule), lifted: rule.lifted });
}

/** Those whom the rule keeps out lose their suggestions at once; then every open job is ranked again. */
export async function onOffLimits(deps: MatchingDeps, tx: Transaction, rule: OffLimits, cause: Cause): Promise<void> {
  if (cause === Cause.IMPORT) return await putOffAfterImport(tx);
  const suggested = await suggestionStore.candidatesWithOpen(tx);
  const named = rule.candidateId ? [await personStore.survivorOf(tx, rule.candidateId)] : [];
  const facts = await personFacts(tx, [...new Set([...suggested, ...named])]);
  const touched = [...facts.values()].filter((person) => isTouchedBy(person, plain(rule)));
  for (const { profile } of touched) await onNews(deps, tx, profile.id, { trigger: 'PERSON_CHANGED' });
  for (const { id } of await jobStore.openJobs(tx))
    await rankLater(tx, id, { trigger: 'JOB_CHANGED' }, deps.clock.now());
}
