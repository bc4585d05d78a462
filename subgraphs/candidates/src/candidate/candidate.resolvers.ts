import { badInput, notFound } from '@rekindle/shared/errors/errors';
import { byKind } from '@rekindle/shared/graphql/by-kind';
import { blockCandidate } from '../block/block-candidate.ts';
import { liftBlock } from '../block/lift-block.ts';
import type { CandidatesContext } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { addCandidate } from './add-candidate.ts';
import { type Candidate, type CandidateAccepted, ownerLapsesOn } from './candidate.ts';
import { changeCandidate } from './change-candidate.ts';
import { handOver } from './hand-over.ts';
import { limitCandidate } from './limit-candidate.ts';
import { setAvailability } from './set-availability.ts';

/** Read after the commit, so that a replayed answer shows the present state. */
export async function candidateOf(
  { candidateId }: { candidateId: string },
  _: unknown,
  { candidates }: CandidatesContext,
): Promise<Candidate> {
  const candidate = await candidates.byId(candidateId);
  if (!candidate) throw notFound(`candidate ${candidateId}`);
  return candidate;
}

const member = (id: string | null) => (id ? { id } : null);
const success = { candidate: candidateOf };
const succeeds = <Name extends string>(name: Name) => ({
  __resolveType: byKind<CandidateAccepted['kind'], Name>({ accepted: name }),
});
const mostFound = 10;

export const candidateResolvers: Resolvers = {
  Query: {
    candidate: (_, { id }, { candidates }) => candidates.byId(id),
    candidates: async (_, args, { candidates }) => ({ ...(await candidates.list(args)), filter: args.filter }),
    findCandidates: (_, { text, first }, { candidates }) => {
      if (first < 1 || first > mostFound) throw badInput('first', `first must be a number from 1 to ${mostFound}`);
      return candidates.named(text, first);
    },
  },
  CandidateConnection: { totalCount: ({ filter }, _, { candidates }) => candidates.count(filter) },
  Candidate: {
    __resolveReference: ({ id }, { candidates }) => candidates.byId(id),
    owner: ({ ownerId }) => member(ownerId),
    limitedTo: ({ limitedToTeamId }) => (limitedToTeamId ? { id: limitedToTeamId } : null),
    secondaryOwners: ({ secondaryOwnerIds }) => secondaryOwnerIds.map((id) => ({ id })),
    ownerLapsesOn: (candidate, _, { viewer }) => ownerLapsesOn(candidate, viewer.timeZone),
    skills: ({ skills }) => [...skills].sort((a, b) => (b.years ?? 0) - (a.years ?? 0)),
    blocks: ({ blocks }, _, { viewer }) =>
      viewer.has('candidates:confidential')
        ? blocks
        : blocks.map((block) => (block.kind === 'DO_NOT_REPRESENT' ? { ...block, reason: null } : block)),
    handoff: ({ id }, _, { candidates }) => candidates.handoff(id),
    pinnedNote: ({ id }, _, { candidates }) => candidates.pinnedNote(id),
    summary: async ({ id }, _, { candidates }) => {
      const summary = await candidates.summary(id);
      if (!summary) throw notFound(`candidate ${id}`);
      return summary;
    },
  },
  FitNote: { author: ({ authorId }) => member(authorId) },
  HandoffNote: { from: ({ fromId }) => member(fromId), to: ({ toId }) => ({ id: toId }) },
  LedgerSummary: { owner: ({ ownerId }) => member(ownerId) },
  PossibleDuplicate: { candidate: candidateOf },
  Mutation: {
    addCandidate: (_, { input }, { deps, viewer }) => addCandidate(deps, viewer, input),
    changeCandidate: (_, { input }, { deps, viewer }) => changeCandidate(deps, viewer, input),
    setAvailability: (_, { input }, { deps, viewer }) => setAvailability(deps, viewer, input),
    handOver: (_, { input }, { deps, viewer }) => handOver(deps, viewer, input),
    blockCandidate: (_, { input }, { deps, viewer }) => blockCandidate(deps, viewer, input),
    liftBlock: (_, { input }, { deps, viewer }) => liftBlock(deps, viewer, input),
    limitCandidate: (_, { input }, { deps, viewer }) => limitCandidate(deps, viewer, input),
  },
  AddCandidateResult: { __resolveType: byKind({ accepted: 'AddCandidateSuccess', already_known: 'AlreadyKnown' }) },
  AddCandidateSuccess: success,
  AlreadyKnown: success,
  ChangeCandidateResult: {
    __resolveType: byKind({ accepted: 'ChangeCandidateSuccess', changed_meanwhile: 'ChangedMeanwhile' }),
  },
  ChangeCandidateSuccess: success,
  SetAvailabilityResult: succeeds('SetAvailabilitySuccess'),
  SetAvailabilitySuccess: success,
  HandOverResult: succeeds('HandOverSuccess'),
  HandOverSuccess: success,
  BlockCandidateResult: succeeds('BlockCandidateSuccess'),
  BlockCandidateSuccess: success,
  LiftBlockResult: succeeds('LiftBlockSuccess'),
  LiftBlockSuccess: success,
  LimitCandidateResult: succeeds('LimitCandidateSuccess'),
  LimitCandidateSuccess: success,
};
