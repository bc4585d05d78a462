import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { changeMember } from '@rekindle/agency/member/change-member';
import { saveTeam } from '@rekindle/agency/member/save-team';
import { newId } from '@rekindle/shared/ids/ids';
import { authenticatorCode } from '../../testkit/authenticator-app.ts';
import { eventually } from '../../testkit/eventually.ts';
import { type AgencyUnderTest, agencyUnderTest, password, viewerOf } from '../agency/agency-under-test.ts';
import { type Cookies, type FrontDoor, frontDoor } from './real-agency.ts';

const session = 'rekindle_session';
let agency: AgencyUnderTest;
let door: FrontDoor;
let people = 0;

beforeAll(async () => {
  agency = await agencyUnderTest();
  door = await frontDoor(agency);
});
afterAll(async () => {
  await door?.stop();
  await agency?.close();
});

/** Attempts of one test do not count against another. */
beforeEach(() => {
  door.address = `203.0.113.${++people % 250}`;
});

/** Somebody with an account, and a browser in which they are signed in. */
async function signedIn(): Promise<{ email: string; cookies: Cookies }> {
  const email = `ada${++people}@halden.example`;
  await agency.found(email);
  const cookies: Cookies = new Map();
  expect((await door.post('/auth/sign-in', { email, password }, cookies)).statusCode).toBe(200);
  return { email, cookies };
}

const me = async (cookies: Cookies) => (await door.get('/auth/me', new Map(cookies))).statusCode;

async function withSecondStep() {
  const { email, cookies } = await signedIn();
  const { secret } = (await door.post('/auth/second-factor/begin', {}, cookies)).json();
  const code = authenticatorCode(secret, agency.now());
  expect((await door.post('/auth/second-factor/confirm', { code }, cookies)).statusCode).toBe(200);
  agency.advance(60_000);
  return { email, secret };
}

describe('a session', () => {
  it('begins anew at each sign-in, whatever the browser brought: a planted one is worth nothing', async () => {
    const { email, cookies } = await signedIn();
    const planted: Cookies = new Map([[session, 'planted-by-somebody']]);
    await door.post('/auth/sign-in', { email, password }, planted);
    expect(planted.get(session)).not.toBe('planted-by-somebody');
    expect(await me(new Map([[session, 'planted-by-somebody']]))).toBe(401);
    const before = new Map(cookies);
    await door.post('/auth/sign-in', { email, password }, cookies);
    expect([await me(before), await me(cookies)]).toEqual([401, 200]);
  });

  it('begins anew when the password changes, and the old one is over', async () => {
    const { cookies } = await signedIn();
    const before = new Map(cookies);
    const change = { currentPassword: password, password: 'another sentence entirely' };
    expect((await door.post('/auth/change-password', change, cookies)).statusCode).toBe(200);
    expect([await me(before), await me(cookies)]).toEqual([401, 200]);
  });

  it('ends everywhere at once when its owner says so, and the browser forgets it', async () => {
    const { email, cookies } = await signedIn();
    const there: Cookies = new Map();
    await door.post('/auth/sign-in', { email, password }, there);
    expect([await me(cookies), await me(there)]).toEqual([200, 200]);
    expect((await door.post('/auth/sessions/end-all', { keepThis: false }, cookies)).statusCode).toBe(204);
    expect(cookies.has(session)).toBe(false);
    expect(await me(there)).toBe(401);
  });

  it('has the new teams of its member, and ends with a new role, as soon as the gateway hears of it', async () => {
    const hearing = await frontDoor(agency, {}, { relayed: true });
    try {
      const owner = await agency.found(`owner${++people}@halden.example`);
      const bo = await agency.join(owner, `bo${people}@halden.example`);
      const cookies: Cookies = new Map();
      await hearing.post('/auth/sign-in', { email: bo.identity.member.email, password }, cookies);
      const mine = () => hearing.get('/auth/me', new Map(cookies));
      expect((await mine()).json().teamIds).toEqual([]);
      const { id } = bo.identity.member;
      const team = { idempotencyKey: newId(), name: 'Desk', memberIds: [id] };
      const { teamId } = await saveTeam(agency.deps, viewerOf(owner), team);
      await eventually(async () => expect((await mine()).json().teamIds).toEqual([teamId]));
      const role = { idempotencyKey: newId(), id, role: 'READ_ONLY' as const, active: true };
      await changeMember(agency.deps, viewerOf(owner), role);
      await eventually(async () => expect((await mine()).statusCode).toBe(401));
    } finally {
      await hearing.stop();
    }
  });

  it('of somebody else is not ended by its id', async () => {
    const [ada, bo] = [await signedIn(), await signedIn()];
    const { sessions } = (await door.get('/auth/sessions', bo.cookies)).json();
    const answer = await door.post('/auth/sessions/end', { sessionId: sessions[0].id }, ada.cookies);
    expect([answer.statusCode, await me(bo.cookies)]).toEqual([404, 200]);
  });
});

