import type { Connection } from '@rekindle/shared/graphql/paging';
import type { Episode } from '../episode/episode.ts';

/** A page that knows whose it is: the count is made only when it is asked for. */
export type LedgerPage = Connection<Episode> & { candidateId: string };
