import { byKind } from '@rekindle/shared/graphql/by-kind';
import type { Resolvers } from '../generated/graphql.ts';
import { roleInGraph } from '../member/member.resolvers.ts';
import { inviteMember } from './invite-member.ts';
import { revokeInvitation } from './revoke-invitation.ts';

export const invitationResolvers: Resolvers = {
  Query: { invitations: (_, __, { invitations }) => invitations.list() },
  Mutation: {
    inviteMember: (_, { input }, { deps, viewer }) => inviteMember(deps, viewer, input),
    revokeInvitation: (_, { input }, { deps, viewer }) => revokeInvitation(deps, viewer, input),
  },
  InviteMemberResult: { __resolveType: byKind({ accepted: 'InviteMemberSuccess', already_member: 'AlreadyMember' }) },
  InviteMemberSuccess: { invitation: ({ invitationId }, _, { invitations }) => invitations.byId(invitationId) },
  AlreadyMember: { member: ({ memberId }) => ({ id: memberId }) },
  RevokeInvitationResult: { __resolveType: () => 'RevokeInvitationSuccess' },
  RevokeInvitationSuccess: { invitation: ({ invitationId }, _, { invitations }) => invitations.byId(invitationId) },
  Invitation: {
    role: ({ role }) => roleInGraph(role),
    invitedBy: ({ invitedById }) => ({ id: invitedById }),
    status: (invitation, _, { invitations }) => invitations.statusOf(invitation),
  },
};
