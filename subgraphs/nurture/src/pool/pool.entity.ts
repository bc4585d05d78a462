import { EntitySchema } from 'typeorm';
import type { Pool } from './pool.ts';

export const poolEntity = new EntitySchema<Pool>({
  name: 'pool',
  columns: {
    id: { type: 'uuid', primary: true },
    agencyId: { type: 'uuid', name: 'agency_id' },
    name: { type: 'text' },
    kind: { type: 'text' },
    description: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
