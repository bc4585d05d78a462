import { byKind } from '@rekindle/shared/graphql/by-kind';
import type { Resolvers } from '../generated/graphql.ts';
import { resetSample } from '../sample/reset-sample.ts';

export const agencyResolvers: Resolvers = {
  Query: { agency: (_, __, { agencies }) => agencies.own() },
  Mutation: { resetSample: (_, { input }, { deps, viewer }) => resetSample(deps, viewer, input) },
  ResetSampleResult: { __resolveType: byKind({ accepted: 'ResetSampleSuccess', not_a_sample: 'NotASample' }) },
  Agency: {
    __resolveReference: ({ id }, { agencies }) => agencies.byId(id),
    sampleLoad: (_, __, { agencies }) => agencies.sampleLoad(),
  },
};
