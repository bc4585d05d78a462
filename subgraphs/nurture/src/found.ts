import { notFound } from '@rekindle/shared/errors/errors';

/**
 * What a stored answer names: nothing here is deleted but by erasure, but an answer that is repeated may name what has
 * been limited to another team meanwhile.
 */
export function found<T>(row: T | null, what: string): T {
  if (row === null) throw notFound(what);
  return row;
}
