import { EntitySchema } from 'typeorm';
import type { Right } from './right.ts';

export const rightTable = new EntitySchema<Right>({
  name: 'right_to_represent',
  columns: {
    id: { type: 'uuid', primary: true },
    candidateId: { type: 'uuid', name: 'candidate_id' },
    jobId: { type: 'uuid', name: 'job_id', nullable: true },
    clientGroupId: { type: 'uuid', name: 'client_group_id', nullable: true },
    status: { type: 'text' },
    exclusive: { type: 'boolean' },
    heardIn: { type: 'text', name: 'heard_in' },
    until: { type: 'date', nullable: true },
    asOf: { type: 'timestamptz', name: 'as_of' },
    interactionId: { type: 'uuid', name: 'interaction_id', nullable: true },
    previous: { type: 'jsonb', nullable: true },
    version: { type: 'integer' },
  },
});
