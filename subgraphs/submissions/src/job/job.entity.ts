import { EntitySchema } from 'typeorm';
import type { JobRow } from './job.ts';

export const jobTable = new EntitySchema<JobRow>({
  name: 'job',
  columns: {
    id: { type: 'uuid', primary: true },
    clientId: { type: 'uuid', name: 'client_id' },
    title: { type: 'text' },
    status: { type: 'text' },
    mustHaves: { type: 'jsonb', name: 'must_haves' },
    niceToHaves: { type: 'jsonb', name: 'nice_to_haves' },
    location: { type: 'jsonb', nullable: true },
    workModes: { type: 'text', array: true, name: 'work_modes' },
    employmentType: { type: 'text', name: 'employment_type', nullable: true },
    pay: { type: 'jsonb', nullable: true },
    startDate: { type: 'date', name: 'start_date', nullable: true },
    feeModel: { type: 'text', name: 'fee_model', nullable: true },
    openings: { type: 'integer' },
    ownerId: { type: 'uuid', name: 'owner_id', nullable: true },
    description: { type: 'text', nullable: true },
    sector: { type: 'text', nullable: true },
    limitedToTeamId: { type: 'uuid', name: 'limited_to_team_id', nullable: true },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    closedAt: { type: 'timestamptz', name: 'closed_at', nullable: true },
    version: { type: 'integer' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
