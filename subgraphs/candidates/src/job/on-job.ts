import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Job } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { keepTeamLimit } from '@rekindle/shared/database/team-limits';
import * as factStore from '../fact/fact.store.ts';
import { settleLater } from '../news/settle-later.ts';
import * as jobStore from './job.store.ts';

/** A job's name stands in words unless it is limited, and its end ends "submitted": its people are settled anew. */
export async function onJob(tx: Transaction, { job }: { job?: Job }, envelope: Envelope): Promise<void> {
  if (!job) return;
  const news = await jobStore.save(tx, {
    id: job.id,
    title: job.title,
    clientId: job.clientId,
    clientName: job.clientName,
    status: job.status,
    closedAt: job.closedAt ? timestampDate(job.closedAt) : null,
    version: Number(envelope.aggregateVersion),
  });
  if (!news) return;
  await keepTeamLimit(tx, job.id, job.limitedToTeamIds, envelope.aggregateVersion);
  await settleLater(tx, await factStore.peopleOfJob(tx, job.id));
}
