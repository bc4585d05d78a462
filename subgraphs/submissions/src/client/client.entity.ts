import { EntitySchema } from 'typeorm';
import type { Client } from './client.ts';

export const clientTable = new EntitySchema<Client>({
  name: 'client',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    nameKey: { type: 'text', name: 'name_key' },
    parentId: { type: 'uuid', name: 'parent_id', nullable: true },
    groupId: { type: 'uuid', name: 'group_id' },
    formerNames: { type: 'text', array: true, name: 'former_names' },
    domains: { type: 'text', array: true },
    ownerId: { type: 'uuid', name: 'owner_id', nullable: true },
    archived: { type: 'boolean' },
    limitedToTeamId: { type: 'uuid', name: 'limited_to_team_id', nullable: true },
    version: { type: 'integer' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
