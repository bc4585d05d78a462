import type { ClientChanged, ClientCreated, JobChanged, JobOpened } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { saveReference } from './pipeline.store.ts';

export async function onJob(tx: Transaction, { job }: JobOpened | JobChanged): Promise<void> {
  if (job) await saveReference(tx, 'job', job.id);
}

export async function onClient(tx: Transaction, { client }: ClientCreated | ClientChanged): Promise<void> {
  if (client) await saveReference(tx, 'client', client.id);
}
