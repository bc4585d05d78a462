import { PoolChangedSchema, PoolJoinedSchema, PoolLeftSchema } from '@rekindle/proto/nurture';
import type { NewEvent } from '@rekindle/shared/outbox/outbox';
import type { Pool } from './pool.ts';

export function poolChanged(pool: Pool): NewEvent<typeof PoolChangedSchema> {
  return { schema: PoolChangedSchema, aggregate: aggregateOf(pool), message: { pool: stateOf(pool) } };
}

export function poolJoined(pool: Pool, candidateId: string): NewEvent<typeof PoolJoinedSchema> {
  const message = { membership: { pool: stateOf(pool), candidateId } };
  return { schema: PoolJoinedSchema, aggregate: aggregateOf(pool), subjectCandidateId: candidateId, message };
}

export function poolLeft(pool: Pool, candidateId: string): NewEvent<typeof PoolLeftSchema> {
  const message = { membership: { pool: stateOf(pool), candidateId } };
  return { schema: PoolLeftSchema, aggregate: aggregateOf(pool), subjectCandidateId: candidateId, message };
}

function aggregateOf(pool: Pool) {
  return { type: 'pool', id: pool.id, version: pool.version };
}

function stateOf({ id, name, kind }: Pool) {
  return { id, name, kind };
}
