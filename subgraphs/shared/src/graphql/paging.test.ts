import { describe, expect, it } from '@jest/globals';
import type { AppError } from '../errors/errors.ts';
import { connection, encodeCursor, readPage } from './paging.ts';

const list = 'candidates:name';
const rows = ['a', 'b', 'c'].map((name) => ({ name, id: `id-${name}` }));
const sortValues = (row: { name: string; id: string }) => [row.name, row.id];

function errorOf(args: { first?: number; after?: string }): AppError {
  try {
    readPage(list, args);
  } catch (error) {
    return error as AppError;
  }
  throw new Error('it was accepted');
}

describe('a page', () => {
  it('goes on after its end cursor and says whether more follows', () => {
    const page = readPage(list, { first: 2 });
    const first = connection(list, rows.slice(0, page.limit), page, sortValues);
    expect(first.nodes).toEqual(rows.slice(0, 2));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const next = readPage(list, { first: 2, after: first.pageInfo.endCursor });
    expect(next.after).toEqual(['b', 'id-b']);
    expect(connection(list, rows.slice(2), next, sortValues).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it.each([0, -1, 101, 1.5])('refuses %s as its size', (first) => {
    expect(errorOf({ first })).toMatchObject({ code: 'BAD_INPUT', field: 'first' });
  });

  it.each([
    ['of another list', encodeCursor('jobs:name', ['a'])],
    ['that is no cursor', 'hello'],
    ['with an object inside', Buffer.from(JSON.stringify([list, { a: 1 }])).toString('base64url')],
    ['of a megabyte', 'x'.repeat(1_000_000)],
  ])('refuses a cursor %s', (_name, after) => {
    expect(errorOf({ after })).toMatchObject({ code: 'BAD_INPUT', field: 'after' });
  });
});
