import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { beginOidc, providerForEmail } from '@rekindle/agency/identity-provider/begin-oidc';
import { finishOidc } from '@rekindle/agency/identity-provider/finish-oidc';
import { isPublicAddress } from '@rekindle/agency/identity-provider/public-host';
import {
  checkDomain,
  removeIdentityProvider,
  type SaveIdentityProviderInput,
  saveIdentityProvider,
} from '@rekindle/agency/identity-provider/save-identity-provider';
import { showIdentityProvider } from '@rekindle/agency/identity-provider/show-identity-provider';
import { requireConfirmed } from '@rekindle/agency/session/own-session';
import { endOwnSessions, listOwnSessions } from '@rekindle/agency/session/own-sessions';
import { resolveSession } from '@rekindle/agency/session/resolve-session';
import type { SessionStarted } from '@rekindle/agency/session/session';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { identityProvider, type TestIdentityProvider, walkThroughProvider } from '../../testkit/identity-provider.ts';
import { type AgencyUnderTest, agencyUnderTest, visit } from './agency-under-test.ts';

const redirectUri = 'https://rekindle.example/auth/oidc/callback';
const records = new Map<string, string[]>();
let provider: TestIdentityProvider;
let agency: AgencyUnderTest;
let deps: AgencyUnderTest['deps'];
let owner: SessionStarted;
let people = 0;

beforeAll(async () => {
  const [port] = (await freePorts(1)) as [number];
  provider = await identityProvider(port, redirectUri);
  const textRecords = async (name: string) => records.get(name) ?? [];
  agency = await agencyUnderTest({
    oidc: { allowHttp: true, mayReach: () => true, lookup: async () => ['127.0.0.1'], textRecords },
  });
  deps = agency.deps;
});
afterAll(async () => {
  await agency?.close();
  await provider?.close();
});
beforeEach(async () => {
  owner = await agency.found(`owner${++people}@halden.example`);
  await save(owner);
});

function settings(change: SaveIdentityProviderInput = {}): SaveIdentityProviderInput {
  const { issuer, clientId, clientSecret } = provider;
  const roleByGroup = [
    { group: 'desk', role: 'recruiter' },
    { group: 'it', role: 'admin' },
  ];
  return {
    issuer,
    clientId,
    clientSecret,
    groupsClaim: 'groups',
    roleByGroup,
    defaultRole: null,
    domains: [],
    ...change,
  };
}

const save = (who: SessionStarted, change?: SaveIdentityProviderInput) =>
  saveIdentityProvider(deps, who.sessionToken, settings(change));

/** Somebody whom the provider knows. */
function person(change: { email?: string; emailVerified?: boolean; groups?: string[] } = {}): string {
  const subject = `subject-${++people}`;
  provider.people.set(subject, { email: `${subject}@halden.example`, name: 'Gil Roy', groups: ['desk'], ...change });
  return subject;
}

async function enter(subject: string, into = owner, returnTo?: string) {
  const begun = await beginOidc(deps, { agencyId: into.identity.agency.id, returnTo });
  const back = await walkThroughProvider(begun.url, subject, redirectUri);
  return finishOidc(deps, { query: back.search, browserSecret: begun.browserSecret }, visit);
}

/** What the audit of the owner's agency holds of one kind, oldest first. */
async function audited(action: string): Promise<{ codes: object }[]> {
  const entries = await agency.base.sql<{ codes: string }>(
    'select codes from audit_entry where agency_id = $1 and action = $2 order by sequence',
    [owner.identity.agency.id, action],
  );
  return entries.map(({ codes }) => ({ codes: JSON.parse(codes) }));
}

const problem = (field: string) => ({ code: 'FORBIDDEN', field });

