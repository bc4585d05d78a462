import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as agencyStore from '@rekindle/agency/agency/agency.store';
import { acceptInvitation } from '@rekindle/agency/invitation/accept-invitation';
import { inviteMember } from '@rekindle/agency/invitation/invite-member';
import { revokeInvitation } from '@rekindle/agency/invitation/revoke-invitation';
import { openSample } from '@rekindle/agency/sample/open-sample';
import { resetSample } from '@rekindle/agency/sample/reset-sample';
import { endSession } from '@rekindle/agency/session/end-session';
import { resolveSession } from '@rekindle/agency/session/resolve-session';
import { signIn } from '@rekindle/agency/session/sign-in';
import { signUp } from '@rekindle/agency/session/sign-up';
import { switchMember } from '@rekindle/agency/session/switch-member';
import { newId } from '@rekindle/shared/ids/ids';
import { type AgencyUnderTest, agencyUnderTest, password, viewerOf, visit, whole } from './agency-under-test.ts';

const dayMs = 86_400_000;
let agency: AgencyUnderTest;
let deps: AgencyUnderTest['deps'];

beforeAll(async () => {
  agency = await agencyUnderTest();
  deps = agency.deps;
});
afterAll(() => agency?.close());

function newcomer(email: string) {
  return { agencyName: 'Halden Search', name: 'Ada Novak', email, password, timeZone: 'Europe/Vienna' };
}

