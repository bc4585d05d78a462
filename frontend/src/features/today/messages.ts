import { defineMessages } from '../../lib/i18n.ts';

export const t = defineMessages({
  'today.today.title': 'Today',
  'today.today.empty': 'Your day will be here',
  'today.today.emptyHint': 'Next actions, replies waiting and new matches appear as soon as the agency knows people.',
});
