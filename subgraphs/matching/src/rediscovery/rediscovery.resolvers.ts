import type { Resolvers } from '../generated/graphql.ts';
import type { Rediscovery } from './rediscovery.reader.ts';

const mostListed = 50;

export const rediscoveryResolvers: Resolvers = {
  Query: { rediscovery: (_, { jobId }, { rediscoveries }) => rediscoveries.ofJob(jobId) },
  Job: {
    __resolveReference: ({ id }) => ({ id }),
    rediscovery: async ({ id }, _, { rediscoveries }): Promise<Rediscovery> =>
      (await rediscoveries.ofJob(id)) ?? { jobId: id, fitCount: 0, knownCount: 0, rankedAt: null },
  },
  Rediscovery: {
    job: ({ jobId }) => ({ id: jobId }),
    leftOutCount: ({ jobId }, _, { rediscoveries }) => rediscoveries.leftOutCount(jobId),
    leftOut: ({ jobId }, _, { rediscoveries }) => rediscoveries.leftOut(jobId),
    suggestions: ({ jobId }, args, { suggestions }) => suggestions.ofJob(jobId, args),
  },
  LeftOutGroup: {
    count: ({ candidateIds }) => candidateIds.length,
    candidates: ({ candidateIds }) => candidateIds.slice(0, mostListed).map((id) => ({ id })),
    liftedBy: ({ liftedBy }) => (liftedBy ? { id: liftedBy } : null),
  },
};
