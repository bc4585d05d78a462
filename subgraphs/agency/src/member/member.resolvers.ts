import { assert } from '@rekindle/shared/errors/errors';
import { byKind } from '@rekindle/shared/graphql/by-kind';
import type { MemberRole } from '@rekindle/shared/viewer/roles';
import type { AgencyContext } from '../context.ts';
import type { Resolvers, Role } from '../generated/graphql.ts';
import { changeMember } from './change-member.ts';
import type { Member, MemberReference } from './member.ts';
import { saveTeam } from './save-team.ts';

export function roleInGraph(role: MemberRole): Role {
  return role.toUpperCase() as Role;
}

/** A member may come from another service as an id only. */
async function whole(reference: MemberReference, { members }: AgencyContext): Promise<Member> {
  const member = 'email' in reference ? (reference as Member) : await members.byId(reference.id);
  assert(member, `the member ${reference.id} must exist`);
  return member;
}

export const memberResolvers: Resolvers = {
  Query: {
    me: async (_, __, { members, viewer }) => {
      const member = await members.byId(viewer.requireMember());
      assert(member, 'only a member asks who they are');
      return member;
    },
    members: (_, __, { members }) => members.list(),
    teams: (_, __, { members }) => members.teams(),
  },
  Mutation: {
    saveTeam: (_, { input }, { deps, viewer }) => saveTeam(deps, viewer, input),
    changeMember: (_, { input }, { deps, viewer }) => changeMember(deps, viewer, input),
  },
  ChangeMemberResult: { __resolveType: byKind({ accepted: 'ChangeMemberSuccess', last_owner: 'LastOwner' }) },
  ChangeMemberSuccess: { member: ({ memberId }) => ({ id: memberId }) },
  SaveTeamResult: { __resolveType: () => 'SaveTeamSuccess' },
  SaveTeamSuccess: {
    team: async ({ teamId }, _, { members }) => {
      const team = (await members.teams()).find(({ id }) => id === teamId);
      assert(team, `the team ${teamId} was just saved`);
      return team;
    },
  },
  Team: {
    __resolveReference: async ({ id }, { members }) => (await members.teams()).find((team) => team.id === id) ?? null,
  },
  Member: {
    __resolveReference: ({ id }, { members }) => members.byId(id),
    name: async (member, _, context) => (await whole(member, context)).name,
    email: async (member, _, context) => (await whole(member, context)).email,
    role: async (member, _, context) => roleInGraph((await whole(member, context)).role),
    active: async (member, _, context) => (await whole(member, context)).active,
    teams: async (member, _, context) => context.members.teamsOf(await whole(member, context)),
  },
};