describe('sign-in with the agency’s own identity provider', () => {
  it('makes a member of whoever it vouches for, with the role of their groups, and knows them the next time', async () => {
    const subject = person({ groups: ['desk', 'it'] });
    const first = await enter(subject, owner, '/jobs?open=1');
    expect(first.identity).toMatchObject({ member: { name: 'Gil Roy', role: 'admin' }, agency: owner.identity.agency });
    expect(first.returnTo).toBe('/jobs?open=1');
    const again = await enter(subject);
    expect(again.identity.member.id).toBe(first.identity.member.id);
    const sessions = await listOwnSessions(deps, again.sessionToken);
    expect(sessions.map(({ method }) => method)).toEqual(['identity_provider', 'identity_provider']);
  });

  it('lasts for half a day: whoever has left there is soon out here too', async () => {
    const { sessionToken } = await enter(person());
    agency.advance(11 * 3_600_000);
    expect(await resolveSession(deps, sessionToken)).not.toBeNull();
    agency.advance(2 * 3_600_000);
    expect(await resolveSession(deps, sessionToken)).toBeNull();
  });

  it('matches a member by their verified address', async () => {
    const bo = await agency.join(owner, `bo${people}@halden.example`);
    const entered = await enter(person({ email: bo.identity.member.email.toUpperCase() }));
    expect(entered.identity.member.id).toBe(bo.identity.member.id);
  });

  it('asks with PKCE, state and nonce, each new', async () => {
    const ask = async () => new URL((await beginOidc(deps, { agencyId: owner.identity.agency.id })).url).searchParams;
    const [one, two] = [await ask(), await ask()];
    expect(Object.fromEntries(one)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: redirectUri,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.get(name)?.length).toBeGreaterThan(20);
      expect(one.get(name)).not.toBe(two.get(name));
    }
  });

  it('refuses an address that the provider has not verified', async () => {
    await expect(enter(person({ emailVerified: false }))).rejects.toMatchObject(problem('unverified'));
  });

  it('refuses whoever is in no group that grants a role, and lets them in by a default role', async () => {
    const subject = person({ groups: ['elsewhere'] });
    await expect(enter(subject)).rejects.toMatchObject(problem('no-access'));
    await save(owner, { defaultRole: 'read_only' });
    expect((await enter(subject)).identity.member.role).toBe('read_only');
  });

  it('follows a change of groups, ends the sessions of before, and says so in the audit', async () => {
    const subject = person({ groups: ['it'] });
    const before = await enter(subject);
    provider.people.set(subject, {
      ...(provider.people.get(subject) as { email: string; name: string }),
      groups: ['desk'],
    });
    const after = await enter(subject);
    expect(after.identity.member.role).toBe('recruiter');
    expect(await resolveSession(deps, before.sessionToken)).toBeNull();
    expect(await audited('ROLE_CHANGED')).toEqual([
      { codes: { from: 'admin', to: 'recruiter', by: 'identity_provider' } },
    ]);
  });

  it('neither makes nor unmakes an owner', async () => {
    await expect(save(owner, { roleByGroup: [{ group: 'it', role: 'owner' }] })).rejects.toMatchObject({
      field: 'roleByGroup',
    });
    const entered = await enter(person({ email: owner.identity.member.email, groups: ['desk'] }));
    expect(entered.identity.member).toMatchObject({ id: owner.identity.member.id, role: 'owner' });
  });

  it('does not hand a member to somebody new who was given their address', async () => {
    const subject = person();
    await enter(subject);
    const { email } = provider.people.get(subject) as { email: string };
    await expect(enter(person({ email }))).rejects.toMatchObject(problem('other-person'));
  });
});

