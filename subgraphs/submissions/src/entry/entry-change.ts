import { EntitySchema } from 'typeorm';

/** One line of an entry's history; `actorId` is null where nobody of the agency acted. */
export interface EntryChange {
  id: string;
  entryId: string;
  at: Date;
  actorId: string | null;
  sentence: string;
}

export const entryChangeTable = new EntitySchema<EntryChange>({
  name: 'entry_change',
  columns: {
    id: { type: 'uuid', primary: true },
    entryId: { type: 'uuid', name: 'entry_id' },
    at: { type: 'timestamptz' },
    actorId: { type: 'uuid', name: 'actor_id', nullable: true },
    sentence: { type: 'text' },
  },
});
