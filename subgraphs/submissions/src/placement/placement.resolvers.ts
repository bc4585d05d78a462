import { byKind } from '@rekindle/shared/graphql/by-kind';
import type { SubmissionsContext } from '../context.ts';
import { entryOf } from '../entry/entry-mutations.resolvers.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { endPlacement } from './end-placement.ts';
import { extendPlacement } from './extend-placement.ts';
import { placeCandidate } from './place-candidate.ts';

const placementOf = {
  placement: ({ placementId }: { placementId: string }, _: unknown, { readers }: SubmissionsContext) =>
    readers.placements.required(placementId),
};

export const placementResolvers: Resolvers = {
  Mutation: {
    placeCandidate: (_, { input }, context) => context.write(placeCandidate, input),
    endPlacement: (_, { input }, context) => context.write(endPlacement, input),
    extendPlacement: (_, { input }, context) => context.write(extendPlacement, input),
  },
  Placement: {
    __resolveReference: ({ id }, { readers }) => readers.placements.byId(id),
    candidate: ({ candidateId }) => ({ id: candidateId }),
    job: ({ jobId }, _, { readers }) => readers.jobs.required(jobId),
    client: ({ clientId }, _, { readers }) => readers.clients.required(clientId),
    terms: ({ id }, _, { readers }) => readers.placements.terms(id),
  },
  PlaceCandidateResult: {
    __resolveType: byKind({ accepted: 'PlaceCandidateSuccess', ended: 'EntryEnded', already_placed: 'AlreadyPlaced' }),
  },
  PlaceCandidateSuccess: { ...placementOf, ...entryOf },
  AlreadyPlaced: placementOf,
  EndPlacementResult: { __resolveType: byKind({ accepted: 'EndPlacementSuccess' }) },
  EndPlacementSuccess: placementOf,
  ExtendPlacementResult: { __resolveType: byKind({ accepted: 'ExtendPlacementSuccess' }) },
  ExtendPlacementSuccess: placementOf,
};