describe('the second step', () => {
  it('leaves the browser with a cookie that opens nothing but the step', async () => {
    const { email, secret } = await withSecondStep();
    const cookies: Cookies = new Map();
    const first = await door.post('/auth/sign-in', { email, password }, cookies);
    expect(first.json()).toEqual({ secondStep: true });
    expect([...cookies.keys()]).toEqual(['rekindle_second_step']);
    expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
    const half = cookies.get('rekindle_second_step') ?? '';
    expect(await me(new Map([[session, half]]))).toBe(401);
    const code = authenticatorCode(secret, agency.now());
    expect((await door.post('/auth/second-step', { code })).statusCode).toBe(401);
    expect((await door.post('/auth/second-step', { code }, cookies)).statusCode).toBe(200);
    expect([...cookies.keys()]).toEqual([session]);
    expect(await me(cookies)).toBe(200);
  });
});

describe('behind TLS', () => {
  it('every secret of a browser is bound to this host, and goes over TLS alone', async () => {
    const secure = await frontDoor(agency, { REKINDLE_PUBLIC_URL: 'https://rekindle.example' });
    const { email } = await withSecondStep();
    const plain = await signedIn();
    const answers = [
      await secure.post('/auth/sign-in', { email, password }),
      await secure.post('/auth/sign-in', { email: plain.email, password }),
    ];
    const sent = answers.map(({ headers }) => String(headers['set-cookie']));
    expect(sent[0]).toMatch(/^__Host-rekindle_second_step=.*; Path=\/; .*HttpOnly; Secure; SameSite=Lax/);
    expect(sent[1]).toMatch(/^__Host-rekindle_session=.*; Path=\/; .*HttpOnly; Secure; SameSite=Lax/);
    await secure.stop();
  });
});

const changes: Record<string, object> = {
  '/auth/sign-up': { agencyName: 'A', name: 'B', email: 'c@d.example', password },
  '/auth/sign-in': { email: 'c@d.example', password },
  '/auth/sign-out': {},
  '/auth/open-sample': {},
  '/auth/switch': { memberId: newId() },
  '/auth/invitations/token': { name: 'A', password },
  '/auth/second-step': { code: '000000' },
  '/auth/passkey/begin': {},
  '/auth/passkey': { response: { id: 'x' } },
  '/auth/forgot-password': { email: 'c@d.example' },
  '/auth/password-resets/token': { password },
  '/auth/password-reset-links': { memberId: newId() },
  '/auth/change-password': { currentPassword: password, password },
  '/auth/confirm': { password },
  '/auth/sessions/end': { sessionId: newId() },
  '/auth/sessions/end-all': { keepThis: false },
  '/auth/second-factor/begin': {},
  '/auth/second-factor/confirm': { code: '000000' },
  '/auth/second-factor/recovery-codes': {},
  '/auth/second-factor/remove': { code: '000000' },
  '/auth/second-factor/remove-of-member': { memberId: newId() },
  '/auth/passkeys/begin': {},
  '/auth/passkeys': { response: { id: 'x' }, name: 'x' },
  '/auth/passkeys/rename': { id: newId(), name: 'x' },
  '/auth/passkeys/remove': { id: newId() },
  '/auth/oidc/begin': { email: 'c@d.example' },
  '/auth/identity-provider/remove': {},
  '/auth/identity-provider/check-domain': { domain: 'd.example' },
};

