import type { Clock } from '@rekindle/shared/clock/clock';
import type { Database } from '@rekindle/shared/database/database';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { type NextActionReader, nextActionReader } from './next-action/next-action.reader.ts';
import { type RediscoveryReader, rediscoveryReader } from './rediscovery/rediscovery.reader.ts';
import type { PeopleIndex } from './retrieval/people-index.ts';
import { type SuggestionReader, suggestionReader } from './suggestion/suggestion.reader.ts';

export interface MatchingDeps {
  database: Database;
  clock: Clock;
  people: PeopleIndex;
}

/** What a request's resolvers reach: readers that act for this viewer. */
export interface MatchingContext {
  viewer: Viewer;
  deps: MatchingDeps;
  suggestions: SuggestionReader;
  rediscoveries: RediscoveryReader;
  nextActions: NextActionReader;
}

export function matchingContext(deps: MatchingDeps, viewer: Viewer): MatchingContext {
  const { database, clock, people } = deps;
  // Whoever looks will look on: the index is there by the time a job opens.
  people.warm(viewer.agencyId);
  return {
    viewer,
    deps,
    suggestions: suggestionReader(database, viewer),
    rediscoveries: rediscoveryReader(database, viewer),
    nextActions: nextActionReader(database, clock, viewer),
  };
}
