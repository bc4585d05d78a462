import { type Connection, type CursorValue, connection, type PageRequest } from '@rekindle/shared/graphql/paging';

/** A page whose list is counted. */
export interface Counted<T> extends Connection<T> {
  totalCount: number;
}

export function counted<T>(
  list: string,
  rows: readonly T[],
  page: PageRequest,
  sortValues: (row: T) => readonly (CursorValue | Date)[],
  total: number,
): Counted<T> {
  return { ...connection(list, rows, page, sortValues), totalCount: total };
}
