import { defineMessages } from '../../lib/i18n.ts';

export const t = defineMessages({
  'tasks.list.title': 'Tasks',
  'tasks.list.empty': 'Nothing to do',
  'tasks.list.emptyHint': 'Follow-ups that you set on a person, a job or a client appear here.',
});
