import { defineMessages } from '../../../lib/i18n.ts';

export const t = defineMessages({
  'tour.title': 'Walkthrough',
  'tour.position': '{number} of {total}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.close': 'Close the walkthrough',
  'tour.end': 'Finish',
  'tour.unfold': 'Say more',
  'tour.fold': 'Say less',
  'tour.scope': 'Walkthrough',
  'tour.waits': 'The sample is still filling; this becomes available in a moment.',
  'tour.history.title': 'One person’s history',
  'tour.history.text':
    '{name} has been known for a while. The ledger has six columns: where they came from, whose they are, what happened, what speaks for them, what was sent, and what is next.',
  'tour.history.go': 'Open {name}',
  'tour.job.title': 'A job has just opened',
  'tour.job.text':
    '“{job}” at {client}. Everyone the agency knows was ranked for it at once, each with reasons and the age of their evidence. S puts somebody on the shortlist.',
  'tour.job.go': 'See who fits',
  'tour.follow.title': 'The follow-up',
  'tour.follow.text':
    'Today ranks what to do by what a day’s delay costs. J and K move, D opens the call card: one write keeps the outcome, the availability and the promised follow-up.',
  'tour.follow.go': 'Open Today',
  'tour.colleague.title': 'As the colleague sees it',
  'tour.colleague.text':
    'Nothing stays in one head: {colleague} sees the same person with what you just did, without asking you. You can switch back by the menu under the name.',
  'tour.colleague.go': 'Look at it as {colleague}',
  'tour.end.title': 'That is the loop',
  'tour.end.text':
    'Everything here may be tried; Settings loads the sample anew. Your own agency begins with four steps: bring people, bring history, describe a job, see who fits.',
  'tour.end.go': 'Start your own',
});