describe('another site', () => {
  it.each(Object.keys(changes))('can change nothing at %s: by its origin, by a form, by a link', async (path) => {
    const { cookies } = await signedIn();
    const cookie = `${session}=${cookies.get(session)}`;
    const payload = JSON.stringify(changes[path]);
    const ask = async (headers: Record<string, string>, method: 'GET' | 'POST' = 'POST') =>
      (
        await door.app.inject({
          method,
          url: path,
          remoteAddress: door.address,
          headers: { cookie, ...headers },
          ...(method === 'POST' && { payload }),
        })
      ).statusCode;
    expect(await ask({ 'content-type': 'application/json', origin: 'https://evil.example' })).toBe(403);
    expect(await ask({ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' })).toBe(403);
    if (path !== '/auth/sign-out') expect(await ask({ 'content-type': 'text/plain' })).toBe(400);
    expect(await ask({ 'content-type': 'application/x-www-form-urlencoded', origin: 'null' })).toBe(403);
    expect([200, 302, 404]).toContain(await ask({ accept: 'application/json' }, 'GET'));
    expect(await me(cookies)).toBe(200);
  });
});

describe('who asks about accounts', () => {
  it('hears the same of one that exists and of one that does not', async () => {
    const { email } = await signedIn();
    for (const [path, body] of [
      ['/auth/sign-in', { password: 'not the sentence' }],
      ['/auth/forgot-password', {}],
    ] as const) {
      const known = await door.post(path, { ...body, email });
      const unknown = await door.post(path, { ...body, email: `nobody${++people}@halden.example` });
      expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    }
  });

  it('is locked out of both alike', async () => {
    const { email } = await signedIn();
    const locked = async (address: string) => {
      const seen: number[] = [];
      for (let time = 0; time < 12; time++) {
        seen.push((await door.post('/auth/sign-in', { email: address, password: 'wrong wrong wrong' })).statusCode);
      }
      return seen;
    };
    const known = await locked(email);
    door.address = '198.51.100.7';
    expect(await locked('nobody@halden.example')).toEqual(known);
    expect(known).toEqual([...Array(10).fill(401), 403, 403]);
  });

  it('guesses no password by invitations: they count by the address invited, together with sign-ins', async () => {
    const { email } = await signedIn();
    const guesser = await agency.found(`owner${++people}@other.example`);
    const guess = async (wrong: string) => {
      const token = await agency.invite(guesser, email);
      return (await door.post(`/auth/invitations/${token}`, { name: 'A', password: wrong })).statusCode;
    };
    const seen: number[] = [];
    for (let time = 0; time < 10; time++) seen.push(await guess('wrong wrong wrong'));
    expect(seen).toEqual(Array(10).fill(401));
    expect(await guess(password)).toBe(403);
    expect((await door.post('/auth/sign-in', { email, password })).statusCode).toBe(403);
  });

  it('has earlier mistakes forgotten once an invitation is accepted with the right password', async () => {
    const { email } = await signedIn();
    const token = await agency.invite(await agency.found(`owner${++people}@other.example`), email);
    const mistakes = async () => {
      for (let time = 0; time < 5; time++) {
        await door.post('/auth/sign-in', { email, password: 'wrong wrong wrong' });
      }
    };
    await mistakes();
    expect((await door.post(`/auth/invitations/${token}`, { name: 'A', password })).statusCode).toBe(200);
    await mistakes();
    expect((await door.post('/auth/sign-in', { email, password })).statusCode).toBe(200);
  });
});

describe('a link to the identity provider', () => {
  it.each([
    ['/auth/oidc/not-an-id', '/sign-in?problem=provider'],
    [`/auth/oidc/${newId()}?to=https://evil.example`, '/sign-in?problem=provider'],
    ['/auth/oidc/callback?state=x&code=y', '/sign-in?problem=expired'],
    ['/auth/oidc/callback?error=%0d%0aset-cookie:a=b&state=%0d%0a', '/sign-in?problem=expired'],
    ['/auth/oidc/callback?problem=<script>', '/sign-in?problem=expired'],
  ])('%s leads to the sign-in page, with a word and nothing of the link', async (path, location) => {
    const answer = await door.get(path);
    expect([answer.statusCode, answer.headers.location]).toEqual([302, location]);
  });
});
