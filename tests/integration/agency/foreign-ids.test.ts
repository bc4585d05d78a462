import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inviteMember } from '@rekindle/agency/invitation/invite-member';
import { saveTeam } from '@rekindle/agency/member/save-team';
import type { SessionStarted } from '@rekindle/agency/session/session';
import { newId } from '@rekindle/shared/ids/ids';
import { type AgencyUnderTest, agencyUnderTest, viewerOf } from './agency-under-test.ts';

let agency: AgencyUnderTest;
beforeAll(async () => {
  agency = await agencyUnderTest();
});
afterAll(() => agency?.close());

const team = async (owner: SessionStarted, memberIds: string[] = []) =>
  saveTeam(agency.deps, viewerOf(owner), { idempotencyKey: newId(), name: `Team ${newId()}`, memberIds });
const invite = (owner: SessionStarted, teamIds: string[]) =>
  inviteMember(agency.deps, viewerOf(owner), {
    idempotencyKey: newId(),
    email: `${newId()}@foreign.example`,
    role: 'RECRUITER',
    teamIds,
  });

type Ask = (owner: SessionStarted, whose: SessionStarted) => Promise<{ kind: string }>;
const cases: [field: string, mutation: string, ask: Ask][] = [
  ['memberIds', 'saveTeam', (owner, whose) => team(owner, [owner.identity.member.id, whose.identity.member.id])],
  ['teamIds', 'inviteMember', async (owner, whose) => invite(owner, [(await team(whose)).teamId])],
];

describe('what somebody names without having to', () => {
  it.each(cases)('must be of their own agency: %s of %s', async (field, mutation, ask) => {
    const owner = await agency.found(`${mutation}@own.example`);
    const stranger = await agency.found(`${mutation}@other.example`);
    await expect(ask(owner, stranger)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
    expect(await ask(owner, owner)).toMatchObject({ kind: 'accepted' });
  });
});
