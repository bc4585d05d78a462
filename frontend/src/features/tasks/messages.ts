import { defineMessages } from '../../lib/i18n.ts';

export const t = defineMessages({
  'tasks.title': 'Tasks',
  'tasks.lead': '{count, plural, =0 {Nothing open} one {# open task} other {# open tasks}}',
  'tasks.list': 'Open tasks by due time',
  'tasks.scope': 'Task',
  'tasks.empty': 'Nothing to do',
  'tasks.emptyHint': 'Follow-ups that you set on a person, a job or a client appear here.',
  'tasks.new': 'New task',
  'tasks.add': 'Add task',
  'tasks.what': 'What is to be done',
  'tasks.due': 'Due',
  'tasks.added': 'Task added',
  'tasks.done': 'Done',
  'tasks.markDone': 'Mark as done: {title}',
  'tasks.didIt': 'Done: {title}',
  'tasks.snooze': 'Tomorrow',
  'tasks.snoozed': 'Moved to tomorrow: {title}',
  'tasks.changed': 'A colleague changed this task meanwhile. Look again before moving it.',
  'tasks.kind.FOLLOW_UP': 'Follow-up',
  'tasks.kind.NURTURE': 'Nurture step',
  'tasks.kind.GENERAL': 'Task',
});
