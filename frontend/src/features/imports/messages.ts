import { defineMessages } from '../../lib/i18n.ts';

export const t = defineMessages({
  'imports.list.title': 'Imports',
  'imports.list.empty': 'Nothing imported yet',
  'imports.list.emptyHint': 'Upload a CSV of people or of history from your old system.',
  'imports.run.title': 'Import',
  'imports.run.empty': 'This import has not started',
  'imports.run.emptyHint': 'Map its columns first.',
});
