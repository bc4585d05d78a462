import { EntitySchema } from 'typeorm';
import type { OffLimits } from './off-limits.ts';

export const offLimitsTable = new EntitySchema<OffLimits>({
  name: 'off_limits',
  columns: {
    id: { type: 'uuid', primary: true },
    clientId: { type: 'uuid', name: 'client_id' },
    scope: { type: 'text' },
    why: { type: 'text' },
    candidateId: { type: 'uuid', name: 'candidate_id', nullable: true },
    department: { type: 'text', nullable: true },
    fromDate: { type: 'date', name: 'from_date' },
    untilDate: { type: 'date', name: 'until_date', nullable: true },
    reason: { type: 'text', nullable: true },
    liftableById: { type: 'uuid', name: 'liftable_by_id', nullable: true },
    liftedAt: { type: 'timestamptz', name: 'lifted_at', nullable: true },
    liftedById: { type: 'uuid', name: 'lifted_by_id', nullable: true },
    version: { type: 'integer' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
