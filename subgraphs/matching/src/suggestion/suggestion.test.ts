import { expect, it } from '@jest/globals';
import { judge, type SuggestionStatus, type Verdict } from './suggestion.ts';

const cases: [SuggestionStatus | null, number, boolean, number, Verdict][] = [
  [null, 0, true, 0.7, 'make'],
  [null, 0, false, 0.7, 'leave'],
  ['OPEN', 0.6, true, 0.7, 'strengthen'],
  ['OPEN', 0.7, true, 0.7, 'refresh'],
  ['OPEN', 0.7, true, 0.6, 'refresh'],
  ['OPEN', 0.7, false, 0.7, 'expire'],
  ['EXPIRED', 0.7, true, 0.7, 'reopen'],
  ['EXPIRED', 0.7, false, 0.7, 'leave'],
  ['ACCEPTED', 0.7, true, 0.9, 'leave'],
  ['ACCEPTED', 0.7, false, 0.9, 'leave'],
  ['DISMISSED', 0.7, true, 0.9, 'leave'],
];

it.each(cases)(
  'a suggestion that is %s at %d, suggestible %s at %d: %s',
  (status, score, suggestible, newScore, verdict) => {
    expect(judge(status && { status, score }, { suggestible, score: newScore })).toBe(verdict);
  },
);
