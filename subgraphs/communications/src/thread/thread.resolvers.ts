import { found } from '../found.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { closeThread } from './close-thread.ts';

export const threadResolvers: Resolvers = {
  Query: { repliesWaiting: (_, args, { threads }) => threads.waiting(args) },
  Mutation: { closeThread: (_, { input }, { deps, viewer }) => closeThread(deps, viewer, input) },
  CloseThreadResult: { __resolveType: () => 'CloseThreadSuccess' },
  CloseThreadSuccess: { thread: async ({ threadId }, _, { threads }) => found(await threads.byId(threadId), 'thread') },
  Thread: {
    __resolveReference: ({ id }, { threads }) => threads.byId(id),
    candidate: ({ candidateId }) => ({ id: candidateId }),
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
  },
  Candidate: { waitingThreads: ({ id }, _, { threads }) => threads.waitingOf(id) },
};
