import { describe, expect, it } from '@jest/globals';
import type { AppError } from '../errors/errors.ts';
import { areOfKinds } from './cursor-values.ts';
import { connection, encodeCursor, readPage } from './paging.ts';

const list = 'candidates:name';
const kinds = ['text', 'id'] as const;
const ids = ['a', 'b', 'c'].map((letter) => `018f3c1e-7b2a-7cc1-9a55-0f2f6d1c4b1${letter}`);
const rows = ['a', 'b', 'c'].map((name, index) => ({ name, id: ids[index] as string }));
const sortValues = (row: { name: string; id: string }) => [row.name, row.id];

function errorOf(args: { first?: number; after?: string }): AppError {
  try {
    readPage(list, kinds, args);
  } catch (error) {
    return error as AppError;
  }
  throw new Error('it was accepted');
}

describe('a page', () => {
  it('goes on after its end cursor and says whether more follows', () => {
    const page = readPage(list, kinds, { first: 2 });
    const first = connection(list, rows.slice(0, page.limit), page, sortValues);
    expect(first.nodes).toEqual(rows.slice(0, 2));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const next = readPage(list, kinds, { first: 2, after: first.pageInfo.endCursor });
    expect(next.after).toEqual(['b', ids[1]]);
    expect(connection(list, rows.slice(2), next, sortValues).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it.each([0, -1, 101, 1.5])('refuses %s as its size', (first) => {
    expect(errorOf({ first })).toMatchObject({ code: 'BAD_INPUT', field: 'first' });
  });

  it.each([
    ['of another list', encodeCursor('jobs:name', ['a', ids[0] as string])],
    ['that is no cursor', 'hello'],
    ['with an object inside', Buffer.from(JSON.stringify([list, { a: 1 }])).toString('base64url')],
    ['with a value too few', encodeCursor(list, ['a'])],
    ['with a value too many', encodeCursor(list, ['a', ids[0] as string, 1])],
    ['with a number for a text', encodeCursor(list, [7, ids[0] as string])],
    ['with a word for an id', encodeCursor(list, ['a', 'b'])],
    ['with a zero byte', encodeCursor(list, ['a\u0000', ids[0] as string])],
    ['of a megabyte', 'x'.repeat(1_000_000)],
  ])('refuses a cursor %s', (_name, after) => {
    expect(errorOf({ after })).toMatchObject({ code: 'BAD_INPUT', field: 'after' });
  });
});

describe('the values of a cursor', () => {
  it.each([
    ['instant', ['2026-11-24T09:00:00.000Z', '2026-11-24 09:00:00.123456+00', '2026-11-24 09:00:00-03:30', 'infinity']],
    ['day', ['2026-11-24', '9999-12-31', '-infinity']],
    ['integer', [0, -3, 500]],
    ['number', [0.25, -3, 1e9]],
  ] as const)('are taken as the database gives them: %s', (kind, values) => {
    expect(values.filter((value) => !areOfKinds([value], [kind]))).toEqual([]);
  });

  it.each([
    ['instant', ['', 'now', '2026-02-30', '2026-11-24T25:00:00Z', '0000-01-01', '2026-11-24 09:00:00+99', 1, null]],
    ['day', ['today', '2026-02-30', '2026-1-1', '2026-11-24T09:00:00Z', 20261124, true]],
    ['integer', [0.5, 2 ** 31, '1', null]],
    ['number', ['0.5', null, true]],
    ['id', ['me', 5, null]],
  ] as const)('are refused where they are none: %s', (kind, values) => {
    expect(values.filter((value) => areOfKinds([value], [kind]))).toEqual([]);
  });
});
