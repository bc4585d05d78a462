import { defineMessages } from '../../lib/i18n.ts';

export const t = defineMessages({
  'settings.page.title': 'Settings',
  'settings.page.empty': 'Settings',
  'settings.page.emptyHint': 'Members, teams and templates will stand here.',
});
