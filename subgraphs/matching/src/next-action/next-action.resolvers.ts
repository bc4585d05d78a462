import { byKind } from '@rekindle/shared/graphql/by-kind';
import type { Resolvers } from '../generated/graphql.ts';
import { doNextAction, snoozeNextAction } from './do-next-action.ts';

const reference = (id: string | null | undefined) => (id ? { id } : null);

export const nextActionResolvers: Resolvers = {
  Query: { nextActions: (_, args, { nextActions }) => nextActions.list(args) },
  Mutation: {
    doNextAction: (_, { input }, { deps, viewer }) => doNextAction(deps, viewer, input),
    snoozeNextAction: (_, { input }, { deps, viewer }) => snoozeNextAction(deps, viewer, input),
  },
  NextAction: {
    candidate: ({ candidateId }) => ({ id: candidateId }),
    forMember: ({ forMemberId }) => reference(forMemberId),
    job: ({ jobId }) => reference(jobId),
    evidenceId: ({ evidenceId }) => evidenceId || null,
  },
  DoNextActionResult: {
    __resolveType: byKind({ accepted: 'DoNextActionSuccess', changed_meanwhile: 'NextActionChangedMeanwhile' }),
  },
  DoNextActionSuccess: { candidate: ({ candidateId }) => ({ id: candidateId }) },
  NextActionChangedMeanwhile: { candidate: ({ candidateId }) => ({ id: candidateId }) },
  SnoozeNextActionResult: { __resolveType: byKind({ accepted: 'SnoozeNextActionSuccess' }) },
  SnoozeNextActionSuccess: { candidate: ({ candidateId }) => ({ id: candidateId }) },
};
