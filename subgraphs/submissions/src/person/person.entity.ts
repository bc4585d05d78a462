import { EntitySchema } from 'typeorm';
import type { Person } from './person.ts';

export const personTable = new EntitySchema<Person>({
  name: 'person',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    employer: { type: 'text', nullable: true },
    ownerId: { type: 'uuid', name: 'owner_id', nullable: true },
    blocks: { type: 'jsonb' },
    fitNotedAt: { type: 'timestamptz', name: 'fit_noted_at', nullable: true },
    archived: { type: 'boolean' },
    version: { type: 'integer' },
  },
});
