import { type Connection, type CursorValue, connection, type PageRequest } from '@rekindle/shared/graphql/paging';

export type CountedConnection<T> = Connection<T> & { totalCount: number };

export function counted<T>(
  list: string,
  rows: readonly T[],
  page: PageRequest,
  sortValues: (row: T) => readonly (CursorValue | Date)[],
  totalCount: number,
): CountedConnection<T> {
  return { ...connection(list, rows, page, sortValues), totalCount };
}
