import { MemberChangedSchema, MemberJoinedSchema, TeamChangedSchema } from '@rekindle/proto/agency';
import type { NewEvent } from '@rekindle/shared/outbox/outbox';
import type { Member, Team } from './member.ts';

function published({ id, accountId, name, email, role, teamIds, active }: Member) {
  return { id, accountId, name, email, role: role.toUpperCase(), teamIds, active };
}

function aggregateOf(member: Member) {
  return { type: 'member', id: member.id, version: member.version };
}

export function memberJoined(member: Member): NewEvent<typeof MemberJoinedSchema> {
  return { schema: MemberJoinedSchema, message: { member: published(member) }, aggregate: aggregateOf(member) };
}

export function memberChanged(member: Member): NewEvent<typeof MemberChangedSchema> {
  return { schema: MemberChangedSchema, message: { member: published(member) }, aggregate: aggregateOf(member) };
}

export function teamChanged({ id, name, version }: Team): NewEvent<typeof TeamChangedSchema> {
  return { schema: TeamChangedSchema, message: { team: { id, name } }, aggregate: { type: 'team', id, version } };
}
