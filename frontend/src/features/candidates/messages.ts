import { defineMessages } from '../../lib/i18n.ts';

export const t = defineMessages({
  'candidates.list.title': 'Candidates',
  'candidates.list.empty': 'No candidates yet',
  'candidates.list.emptyHint': 'Bring in the people the agency already knows, and this list becomes its shared memory.',
  'candidates.record.title': 'Candidate',
  'candidates.record.empty': 'This record is empty',
  'candidates.record.emptyHint': 'Everything that happened with the person will stand here.',
});
