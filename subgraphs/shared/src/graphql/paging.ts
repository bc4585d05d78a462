import { badInput } from '../errors/errors.ts';
import { areOfKinds, type CursorKind, type CursorValue } from './cursor-values.ts';

export type { CursorValue } from './cursor-values.ts';

export const pageSizeMax = 100;

export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export interface PageRequest {
  first: number;
  /** Ask the database for this many rows: the one too many tells whether there is a next page. */
  limit: number;
  /** The sort values of the last row that the client has. */
  after: CursorValue[] | null;
}

export interface Connection<T, Count extends number | null = number | null> {
  edges: { node: T; cursor: string }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: Count;
}

/**
 * `list` names the list and its order, such as `candidates:last-contact`, `kinds` what it is ordered by; a cursor of another
 * list, or with other values, is refused.
 */
export function readPage(list: string, kinds: readonly CursorKind[], args: PageArgs, firstDefault = 50): PageRequest {
  const first = args.first ?? firstDefault;
  if (!Number.isInteger(first) || first < 1 || first > pageSizeMax) {
    throw badInput('first', `"first" expects a number from 1 to ${pageSizeMax}.`);
  }
  return { first, limit: first + 1, after: args.after ? decodeCursor(list, kinds, args.after) : null };
}

export function encodeCursor(list: string, values: readonly (CursorValue | Date)[]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

export function decodeCursor(list: string, kinds: readonly CursorKind[], cursor: string): CursorValue[] {
  const parts = cursor.length <= 2000 ? parseCursor(cursor) : null;
  if (parts?.[0] !== list || !areOfKinds(parts.slice(1), kinds)) {
    throw badInput(
      'after',
      '"after" expects a cursor that this list gave out, with the same sorting. Leave it out to start over.',
    );
  }
  return parts.slice(1);
}

function parseCursor(cursor: string): CursorValue[] | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isScalar = (part: unknown) => part === null || ['string', 'number', 'boolean'].includes(typeof part);
    return Array.isArray(parsed) && parsed.every(isScalar) ? (parsed as CursorValue[]) : null;
  } catch {
    return null;
  }
}

/** Rows fetched with `page.limit` to a Relay connection. `sortValues` gives what the list is ordered by, the id last. */
export function connection<T, Count extends number | null = null>(
  list: string,
  rows: readonly T[],
  page: PageRequest,
  sortValues: (row: T) => readonly (CursorValue | Date)[],
  totalCount: Count = null as Count,
): Connection<T, Count> {
  const nodes = rows.slice(0, page.first);
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(list, sortValues(node)) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
