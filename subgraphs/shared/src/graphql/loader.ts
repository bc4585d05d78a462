import DataLoader from 'dataloader';

export interface Loader<T> {
  load(id: string): Promise<T | null>;
  loadMany(ids: readonly string[]): Promise<(T | null)[]>;
}

const batchSizeMax = 500;

/** One query for all ids that a request asks for in the same tick. Make it per request: it caches, and it acts for one viewer. */
export function batching<T>(
  fetch: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (row: T) => string,
): Loader<T> {
  return grouping(fetch, idOf, (rows) => rows[0] ?? null, null);
}

/** The same for lists: all rows that belong to each id, in the order of the query. */
export function batchingLists<T>(
  fetch: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (row: T) => string,
): { load(id: string): Promise<T[]> } {
  return grouping<T, T[]>(fetch, idOf, (rows) => rows, []);
}

function grouping<T, R>(
  fetch: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (row: T) => string,
  pick: (rows: T[]) => R,
  none: R,
) {
  const loader = new DataLoader<string, R>(
    async (ids) => {
      const rowsById = Map.groupBy(await fetch(ids), idOf);
      return ids.map((id) => {
        const rows = rowsById.get(id);
        return rows ? pick(rows) : none;
      });
    },
    { maxBatchSize: batchSizeMax },
  );
  return {
    load: (id: string) => loader.load(id),
    loadMany: async (ids: readonly string[]) => Promise.all(ids.map((id) => loader.load(id))),
  };
}
