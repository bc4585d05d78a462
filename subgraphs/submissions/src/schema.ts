import { readTypeDefs } from '@rekindle/shared/graphql/type-defs';
import { clientResolvers } from './client/client.resolvers.ts';
import { candidateResolvers } from './entry/candidate.resolvers.ts';
import { entryResolvers } from './entry/entry.resolvers.ts';
import { entryMutations } from './entry/entry-mutations.resolvers.ts';
import { jobResolvers } from './job/job.resolvers.ts';
import { placementResolvers } from './placement/placement.resolvers.ts';

export const typeDefs = readTypeDefs(import.meta.dirname);

export const resolvers = [
  clientResolvers,
  jobResolvers,
  entryResolvers,
  entryMutations,
  candidateResolvers,
  placementResolvers,
];
