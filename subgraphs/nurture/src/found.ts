import { assert } from '@rekindle/shared/errors/errors';

/** What a stored answer names must still be there: nothing here is ever deleted but by erasure. */
export function found<T>(row: T | null, what: string): T {
  assert(row, `the ${what} of a stored answer is missing`);
  return row;
}
