import type { Envelope } from '@rekindle/proto/envelope';
import type { ClientChanged, ClientCreated, JobChanged, JobClosed, JobOpened } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { saveReference } from './pipeline.store.ts';

export async function onJob(
  tx: Transaction,
  { job }: JobOpened | JobChanged | JobClosed,
  { aggregateVersion }: Envelope,
): Promise<void> {
  if (job) await saveReference(tx, { ...job, kind: 'job' }, aggregateVersion);
}

export async function onClient(
  tx: Transaction,
  { client }: ClientCreated | ClientChanged,
  { aggregateVersion }: Envelope,
): Promise<void> {
  if (client) await saveReference(tx, { ...client, kind: 'client' }, aggregateVersion);
}
