import { defineMessages } from '../../lib/i18n.ts';

export const t = defineMessages({
  'nurture.list.title': 'Nurture',
  'nurture.list.empty': 'No pools yet',
  'nurture.list.emptyHint': 'Keep people warm who were not chosen this time.',
});
