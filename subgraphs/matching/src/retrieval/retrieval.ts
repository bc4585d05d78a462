import type { Terms } from './packed-terms.ts';

export interface Document {
  id: string;
  /** See packTerms. */
  terms: Uint8Array;
}

export interface Hit {
  id: string;
  score: number;
}

export interface Found {
  hits: Hit[];
  /** Among how many. */
  known: number;
}

/** People by terms, one agency apart from another. A distributed search engine can stand behind it as well. */
export interface Retrieval {
  upsert(agencyId: string, documents: readonly Document[]): Promise<void>;
  remove(agencyId: string, ids: readonly string[]): Promise<void>;
  search(agencyId: string, query: Terms, most: number): Promise<Found>;
}
