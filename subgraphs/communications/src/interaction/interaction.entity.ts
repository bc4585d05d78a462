import { EntitySchema } from 'typeorm';
import type { Interaction } from './interaction.ts';

export const interactionEntity = new EntitySchema<Interaction>({
  name: 'interaction',
  columns: {
    id: { type: 'uuid', primary: true },
    agencyId: { type: 'uuid', name: 'agency_id' },
    threadId: { type: 'uuid', name: 'thread_id' },
    candidateId: { type: 'uuid', name: 'candidate_id' },
    channel: { type: 'text' },
    direction: { type: 'text' },
    outcome: { type: 'text', nullable: true },
    subject: { type: 'text', nullable: true },
    text: { type: 'text', nullable: true },
    memberId: { type: 'uuid', name: 'member_id', nullable: true },
    jobId: { type: 'uuid', name: 'job_id', nullable: true },
    decline: { type: 'boolean' },
    interestStated: { type: 'boolean', name: 'interest_stated' },
    heard: { type: 'jsonb' },
    twoWay: { type: 'boolean', name: 'two_way' },
    opensWaiting: { type: 'boolean', name: 'opens_waiting' },
    answers: { type: 'boolean' },
    imported: { type: 'boolean' },
    followUpTaskId: { type: 'uuid', name: 'follow_up_task_id', nullable: true },
    occurredAt: { type: 'timestamptz', name: 'occurred_at' },
    recordedAt: { type: 'timestamptz', name: 'recorded_at' },
    retractedAt: { type: 'timestamptz', name: 'retracted_at', nullable: true },
    version: { type: 'integer' },
  },
});