describe('an identity provider', () => {
  it('signs nobody into another agency: what came back belongs to the one that asked', async () => {
    const other = await agency.found(`other${++people}@other.example`, 'Other');
    const entered = await enter(person({ email: other.identity.member.email }), owner).catch((error) => error);
    expect(entered).toMatchObject(problem('known-elsewhere'));
    await expect(beginOidc(deps, { agencyId: other.identity.agency.id })).rejects.toMatchObject(problem('provider'));
  });

  it('opens no more of an account than its own agency: neither its ways in nor its sessions elsewhere', async () => {
    const email = `both${++people}@halden.example`;
    const home = await agency.found(email, 'Home');
    const bo = await agency.join(owner, email).catch(() => null);
    expect(bo).not.toBeNull();
    const entered = await enter(person({ email }));
    expect(entered.identity.agency.id).toBe(owner.identity.agency.id);
    await expect(requireConfirmed(deps, entered.sessionToken)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const reached = (await listOwnSessions(deps, entered.sessionToken)).map(({ id }) => id);
    expect(reached).not.toContain(home.identity.sessionId);
    await endOwnSessions(deps, entered.sessionToken, false);
    expect(await resolveSession(deps, home.sessionToken)).not.toBeNull();
  });

  it('is answered once, and only by the browser that asked, while the question is fresh', async () => {
    const ask = async () => {
      const begun = await beginOidc(deps, { agencyId: owner.identity.agency.id });
      return { begun, back: await walkThroughProvider(begun.url, person(), redirectUri) };
    };
    const finish = (query: string, browserSecret: string) => finishOidc(deps, { query, browserSecret }, visit);
    const mine = await ask();
    await expect(finish(mine.back.search, 'another browser')).rejects.toMatchObject(problem('expired'));
    await finish(mine.back.search, mine.begun.browserSecret);
    await expect(finish(mine.back.search, mine.begun.browserSecret)).rejects.toMatchObject(problem('expired'));
    const stale = await ask();
    agency.advance(11 * 60_000);
    await expect(finish(stale.back.search, stale.begun.browserSecret)).rejects.toMatchObject(problem('expired'));
  });

  it('is not believed with the code of another sign-in', async () => {
    const [one, two] = [
      await beginOidc(deps, { agencyId: owner.identity.agency.id }),
      await beginOidc(deps, { agencyId: owner.identity.agency.id }),
    ];
    const stolen = await walkThroughProvider(one.url, person(), redirectUri);
    const mixed = new URLSearchParams(stolen.search);
    mixed.set('state', new URL(two.url).searchParams.get('state') ?? '');
    await expect(
      finishOidc(deps, { query: `?${mixed}`, browserSecret: two.browserSecret }, visit),
    ).rejects.toMatchObject(problem('provider'));
  });

  it('that is away or refuses is told apart from nothing: the person hears that it did not work', async () => {
    const begun = await beginOidc(deps, { agencyId: owner.identity.agency.id });
    const state = new URL(begun.url).searchParams.get('state');
    const query = `?error=access_denied&state=${state}`;
    await expect(finishOidc(deps, { query, browserSecret: begun.browserSecret }, visit)).rejects.toMatchObject(
      problem('provider'),
    );
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example'])(
    'leads nowhere else: not to %s',
    async (to) => {
      expect((await enter(person(), owner, to)).returnTo).toBe('/today');
    },
  );
});

describe('the settings of the identity provider', () => {
  it('keep its secret sealed and show it to nobody', async () => {
    const shown = await showIdentityProvider(deps, owner.sessionToken);
    expect(shown).toMatchObject({ redirectUri, provider: { clientId: 'rekindle' } });
    expect(JSON.stringify(shown)).not.toContain(provider.clientSecret);
    const kept = await agency.base.sql<{ text: string }>('select p::text as text from identity_provider p');
    expect(kept.map(({ text }) => text).join()).not.toContain(provider.clientSecret);
  });

  it('are in the audit whenever they change', async () => {
    await removeIdentityProvider(deps, owner.sessionToken);
    expect(await audited('SETTINGS_CHANGED')).toEqual([
      { codes: { change: 'saved' } },
      { codes: { change: 'removed' } },
    ]);
  });

  it('end the sessions that the provider vouched for when it goes or another takes its place, and no others', async () => {
    const other = await agency.found(`owner${++people}@other.example`, 'Other');
    await save(other);
    const elsewhere = await enter(person(), other);
    const live = async (...sessions: SessionStarted[]) =>
      Promise.all(sessions.map(async ({ sessionToken }) => (await resolveSession(deps, sessionToken)) !== null));

    const first = await enter(person());
    await save(owner, { defaultRole: 'recruiter' });
    expect(await live(first)).toEqual([true]);

    let told = await agency.revocations();
    await save(owner, { clientId: 'another-client' });
    expect(await live(first, owner, elsewhere)).toEqual([false, true, true]);
    expect(await agency.revocations()).toBe(told + 1);

    await save(owner);
    const second = await enter(person());
    told = await agency.revocations();
    await removeIdentityProvider(deps, owner.sessionToken);
    expect(await live(second, owner, elsewhere)).toEqual([false, true, true]);
    expect(await agency.revocations()).toBe(told + 1);
  });

  it('are for owners alone, and seen by admins', async () => {
    const admin = await agency.join(owner, `admin${people}@halden.example`, 'ADMIN');
    const recruiter = await agency.join(owner, `desk${people}@halden.example`);
    for (const who of [admin, recruiter]) {
      await expect(save(who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(removeIdentityProvider(deps, who.sessionToken)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect((await showIdentityProvider(deps, admin.sessionToken)).provider).not.toBeNull();
    await expect(showIdentityProvider(deps, recruiter.sessionToken)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keep the secret while the issuer stays, and send it to no other issuer', async () => {
    await save(owner, { clientSecret: '', defaultRole: 'recruiter' });
    await enter(person());
    const elsewhere = { issuer: 'http://localhost:9', clientSecret: null };
    await expect(save(owner, elsewhere)).rejects.toMatchObject({ field: 'clientSecret' });
  });

  it.each([
    ['issuer', { issuer: 'ftp://login.example' }],
    ['issuer', { issuer: 'http://localhost:9', clientSecret: 'x' }],
    ['clientId', { clientId: ' ' }],
    ['domains', { domains: ['not a domain'] }],
    ['defaultRole', { defaultRole: 'owner' }],
  ])('name the field %s when it is %j', async (field, change) => {
    await expect(save(owner, change)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('need TLS where the machine is not one’s own', async () => {
    const strict = { ...deps, oidc: { ...deps.oidc, allowHttp: false } };
    await expect(saveIdentityProvider(strict, owner.sessionToken, settings())).rejects.toMatchObject({
      field: 'issuer',
    });
  });

  it('name no host of our own network, neither as the issuer nor by what the issuer says of itself', async () => {
    const asked: string[] = [];
    const lookup = async (host: string) => {
      asked.push(host);
      return ['127.0.0.1'];
    };
    const guarded = { ...deps, oidc: { ...deps.oidc, mayReach: isPublicAddress, lookup } };
    const change = settings({ clientSecret: 'x' });
    await expect(saveIdentityProvider(guarded, owner.sessionToken, change)).rejects.toMatchObject({ field: 'issuer' });
    expect(asked).toEqual(['localhost']);

    const begun = await beginOidc(deps, { agencyId: owner.identity.agency.id });
    const back = await walkThroughProvider(begun.url, person(), redirectUri);
    let times = 0;
    // Once for what the provider says of itself, and again for where its tokens are.
    const mayReach = () => times++ === 0;
    const later = { ...deps, oidc: { ...deps.oidc, mayReach } };
    const query = { query: back.search, browserSecret: begun.browserSecret };
    await expect(finishOidc(later, query, visit)).rejects.toMatchObject(problem('provider'));
    expect(times).toBe(2);
  });

  it('of one agency change nothing of another', async () => {
    const other = await agency.found(`other${++people}@other.example`, 'Other');
    await save(other);
    await removeIdentityProvider(deps, other.sessionToken);
    expect((await showIdentityProvider(deps, owner.sessionToken)).provider).not.toBeNull();
    await enter(person());
  });
});

describe('a domain of mail', () => {
  it('leads to the agency that has shown it is its own, and to none before', async () => {
    const domain = `d${++people}.example`;
    await save(owner, { domains: [domain] });
    const find = () => providerForEmail(deps, { email: `anybody@${domain}` });
    await expect(find()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(checkDomain(deps, owner.sessionToken, domain)).rejects.toMatchObject({ field: 'domain' });
    records.set(`_rekindle.${domain}`, ['v=spf1', `rekindle=${owner.identity.agency.id}`]);
    await checkDomain(deps, owner.sessionToken, domain);
    expect(await find()).toEqual({ agencyId: owner.identity.agency.id });
    const other = await agency.found(`other${++people}@other.example`, 'Other');
    await save(other, { domains: [domain] });
    await expect(checkDomain(deps, other.sessionToken, domain)).rejects.toMatchObject({ field: 'domain' });
    expect(await find()).toEqual({ agencyId: owner.identity.agency.id });
  });
});
