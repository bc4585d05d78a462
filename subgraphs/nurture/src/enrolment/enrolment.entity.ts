import { EntitySchema } from 'typeorm';
import type { Enrolment } from './enrolment.ts';

export const enrolmentEntity = new EntitySchema<Enrolment>({
  name: 'enrolment',
  columns: {
    id: { type: 'uuid', primary: true },
    agencyId: { type: 'uuid', name: 'agency_id' },
    pathId: { type: 'uuid', name: 'path_id' },
    stepsVersion: { type: 'integer', name: 'steps_version' },
    candidateId: { type: 'uuid', name: 'candidate_id' },
    status: { type: 'text' },
    stepNumber: { type: 'integer', name: 'step_number' },
    stepBegun: { type: 'boolean', name: 'step_begun' },
    taskId: { type: 'uuid', name: 'task_id', nullable: true },
    nextStepAt: { type: 'timestamptz', name: 'next_step_at', nullable: true },
    startedBy: { type: 'text', name: 'started_by' },
    startedBecause: { type: 'text', name: 'started_because' },
    entryId: { type: 'uuid', name: 'entry_id', nullable: true },
    becauseOfJobId: { type: 'uuid', name: 'because_of_job_id', nullable: true },
    ownerId: { type: 'uuid', name: 'owner_id', nullable: true },
    startedAt: { type: 'timestamptz', name: 'started_at' },
    stopReason: { type: 'text', name: 'stop_reason', nullable: true },
    stoppedAt: { type: 'timestamptz', name: 'stopped_at', nullable: true },
    version: { type: 'integer' },
  },
});
