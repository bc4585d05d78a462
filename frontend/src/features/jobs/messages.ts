import { defineMessages } from '../../lib/i18n.ts';

export const t = defineMessages({
  'jobs.list.title': 'Jobs',
  'jobs.list.empty': 'No jobs yet',
  'jobs.list.emptyHint': 'Paste a job, and see at once who of the people you know fits.',
  'jobs.record.title': 'Job',
  'jobs.record.empty': 'This job is empty',
  'jobs.record.emptyHint': 'Its needs and terms will stand here.',
});
