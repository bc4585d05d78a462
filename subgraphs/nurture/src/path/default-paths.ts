import type { EntryMode, EntryRule, Step } from './path.ts';

export interface DefaultPath {
  key: string;
  name: string;
  entryRule: EntryRule;
  entryMode: EntryMode;
  steps: Step[];
}

const task = (text: string): Step => ({ kind: 'TASK', text, waitDays: null });
const note = (text: string): Step => ({ kind: 'NOTE', text, waitDays: null });
const wait = (waitDays: number): Step => ({ kind: 'WAIT', text: null, waitDays });

/** What every agency begins with and may change: its own copies, made when it is founded. */
export const defaultPaths: readonly DefaultPath[] = [
  {
    key: 'silver-medalists',
    name: 'Silver medalists',
    entryRule: 'SILVER_MEDALIST',
    entryMode: 'AUTOMATIC',
    steps: [
      task('Call to say how close it was'),
      note('Told how close it was; keeping in touch for the next role of this kind.'),
      wait(14),
      task('Check in: what has changed since, and which roles would interest them'),
    ],
  },
  {
    key: 'declined',
    name: 'Said no for now',
    entryRule: 'DECLINED',
    entryMode: 'PROPOSED',
    steps: [note('Withdrew; resting before the next contact.'), wait(60), task('Ask what would have made it a yes')],
  },
  {
    key: 'unavailable-until',
    name: 'Back on a date',
    entryRule: 'UNAVAILABLE_UNTIL',
    entryMode: 'PROPOSED',
    steps: [note('Not available for now; a check-in is planned.'), wait(30), task('Ask whether the date still holds')],
  },
];
