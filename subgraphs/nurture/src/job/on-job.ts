import type { Envelope } from '@rekindle/proto/envelope';
import type { JobChanged, JobClosed, JobOpened } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { keepTeamLimit } from '@rekindle/shared/database/team-limits';

/** Of jobs nothing is kept but who may see them: words about people may name one. */
export async function onJob(
  tx: Transaction,
  { job }: JobOpened | JobChanged | JobClosed,
  { aggregateVersion }: Envelope,
): Promise<void> {
  if (job) await keepTeamLimit(tx, job.id, job.limitedToTeamIds, aggregateVersion);
}
