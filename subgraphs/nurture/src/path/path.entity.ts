import { EntitySchema } from 'typeorm';
import type { Path } from './path.ts';

export const pathEntity = new EntitySchema<Path>({
  name: 'path',
  columns: {
    id: { type: 'uuid', primary: true },
    agencyId: { type: 'uuid', name: 'agency_id' },
    name: { type: 'text' },
    entryRule: { type: 'text', name: 'entry_rule', nullable: true },
    entryMode: { type: 'text', name: 'entry_mode' },
    active: { type: 'boolean' },
    defaultKey: { type: 'text', name: 'default_key', nullable: true },
    stepsVersion: { type: 'integer', name: 'steps_version' },
    version: { type: 'integer' },
  },
});
