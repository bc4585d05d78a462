import { EntitySchema } from 'typeorm';
import type { Task } from './task.ts';

export const taskEntity = new EntitySchema<Task>({
  name: 'task',
  columns: {
    id: { type: 'uuid', primary: true },
    agencyId: { type: 'uuid', name: 'agency_id' },
    title: { type: 'text' },
    candidateId: { type: 'uuid', name: 'candidate_id', nullable: true },
    jobId: { type: 'uuid', name: 'job_id', nullable: true },
    clientId: { type: 'uuid', name: 'client_id', nullable: true },
    assigneeId: { type: 'uuid', name: 'assignee_id' },
    dueOn: { type: 'date', name: 'due_on' },
    dueAt: { type: 'timestamptz', name: 'due_at', nullable: true },
    status: { type: 'text' },
    kind: { type: 'text' },
    enrolmentId: { type: 'uuid', name: 'enrolment_id', nullable: true },
    stepNumber: { type: 'integer', name: 'step_number', nullable: true },
    doneAt: { type: 'timestamptz', name: 'done_at', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    version: { type: 'integer' },
  },
});
