import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { changeMember } from '@rekindle/agency/member/change-member';
import { openSample } from '@rekindle/agency/sample/open-sample';
import { resolveSession } from '@rekindle/agency/session/resolve-session';
import type { SessionStarted } from '@rekindle/agency/session/session';
import { newId } from '@rekindle/shared/ids/ids';
import type { MemberRole } from '@rekindle/shared/viewer/roles';
import { type AgencyUnderTest, agencyUnderTest, password, viewerOf, visit } from './agency-under-test.ts';

let agency: AgencyUnderTest;
let deps: AgencyUnderTest['deps'];
let owner: SessionStarted;
let bo: SessionStarted;
let people = 0;

beforeAll(async () => {
  agency = await agencyUnderTest();
  deps = agency.deps;
});
afterAll(() => agency?.close());
beforeEach(async () => {
  owner = await agency.found(`owner${++people}@halden.example`);
  bo = await agency.join(owner, `bo${people}@halden.example`);
});

function change(by: SessionStarted, whom: SessionStarted, role: Uppercase<MemberRole>, active = true) {
  const input = { idempotencyKey: newId(), id: whom.identity.member.id, role, active };
  return changeMember(deps, viewerOf(by), input);
}

const live = async ({ sessionToken }: SessionStarted) => (await resolveSession(deps, sessionToken)) !== null;
const refused = { code: 'FORBIDDEN' };

describe('a member whose role changes', () => {
  it('signs in anew, with the new rights; every session with the old ones is over, and the others are told', async () => {
    const before = await agency.revocations();
    await change(owner, bo, 'TEAM_LEAD');
    expect(await live(bo)).toBe(false);
    expect(await agency.revocations()).toBe(before + 1);
    const again = await agency.enter(bo.identity.member.email);
    expect(again.identity.member.role).toBe('team_lead');
    const entries = await agency.base.sql<{ codes: string }>(
      "select codes from audit_entry where agency_id = $1 and action = 'ROLE_CHANGED'",
      [owner.identity.agency.id],
    );
    expect(entries.map(({ codes }) => JSON.parse(codes))).toEqual([{ from: 'recruiter', to: 'team_lead' }]);
  });

  it('keeps their sessions when nothing changes', async () => {
    await change(owner, bo, 'RECRUITER');
    expect(await live(bo)).toBe(true);
  });
});

describe('a member who has left', () => {
  it('is signed out and gets in no more, with the sentence of a wrong password, until they are back', async () => {
    await change(owner, bo, 'RECRUITER', false);
    expect(await live(bo)).toBe(false);
    await expect(agency.enter(bo.identity.member.email)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      publicMessage: 'The email or the password is not right.',
    });
    await change(owner, bo, 'RECRUITER', true);
    expect(await live(await agency.enter(bo.identity.member.email))).toBe(true);
  });

  it('still gets in where they are a member otherwise', async () => {
    const elsewhere = await agency.found(`both${people}@other.example`, 'Other');
    const { email } = elsewhere.identity.member;
    const here = await agency.join(owner, email);
    await change(owner, here, 'RECRUITER', false);
    expect((await agency.enter(email, password)).identity.agency.name).toBe('Other');
    expect(await live(elsewhere)).toBe(true);
  });
});

describe('an owner', () => {
  it('is made and unmade by owners alone', async () => {
    const admin = await agency.join(owner, `admin${people}@halden.example`, 'ADMIN');
    await expect(change(admin, bo, 'OWNER')).rejects.toMatchObject(refused);
    await expect(change(admin, owner, 'RECRUITER')).rejects.toMatchObject(refused);
    await expect(change(admin, owner, 'OWNER', false)).rejects.toMatchObject(refused);
    await expect(change(bo, admin, 'RECRUITER')).rejects.toMatchObject(refused);
    expect((await change(admin, bo, 'READ_ONLY')).kind).toBe('accepted');
  });

  it('does not step down or leave while there is no other', async () => {
    expect((await change(owner, owner, 'ADMIN')).kind).toBe('last_owner');
    expect((await change(owner, owner, 'OWNER', false)).kind).toBe('last_owner');
    await change(owner, bo, 'OWNER');
    expect((await change(owner, owner, 'ADMIN')).kind).toBe('accepted');
  });

  it('of two who step down at once stays one', async () => {
    await change(owner, bo, 'OWNER');
    const second = await agency.enter(bo.identity.member.email);
    const outcomes = await Promise.all([change(owner, owner, 'ADMIN'), change(second, second, 'ADMIN')]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['accepted', 'last_owner']);
  });
});

describe('a member of another agency', () => {
  it('is not there', async () => {
    const other = await agency.found(`other${people}@other.example`, 'Other');
    await expect(change(other, bo, 'ADMIN')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await live(bo)).toBe(true);
  });

  it('of the sample stays what they are', async () => {
    const sample = await openSample(deps, 'UTC', visit);
    await expect(change(sample, sample, 'OWNER', false)).rejects.toMatchObject(refused);
  });
});
