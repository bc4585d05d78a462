import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeAnswer, encodeAnswer, hashInput } from './stored-answer.ts';

const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  fc.bigInt(),
  fc.uint8Array(),
);
const answer = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('node')),
    fc.dictionary(fc.stringMatching(/^[a-z]+$/), tie('node')),
  ),
})).node;

describe('a stored answer', () => {
  it('comes back as it was, with its dates, big integers and bytes', () => {
    fc.assert(
      fc.property(answer, (value) => {
        const back = decodeAnswer(JSON.parse(encodeAnswer(value)));
        // Dictionaries of fast-check have no prototype; what counts is what they hold.
        expect(structuredClone(back)).toEqual(structuredClone(value));
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(decodeAnswer(JSON.parse(encodeAnswer(undefined)))).toBeUndefined();
  });
});

describe('the hash of an input', () => {
  it('does not depend on the order of fields or on absent ones', () => {
    const left = hashInput({ a: 1, b: { c: [1, 2], d: undefined } });
    expect(left.equals(hashInput({ b: { c: [1, 2] }, a: 1 }))).toBe(true);
  });

  it('depends on every value and on the order of lists', () => {
    const inputs = [{ a: [1, 2] }, { a: [2, 1] }, { a: ['1', 2] }, { a: null }, {}, { b: [1, 2] }, { a: new Date(0) }];
    expect(new Set(inputs.map((input) => hashInput(input).toString('hex'))).size).toBe(inputs.length);
  });
});