describe('sign-up', () => {
  it('founds an agency with its owner, tells the others, and opens a session', async () => {
    const started = await signUp(deps, newcomer('ada@halden.example'), visit);
    expect(started.identity).toMatchObject({
      member: { role: 'owner', name: 'Ada Novak' },
      agency: { name: 'Halden Search', sample: false },
    });
    const events = await agency.base.sql<{ type: string }>(
      'select type from outbox where agency_id = $1 order by position',
      [started.identity.agency.id],
    );
    expect(events.map(({ type }) => type.split('.').at(-1))).toEqual(['AgencyFounded', 'MemberJoined']);
  });

  it('refuses an address that has an account, and founds nothing', async () => {
    const before = await agency.base.sql('select 1 from agency');
    await expect(signUp(deps, newcomer('ADA@halden.example'), visit)).rejects.toMatchObject({
      code: 'CONFLICT',
      field: 'email',
    });
    expect(await agency.base.sql('select 1 from agency')).toHaveLength(before.length);
  });

  it.each([
    ['agencyName', ' '],
    ['name', ''],
    ['email', 'ada.halden.example'],
    ['password', 'short'],
    ['password', 'password12345'],
    ['password', 'Ada Novak Halden'],
    ['password', 'halden search 26'],
    ['timeZone', 'Vienna'],
  ])('names the field %s when it is %p', async (field, value) => {
    const input = { ...newcomer('bea@halden.example'), [field]: value };
    await expect(signUp(deps, input, visit)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });
});

describe('a session', () => {
  it('opens by password, is kept as a hash alone, and ends at sign-out with word to the gateways', async () => {
    const { sessionToken, identity } = whole(await signIn(deps, { email: 'ada@halden.example', password }, visit));
    const stored = await agency.base.sql<{ text: string }>('select session::text as text from session');
    expect(stored.map(({ text }) => text).join()).not.toContain(sessionToken);
    expect(await resolveSession(deps, sessionToken)).toMatchObject({ sessionId: identity.sessionId });
    await endSession(deps, sessionToken);
    expect(await resolveSession(deps, sessionToken)).toBeNull();
    const [revoked] = await agency.base.sql("select 1 from outbox where type like '%SessionRevoked'");
    expect(revoked).toBeDefined();
  });

  it('does not open with a wrong password or for an unknown address, and says the same of both', async () => {
    const wrong = await signIn(deps, { email: 'ada@halden.example', password: 'not the sentence' }, visit).catch(
      (error) => error,
    );
    const unknown = await signIn(deps, { email: 'nobody@halden.example', password }, visit).catch((error) => error);
    expect(wrong).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(unknown.publicMessage).toBe(wrong.publicMessage);
  });

  it('expires after thirty days', async () => {
    const { sessionToken } = whole(await signIn(deps, { email: 'ada@halden.example', password }, visit));
    agency.advance(31 * dayMs);
    expect(await resolveSession(deps, sessionToken)).toBeNull();
  });
});

describe('an invitation', () => {
  async function invite(email: string) {
    const owner = whole(await signIn(deps, { email: 'ada@halden.example', password }, visit));
    const input = { idempotencyKey: newId(), email, role: 'RECRUITER' as const, teamIds: [] };
    const result = await inviteMember(deps, viewerOf(owner), input);
    if (result.kind !== 'accepted') throw new Error(result.kind);
    return { owner, invitationId: result.invitationId, token: result.link.split('/').at(-1) ?? '' };
  }

  it('lets one person in, once, into the agency of who invited', async () => {
    const { owner, token } = await invite('bo@halden.example');
    const joined = whole(await acceptInvitation(deps, { token, name: 'Bo Lind', password }, visit));
    expect(joined.identity.agency.id).toBe(owner.identity.agency.id);
    expect(joined.identity.member.role).toBe('recruiter');
    await expect(acceptInvitation(deps, { token, name: 'Bo Lind', password }, visit)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('that is the second to one address says that they are a member already', async () => {
    const [first, second] = [await invite('gil@halden.example'), await invite('gil@halden.example')];
    await acceptInvitation(deps, { token: first.token, name: 'Gil Roy', password }, visit);
    await expect(
      acceptInvitation(deps, { token: second.token, name: 'Gil Roy', password }, visit),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('is refused once revoked, and once it is two weeks old', async () => {
    const revoked = await invite('cy@halden.example');
    await revokeInvitation(deps, viewerOf(revoked.owner), { idempotencyKey: newId(), id: revoked.invitationId });
    await expect(acceptInvitation(deps, { token: revoked.token, name: 'Cy', password }, visit)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const old = await invite('di@halden.example');
    agency.advance(15 * dayMs);
    await expect(acceptInvitation(deps, { token: old.token, name: 'Di', password }, visit)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('does not hand an account over to whoever holds the link: its password is asked', async () => {
    await signUp(deps, { ...newcomer('eve@other.example'), agencyName: 'Other' }, visit);
    const { token } = await invite('eve@other.example');
    await expect(
      acceptInvitation(deps, { token, name: 'Mallory', password: 'another sentence' }, visit),
    ).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('can be sent by admins and owners alone', async () => {
    const recruiter = whole(await signIn(deps, { email: 'bo@halden.example', password }, visit));
    const input = { idempotencyKey: newId(), email: 'fi@halden.example', role: 'RECRUITER' as const, teamIds: [] };
    await expect(inviteMember(deps, viewerOf(recruiter), input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the sample agency', () => {
  it('is one, also for two who open it at once', async () => {
    const [one, two] = await Promise.all([openSample(deps), openSample(deps)]);
    expect(one.identity.agency).toEqual(two.identity.agency);
    expect(one.identity.agency.sample).toBe(true);
    expect(one.identity.members?.length).toBe(4);
  });

  it('lets one switch between its recruiters, which a real agency does not', async () => {
    const mara = await openSample(deps);
    const other = mara.identity.members?.find(({ id }) => id !== mara.identity.member.id);
    const switched = await switchMember(deps, mara.sessionToken, other?.id, visit);
    expect(switched.identity.member.id).toBe(other?.id);
    expect(await resolveSession(deps, mara.sessionToken)).toBeNull();
    const real = whole(await signIn(deps, { email: 'ada@halden.example', password }, visit));
    await expect(switchMember(deps, real.sessionToken, real.identity.member.id, visit)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('starts anew under another id when it is reset, once per request, and never for a real agency', async () => {
    const sample = await openSample(deps);
    await agency.base.database.transact(viewerOf(sample), (tx) =>
      agencyStore.saveSampleLoad(tx, { status: 'DONE', done: 1, total: 1, step: 'Ready' }),
    );
    const input = { idempotencyKey: newId() };
    const first = await resetSample(deps, viewerOf(sample), input);
    const again = await resetSample(deps, viewerOf(sample), input);
    expect(again).toEqual(first);
    expect((await openSample(deps)).identity.agency.id).not.toBe(sample.identity.agency.id);
    const real = whole(await signIn(deps, { email: 'ada@halden.example', password }, visit));
    expect((await resetSample(deps, viewerOf(real), { idempotencyKey: newId() })).kind).toBe('not_a_sample');
  });
});
