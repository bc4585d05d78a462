import { defineMessages } from '../../lib/i18n.ts';

export const t = defineMessages({
  'rediscovery.list.title': 'Rediscovery',
  'rediscovery.list.empty': 'No open job to rediscover for',
  'rediscovery.list.emptyHint': 'Open a job, and the known people who fit it stand here.',
  'rediscovery.job.title': 'Rediscovery',
  'rediscovery.job.empty': 'Nobody known fits yet',
  'rediscovery.job.emptyHint': 'Loosen a must-have, or bring in more people.',
});
