import { byKind } from '@rekindle/shared/graphql/by-kind';
import { found } from '../found.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { logCall } from './log-call.ts';
import { logMessage } from './log-message.ts';
import { retractInteraction } from './retract-interaction.ts';

export const interactionResolvers: Resolvers = {
  Mutation: {
    logCall: (_, { input }, { deps, viewer }) => logCall(deps, viewer, input),
    logMessage: (_, { input }, { deps, viewer }) => logMessage(deps, viewer, input),
    retractInteraction: (_, { input }, { deps, viewer }) => retractInteraction(deps, viewer, input),
  },
  LogCallResult: { __resolveType: byKind({ accepted: 'LogCallSuccess', contact_forbidden: 'ContactForbidden' }) },
  LogCallSuccess: {
    interaction: async ({ interactionId }, _, { interactions }) =>
      found(await interactions.byId(interactionId), 'call'),
    followUp: ({ followUpTaskId }, _, { tasks }) => (followUpTaskId ? tasks.byId(followUpTaskId) : null),
  },
  LogMessageResult: { __resolveType: byKind({ accepted: 'LogMessageSuccess', contact_forbidden: 'ContactForbidden' }) },
  LogMessageSuccess: {
    interaction: async ({ interactionId }, _, { interactions }) =>
      found(await interactions.byId(interactionId), 'message'),
  },
  RetractInteractionResult: {
    __resolveType: byKind({ accepted: 'RetractInteractionSuccess', too_late: 'TooLateToUndo' }),
  },
  RetractInteractionSuccess: {
    interaction: async ({ interactionId }, _, { interactions }) =>
      found(await interactions.byId(interactionId), 'interaction'),
  },
  Interaction: {
    __resolveReference: ({ id }, { interactions }) => interactions.byId(id),
    candidate: ({ candidateId }) => ({ id: candidateId }),
    member: ({ memberId }) => (memberId ? { id: memberId } : null),
    job: ({ jobId }) => (jobId ? { id: jobId } : null),
  },
};
