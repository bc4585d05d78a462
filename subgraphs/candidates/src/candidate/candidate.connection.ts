import type { Connection } from '@rekindle/shared/graphql/paging';
import type { QueryCandidatesArgs } from '../generated/graphql.ts';
import type { Candidate } from './candidate.ts';

/** A page that knows its filter: the count is made only when it is asked for. */
export type CandidatePage = Connection<Candidate> & { filter: QueryCandidatesArgs['filter'] };
