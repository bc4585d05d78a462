import { defineMessages } from '../../lib/i18n.ts';

export const t = defineMessages({
  'clients.list.title': 'Clients',
  'clients.list.empty': 'No clients yet',
  'clients.list.emptyHint': 'Clients come with your history, or one by one.',
  'clients.record.title': 'Client',
  'clients.record.empty': 'This client is empty',
  'clients.record.emptyHint': 'Contacts, jobs and agreements will stand here.',
});
