import { describe, expect, it } from '@jest/globals';
import { formatAge, formatDate, formatMoneyMinor, moneyRangeParts, withShortDays } from './format.ts';

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

describe('days that a service spelled out in a sentence', () => {
  const day = (date: string) => formatDate(date);
  it.each([
    ['Final interview, 11 March 2019', `Final interview, ${day('2019-03-11')}`],
    [
      'Free from 9 January 2031; the role starts 30 December',
      `Free from ${day('2031-01-09')}; the role starts ${day(`${new Date().getUTCFullYear()}-12-30`)}`,
    ],
    ['Placed at Norrland Bank on 23 Nov 2019', `Placed at Norrland Bank on ${day('2019-11-23')}`],
    ['In March, of 3 Marchers', 'In March, of 3 Marchers'],
    ['on 31 February 2019', 'on 31 February 2019'],
  ])('read as every other day of the page: %s', (sentence, shown) => {
    expect(withShortDays(sentence)).toBe(shown);
  });
});

describe('money in minor units', () => {
  it('stands after its sign, which a range has once', () => {
    expect(formatMoneyMinor(5_400_000, 'EUR')).toBe('€\u00a054,000');
    expect(moneyRangeParts(62_000, 68_050, 'EUR')).toEqual({ min: '€\u00a0620', max: '680.50' });
    expect(formatMoneyMinor(5_400_000, 'CHF')).toBe('CHF\u00a054,000');
  });

  it('leaves decimals out of whole amounts and keeps them in others', () => {
    expect(formatMoneyMinor(62_000, 'EUR')).toMatch(/620$/);
    expect(formatMoneyMinor(62_050, 'EUR')).toMatch(/620\.50$/);
  });

  it('knows currencies without minor units', () => {
    expect(formatMoneyMinor(5_000, 'JPY')).toMatch(/5,000$/);
  });
});
