import type { Transaction } from '@rekindle/shared/database/database';

export type PipelineKind = 'job' | 'client';

/** That the agency has this job or client; nothing else of it is known here. */
export async function saveReference(tx: Transaction, kind: PipelineKind, id: string): Promise<void> {
  await tx.query('insert into pipeline_reference (agency_id, kind, id) values ($1, $2, $3) on conflict do nothing', [
    tx.viewer.agencyId,
    kind,
    id,
  ]);
}

export async function isKnown(tx: Transaction, kind: PipelineKind, id: string): Promise<boolean> {
  return (await tx.query('select 1 from pipeline_reference where kind = $1 and id = $2', [kind, id])).length > 0;
}
