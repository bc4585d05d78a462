import type { ServiceConfig } from '@rekindle/shared/config/base-config';
import { openDatabase } from '@rekindle/shared/database/database';
import { readTypeDefs } from '@rekindle/shared/graphql/type-defs';
import type { ServiceDeps, ServiceParts } from '@rekindle/shared/lifecycle/service';
import type { MatchingConfig } from './config.ts';
import { reactions } from './consumers.ts';
import { type MatchingDeps, matchingContext } from './context.ts';
import { nextActionResolvers } from './next-action/next-action.resolvers.ts';
import { forgetPerson } from './person/forget-person.ts';
import { rediscoveryResolvers } from './rediscovery/rediscovery.resolvers.ts';
import { peopleIndex } from './retrieval/people-index.ts';
import { workerRetrieval } from './retrieval/worker-retrieval.ts';
import { suggestionResolvers } from './suggestion/suggestion.resolvers.ts';
import { timers } from './timers.ts';

/** The composition root: everything of this service is made here and handed down. */
export async function build(service: ServiceDeps<ServiceConfig & MatchingConfig>): Promise<ServiceParts> {
  const { config, database, clock, logger } = service;
  // Connections of its own: a reaction holds one of the service's while it waits for the index to read changes.
  const indexDatabase = await openDatabase({ url: config.databaseUrls.app, entities: [], poolSize: 2, clock, logger });
  const retrieval = workerRetrieval({
    limitBytes: config.REKINDLE_INDEX_MEMORY_MB * 1024 * 1024,
    evicted: (agencyId) => people.forget(agencyId),
    failed: (error) => {
      logger.fatal({ err: error }, 'the index thread has failed; the process starts anew');
      process.exit(1);
    },
  });
  const people = peopleIndex(indexDatabase, retrieval, logger);
  const deps: MatchingDeps = { database, clock, people };
  return {
    typeDefs: readTypeDefs(import.meta.dirname),
    resolvers: [suggestionResolvers, rediscoveryResolvers, nextActionResolvers],
    context: (viewer) => matchingContext(deps, viewer),
    reactions: reactions(deps),
    forget: forgetPerson,
    timers: timers(deps),
    start: async () => people.startTailing(),
    async stop() {
      await people.stop();
      await retrieval.stop();
      await indexDatabase.close();
    },
  };
}
