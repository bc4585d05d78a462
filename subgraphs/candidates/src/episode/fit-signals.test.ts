import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from '@jest/globals';
import { SuggestionSchema } from '@rekindle/proto/matching';
import { suggestionSignals } from './fit-signals.ts';

const labels = (feature: string, sentence: string, against = false) =>
  suggestionSignals(create(SuggestionSchema, { reasons: [{ feature, sentence, against }] })).map(({ label }) => label);

describe('the chips of a suggestion', () => {
  it.each([
    ['must_haves', 'React for 8 years and TypeScript for 6 years', ['React 8 y', 'TypeScript 6 y']],
    ['must_haves', 'React for 1 year, SQL and Go', ['React 1 y', 'SQL', 'Go']],
    ['title', 'Works as Senior frontend developer at Lumen Retail Tech', ['Title fits']],
    ['availability', 'Free from 1 December, said on a call', ['Free from 1 December']],
    [
      'stage_reached',
      'Reached the final interview for Frontend Developer at Norrland Bank in March',
      ['Reached the final interview'],
    ],
    ['location', 'Lives in Vienna', ['Lives in Vienna']],
    ['last_contact', 'Wrote to us by email in November', ['Wrote to us by email']],
    ['unheard_of', 'A sentence that is far too long to stand in a chip of the ledger', ['Unheard of']],
  ])('of %s "%s" are short', (feature, sentence, expected) => {
    expect(labels(feature, sentence)).toEqual(expected);
  });

  it('ask for what is not known', () => {
    expect(labels('nice_to_haves', 'GraphQL and Docker are not on the record', true)).toEqual(['GraphQL?', 'Docker?']);
  });
});
