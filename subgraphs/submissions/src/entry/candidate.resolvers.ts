import { requireId } from '@rekindle/shared/ids/ids';
import type { Resolvers } from '../generated/graphql.ts';

/** What this service adds to a person: the lists are batched, and see only the viewer's agency. */
export const candidateResolvers: Resolvers = {
  Candidate: {
    __resolveReference: ({ id }, { viewer }) => {
      viewer.require('submissions:read');
      return { id: requireId(id, 'id') };
    },
    entries: ({ id }, _, { readers }) => readers.entries.ofCandidate(id),
    placements: ({ id }, _, { readers }) => readers.placements.ofCandidate(id),
    rightsToRepresent: ({ id }, _, { readers }) => readers.rights.ofCandidate(id),
  },
};
