import { notFound } from '@rekindle/shared/errors/errors';
import { byKind } from '@rekindle/shared/graphql/by-kind';
import type { MatchingContext } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { dismissSuggestion, restoreSuggestion, type SettleOutcome } from './dismiss-suggestion.ts';
import type { PlacedSuggestion } from './suggestion.ts';

async function settled(
  { suggestionId }: SettleOutcome,
  _: unknown,
  { suggestions }: MatchingContext,
): Promise<PlacedSuggestion> {
  const suggestion = await suggestions.byId(suggestionId);
  // An answer that is repeated may name what was limited to another team meanwhile.
  if (!suggestion) throw notFound('suggestion with this id');
  return suggestion;
}

export const suggestionResolvers: Resolvers = {
  Query: { newMatches: (_, args, { suggestions }) => suggestions.newest(args) },
  Mutation: {
    dismissSuggestion: (_, { input }, { deps, viewer }) => dismissSuggestion(deps, viewer, input),
    restoreSuggestion: (_, { input }, { deps, viewer }) => restoreSuggestion(deps, viewer, input),
  },
  Suggestion: {
    __resolveReference: ({ id }, { suggestions }) => suggestions.byId(id),
    candidate: ({ candidateId }) => ({ id: candidateId }),
    job: ({ jobId }) => ({ id: jobId }),
    jobTitle: ({ jobTitle }) => jobTitle ?? '',
    clientName: ({ clientName }) => clientName ?? '',
  },
  Reason: { evidenceId: ({ evidenceId }) => evidenceId || null },
  DismissSuggestionResult: {
    __resolveType: byKind({ accepted: 'DismissSuggestionSuccess', not_open: 'SuggestionNotOpen' }),
  },
  DismissSuggestionSuccess: { suggestion: settled },
  RestoreSuggestionResult: {
    __resolveType: byKind({ accepted: 'RestoreSuggestionSuccess', not_open: 'SuggestionNotOpen' }),
  },
  RestoreSuggestionSuccess: { suggestion: settled },
  SuggestionNotOpen: { suggestion: settled },
  Candidate: {
    __resolveReference: ({ id }) => ({ id }),
    nextAction: ({ id }, _, { nextActions }) => nextActions.ofCandidate(id),
    suggestions: ({ id }, _, { suggestions }) => suggestions.openOfCandidate(id),
  },
};
