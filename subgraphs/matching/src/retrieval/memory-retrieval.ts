import { PostingIndex } from './posting-index.ts';
import type { Retrieval } from './retrieval.ts';

export interface MemoryRetrieval extends Retrieval {
  readonly bytes: number;
}

/** The posting indexes of this thread, the least recently used of which go when they pass the limit together. */
export function memoryRetrieval(options: { limitBytes: number; evicted?(agencyId: string): void }): MemoryRetrieval {
  // In the order of their last use.
  const indexes = new Map<string, PostingIndex>();
  const total = () => [...indexes.values()].reduce((sum, index) => sum + index.bytes, 0);

  function use(agencyId: string): PostingIndex {
    const index = indexes.get(agencyId) ?? new PostingIndex();
    indexes.delete(agencyId);
    indexes.set(agencyId, index);
    return index;
  }

  function evict(): void {
    let bytes = total();
    for (const [agencyId, index] of indexes) {
      // One agency alone may be larger than the limit; without it there would be no answer at all.
      if (bytes <= options.limitBytes || indexes.size === 1) return;
      indexes.delete(agencyId);
      bytes -= index.bytes;
      options.evicted?.(agencyId);
    }
  }

  return {
    get bytes() {
      return total();
    },
    async upsert(agencyId, documents) {
      const index = use(agencyId);
      for (const document of documents) index.upsert(document);
      evict();
    },
    async remove(agencyId, ids) {
      const index = use(agencyId);
      for (const id of ids) index.remove(id);
    },
    search: async (agencyId, query, most) => use(agencyId).search(query, most),
  };
}
