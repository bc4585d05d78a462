import { describe, expect, it } from '@jest/globals';
import { formatAge, formatMoneyMinor } from './format.ts';

const now = new Date('2026-11-24T12:00:00Z');
const age = (at: string) => formatAge(at, now).replace('\u00a0', ' ');

describe('an age in the shortest words', () => {
  it.each([
    ['2026-11-24T11:59:40Z', '1 min'],
    ['2026-11-24T11:20:00Z', '40 min'],
    ['2026-11-23T10:00:00Z', '26 h'],
    ['2026-11-22T12:00:00Z', '2 d'],
    ['2026-11-12T12:00:00Z', '12 d'],
    ['2026-03-20T12:00:00Z', '8 mo'],
    ['2024-09-03T12:00:00Z', '2 y'],
  ])('reads %s as %s', (at, words) => {
    expect(age(at)).toBe(words);
  });

  it('reads a time ahead as it reads a time past', () => {
    expect(age('2026-12-06T12:00:00Z')).toBe('12 d');
  });
});

describe('money in minor units', () => {
  it('leaves decimals out of whole amounts and keeps them in others', () => {
    expect(formatMoneyMinor(62_000, 'EUR')).toMatch(/620$/);
    expect(formatMoneyMinor(62_050, 'EUR')).toMatch(/620\.50$/);
  });

  it('knows currencies without minor units', () => {
    expect(formatMoneyMinor(5_000, 'JPY')).toMatch(/5,000$/);
  });
});
