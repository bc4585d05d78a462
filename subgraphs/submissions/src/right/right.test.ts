import { expect, it } from '@jest/globals';
import type { MissingBecause } from '@rekindle/proto/rules/right';
import { whyMissing } from './right.ts';

it.each<[MissingBecause, RegExp]>([
  ['NEVER_HEARD', /has not given/],
  ['REFUSED', /refused/],
  ['WITHDRAWN', /withdrew/],
  ['REQUESTED', /has not answered/],
  ['EXPIRED', /has expired/],
])('says why it is missing: %s', (because, expected) => {
  expect(whyMissing(because, 'Ada Byron')).toMatch(expected);
});
