import { defineMessages } from '../../../lib/i18n.ts';

export const t = defineMessages({
  'first.title': 'Four steps to the first people who fit',
  'first.progress': '{done} of 4 done',
  'first.hide': 'Hide these steps',
  'first.hidden': 'The steps are hidden. Importing and opening a job stay in the menu.',
  'first.done': 'Done',
  'first.people': 'Bring people',
  'first.peopleWhy': 'A CSV from the old system or a spreadsheet. Nothing is changed before you have seen a dry run.',
  'first.peopleDone': '{count, plural, one {# person} other {# people}} known',
  'first.peopleAction': 'Import people',
  'first.history': 'Bring history',
  'first.historyWhy':
    'Jobs, submissions, outcomes, notes and calls, joined by the old ids. The reasons of later suggestions come from it.',
  'first.historyDone': 'History imported',
  'first.historyAction': 'Import history',
  'first.job': 'Describe a live job',
  'first.jobWhy': 'Client, title and what a person must have. Everyone you know is ranked for it at once.',
  'first.jobDone': '{title} is open',
  'first.jobAction': 'Describe a job',
  'first.fit': 'See who fits',
  'first.fitWhy': 'Ranked people, each with reasons and how old their evidence is, and who was left out and why.',
  'first.fitReady':
    '{count, plural, =0 {Nobody fits yet; bring more people or loosen a must-have} one {# known person fits} other {# known people fit}} {title}',
  'first.fitAction': 'See who fits',
});
