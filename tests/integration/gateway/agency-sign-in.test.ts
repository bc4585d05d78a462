import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { saveIdentityProvider } from '@rekindle/agency/identity-provider/save-identity-provider';
import type { SessionStarted } from '@rekindle/agency/session/session';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { newId } from '@rekindle/shared/ids/ids';
import { identityProvider, type TestIdentityProvider, walkThroughProvider } from '../../testkit/identity-provider.ts';
import { type AgencyUnderTest, agencyUnderTest } from '../agency/agency-under-test.ts';
import { type Cookies, type FrontDoor, frontDoor } from './real-agency.ts';

const callback = 'https://rekindle.example/auth/oidc/callback';
let agency: AgencyUnderTest;
let door: FrontDoor;
let provider: TestIdentityProvider;
let owner: SessionStarted;

beforeAll(async () => {
  const [port] = (await freePorts(1)) as [number];
  provider = await identityProvider(port, callback);
  const oidc = {
    allowHttp: true,
    mayReach: () => true,
    lookup: async () => ['127.0.0.1'],
    textRecords: async () => [],
  };
  agency = await agencyUnderTest({ oidc });
  door = await frontDoor(agency);
  owner = await agency.found('owner@halden.example', 'Halden Search');
  const { issuer, clientId, clientSecret } = provider;
  const settings = { groupsClaim: 'groups', roleByGroup: [], defaultRole: 'recruiter', domains: [] };
  await saveIdentityProvider(agency.deps, owner.sessionToken, { issuer, clientId, clientSecret, ...settings });
  provider.people.set('gil', { email: 'gil@halden.example', name: 'Gil Roy' });
});
afterAll(async () => {
  await door?.stop();
  await agency?.close();
  await provider?.close();
});

const link = () => `/auth/oidc/${owner.identity.agency.id}`;
const begin = (cookies: Cookies) =>
  door.post('/auth/oidc/begin', { agencyId: owner.identity.agency.id, to: '/jobs' }, cookies);

describe('a link to sign in with the identity provider of an agency', () => {
  it('begins nothing by itself, wherever it is followed from: it leads to a page that asks first', async () => {
    for (const site of ['cross-site', 'same-site', 'same-origin', 'none', undefined]) {
      const answer = await door.app.inject({
        url: `${link()}?to=/jobs`,
        headers: site ? { 'sec-fetch-site': site } : {},
      });
      expect([answer.statusCode, answer.headers.location]).toEqual([
        302,
        `/sign-in?step=agency-link&agency=${owner.identity.agency.id}&to=%2Fjobs`,
      ]);
      expect(answer.cookies).toEqual([]);
    }
    expect(await agency.base.sql('select 1 from oidc_attempt')).toEqual([]);
  });

  it('is named by the page with the agency and its provider, and with nothing that the link says', async () => {
    const answer = await door.get(`${link()}/about?agencyName=Evil`);
    expect(answer.json()).toEqual({ agencyName: 'Halden Search', provider: new URL(provider.issuer).host });
    expect((await door.get(`/auth/oidc/${newId()}/about`)).statusCode).toBe(403);
  });

  it('begins by a press on our own page alone: not from another site, and not by a form', async () => {
    const ask = async (headers: Record<string, string>) => {
      const payload = JSON.stringify({ agencyId: owner.identity.agency.id });
      const answer = await door.app.inject({ method: 'POST', url: '/auth/oidc/begin', headers, payload });
      return [answer.statusCode, answer.cookies.length];
    };
    const json = { 'content-type': 'application/json' };
    expect(await ask({ ...json, origin: 'https://evil.example' })).toEqual([403, 0]);
    expect(await ask({ ...json, 'sec-fetch-site': 'cross-site' })).toEqual([403, 0]);
    expect(await ask({ 'content-type': 'text/plain' })).toEqual([400, 0]);
    expect(await agency.base.sql('select 1 from oidc_attempt')).toEqual([]);
  });

  it('signs in who pressed, in the browser that pressed and in no other', async () => {
    const [mine, other]: [Cookies, Cookies] = [new Map(), new Map()];
    const { url } = (await begin(mine)).json();
    const back = await walkThroughProvider(url, 'gil', callback);
    const elsewhere = await door.get(`${back.pathname}${back.search}`, other);
    expect(elsewhere.headers.location).toBe('/sign-in?problem=expired');
    const here = await door.get(`${back.pathname}${back.search}`, mine);
    expect(here.headers.location).toBe('/jobs');
    expect((await door.get('/auth/me', mine)).json()).toMatchObject({ member: { name: 'Gil Roy' } });
  });
});
