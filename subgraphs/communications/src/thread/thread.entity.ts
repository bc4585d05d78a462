import { EntitySchema } from 'typeorm';
import type { Thread } from './thread.ts';

export const threadEntity = new EntitySchema<Thread>({
  name: 'thread',
  columns: {
    id: { type: 'uuid', primary: true },
    agencyId: { type: 'uuid', name: 'agency_id' },
    candidateId: { type: 'uuid', name: 'candidate_id' },
    channel: { type: 'text' },
    subject: { type: 'text', nullable: true },
    ownerId: { type: 'uuid', name: 'owner_id', nullable: true },
    waitingSince: { type: 'timestamptz', name: 'waiting_since', nullable: true },
    closedThrough: { type: 'timestamptz', name: 'closed_through', nullable: true },
    lastExcerpt: { type: 'text', name: 'last_excerpt', nullable: true },
    lastAt: { type: 'timestamptz', name: 'last_at' },
    version: { type: 'integer' },
  },
});
