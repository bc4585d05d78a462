import type { Transaction } from '@rekindle/shared/database/database';
import { keepTeamLimit } from '@rekindle/shared/database/team-limits';

export type PipelineKind = 'job' | 'client';

export interface PipelineReference {
  kind: PipelineKind;
  id: string;
  limitedToTeamIds: readonly string[];
}

/** That the agency has this job or client, and who may know of it; nothing else of it is known here. */
export async function saveReference(tx: Transaction, reference: PipelineReference, version: bigint): Promise<void> {
  const { kind, id, limitedToTeamIds } = reference;
  const kept = await tx.query(
    `insert into pipeline_reference as kept (agency_id, kind, id, version) values ($1, $2, $3, $4)
     on conflict (agency_id, kind, id) do update set version = excluded.version where kept.version <= excluded.version
     returning 1`,
    [tx.viewer.agencyId, kind, id, version.toString()],
  );
  if (kept.length > 0) await keepTeamLimit(tx, id, limitedToTeamIds, version);
}

export async function isKnown(tx: Transaction, kind: PipelineKind, id: string): Promise<boolean> {
  return (await tx.query('select 1 from pipeline_reference where kind = $1 and id = $2', [kind, id])).length > 0;
}
