import { defineMessages } from '../../lib/i18n.ts';

export const t = defineMessages({
  'pipeline.list.title': 'Pipeline',
  'pipeline.list.empty': 'No open pipelines',
  'pipeline.list.emptyHint': 'A pipeline opens with its job.',
  'pipeline.job.title': 'Pipeline',
  'pipeline.job.empty': 'Nobody is in this pipeline yet',
  'pipeline.job.emptyHint': 'Shortlist someone from rediscovery.',
});
