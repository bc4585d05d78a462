import { EntitySchema } from 'typeorm';
import type { Placement, PlacementTerm } from './placement.ts';

export const placementTable = new EntitySchema<Placement>({
  name: 'placement',
  columns: {
    id: { type: 'uuid', primary: true },
    entryId: { type: 'uuid', name: 'entry_id' },
    candidateId: { type: 'uuid', name: 'candidate_id' },
    jobId: { type: 'uuid', name: 'job_id' },
    clientId: { type: 'uuid', name: 'client_id' },
    status: { type: 'text' },
    employmentType: { type: 'text', name: 'employment_type', nullable: true },
    startDate: { type: 'date', name: 'start_date' },
    endDate: { type: 'date', name: 'end_date', nullable: true },
    pay: { type: 'jsonb', nullable: true },
    guaranteeUntil: { type: 'date', name: 'guarantee_until', nullable: true },
    endedBy: { type: 'text', name: 'ended_by', nullable: true },
    ownerId: { type: 'uuid', name: 'owner_id', nullable: true },
    version: { type: 'integer' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});

export const placementTermTable = new EntitySchema<PlacementTerm>({
  name: 'placement_term',
  columns: {
    id: { type: 'uuid', primary: true },
    placementId: { type: 'uuid', name: 'placement_id' },
    fromDate: { type: 'date', name: 'from_date' },
    untilDate: { type: 'date', name: 'until_date', nullable: true },
    pay: { type: 'jsonb', nullable: true },
    recordedAt: { type: 'timestamptz', name: 'recorded_at' },
  },
});
