import { EntitySchema } from 'typeorm';
import type { Contact } from './contact.ts';

export const contactTable = new EntitySchema<Contact>({
  name: 'contact',
  columns: {
    id: { type: 'uuid', primary: true },
    clientId: { type: 'uuid', name: 'client_id' },
    name: { type: 'text' },
    title: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
    phone: { type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
