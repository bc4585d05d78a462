import { describe, expect, it } from '@jest/globals';
import { byKind } from './by-kind.ts';
import { withoutHints } from './errors.ts';
import { batching, batchingLists } from './loader.ts';
import { DateTime, DayScalar } from './scalars.ts';

describe('byKind', () => {
  const resolve = byKind({ accepted: 'OpenJobSuccess', changed: 'ChangedMeanwhile' });

  it('gives the type of the union', () => {
    expect(resolve({ kind: 'changed' })).toBe('ChangedMeanwhile');
  });

  it('fails loudly on a kind that has no type', () => {
    expect(() => resolve({ kind: 'unknown' as 'accepted' })).toThrow('unknown');
  });
});

describe('batching', () => {
  it('asks once for all ids of a tick, in any order, and gives null for what is not there', async () => {
    const asked: (readonly string[])[] = [];
    const loader = batching(
      async (ids) => {
        asked.push(ids);
        return [{ id: 'b' }, { id: 'a' }];
      },
      (row) => row.id,
    );
    expect(await Promise.all([loader.load('a'), loader.load('missing'), loader.load('b')])).toEqual([
      { id: 'a' },
      null,
      { id: 'b' },
    ]);
    expect(asked).toEqual([['a', 'missing', 'b']]);
  });

  it('gives an empty list where there is nothing', async () => {
    const loader = batchingLists(
      async () => [
        { of: 'a', n: 1 },
        { of: 'a', n: 2 },
      ],
      (row) => row.of,
    );
    expect((await Promise.all([loader.load('a'), loader.load('b')])).map((rows) => rows.length)).toEqual([2, 0]);
  });
});

describe('scalars', () => {
  it('take a Date or a string for an instant', () => {
    expect(DateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(DateTime.serialize('2026-03-01T10:00:00+01:00')).toBe('2026-03-01T09:00:00.000Z');
  });

  it.each(['2026-03-01', 'tomorrow', '2026-13-01T00:00:00Z', 5])('refuse %s as an instant', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow('DateTime expects');
  });

  it.each(['2026-02-30', '2026-3-1', '2026-03-01T00:00:00Z', null])('refuse %s as a day', (value) => {
    expect(() => DayScalar.parseValue(value)).toThrow('Date expects');
  });
});

describe('the text of an error', () => {
  it.each([
    ['Cannot query field "whoo" on type "Query". Did you mean "who"?', 'Cannot query field "whoo" on type "Query".'],
    [
      'Variable "$input" got invalid value "secret" at "input.a"; Int cannot represent non-integer value: "secret"',
      'Variable "$input" is not valid at "input.a"; Int cannot represent non-integer value',
    ],
  ])('suggests nothing and repeats no value: %s', (message, expected) => {
    expect(withoutHints(message)).toBe(expected);
  });
});
