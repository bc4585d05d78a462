import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { changePassword } from '@rekindle/agency/account/change-password';
import { createApiClient } from '@rekindle/agency/api-client/create-api-client';
import { issueAccessToken } from '@rekindle/agency/api-client/issue-access-token';
import { beginOidc } from '@rekindle/agency/identity-provider/begin-oidc';
import { finishOidc } from '@rekindle/agency/identity-provider/finish-oidc';
import { saveIdentityProvider } from '@rekindle/agency/identity-provider/save-identity-provider';
import { addPasskey, beginPasskey } from '@rekindle/agency/passkey/add-passkey';
import { beginPasskeySignIn, signInWithPasskey } from '@rekindle/agency/passkey/sign-in-with-passkey';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
} from '@rekindle/agency/second-factor/enrol-second-factor';
import { confirmSession } from '@rekindle/agency/session/confirm-session';
import { auditFailedSignIn, failedSignInTimer } from '@rekindle/agency/session/failed-sign-in';
import type { SessionStarted } from '@rekindle/agency/session/session';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { newId } from '@rekindle/shared/ids/ids';
import { startTimers, type TimerHandler } from '@rekindle/shared/timers/timers';
import { softwareAuthenticator } from '../../testkit/authenticator.ts';
import { authenticatorCode } from '../../testkit/authenticator-app.ts';
import { eventually } from '../../testkit/eventually.ts';
import { identityProvider, type TestIdentityProvider, walkThroughProvider } from '../../testkit/identity-provider.ts';
import { type AgencyUnderTest, agencyUnderTest, viewerOf, visit } from './agency-under-test.ts';

const callback = 'https://rekindle.example/auth/oidc/callback';
let agency: AgencyUnderTest;
let deps: AgencyUnderTest['deps'];
let provider: TestIdentityProvider;
let timers: { stop(): Promise<void> };
let ada: SessionStarted;
let people = 0;

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
  deps = agency.deps;
  const handlers: Record<string, TimerHandler> = {
    [failedSignInTimer]: (tx, timer) => auditFailedSignIn(deps, tx, timer),
  };
  timers = await startTimers({ service: 'agency', database: deps.database, clock: deps.clock, handlers, pollMs: 20 });
});
afterAll(async () => {
  await timers?.stop();
  await agency?.close();
  await provider?.close();
});
beforeEach(async () => {
  ada = await agency.found(`ada${++people}@halden.example`);
});

/** What the audit of Ada's agency holds of failures, and of whom. */
async function failures(): Promise<object[]> {
  const rows = await agency.base.sql<{ codes: string; kind: string; subject: string; id: string; address: string }>(
    `select codes, actor_kind as kind, subject_type as subject, subject_id as id, address
     from audit_entry left join audit_personal using (agency_id, sequence)
     where agency_id = $1 and action = 'SIGN_IN_FAILED' order by sequence`,
    [ada.identity.agency.id],
  );
  return rows.map(({ codes, ...rest }) => ({ ...JSON.parse(codes), ...rest }));
}
const byNobody = { kind: 'NOBODY', address: visit.address };
const member = () => ({ ...byNobody, subject: 'member', id: ada.identity.member.id });
const wrong = 'not the sentence at all';

it('a password that does not confirm a session, nor change itself, is recorded', async () => {
  await expect(confirmSession(deps, ada.sessionToken, wrong, visit)).rejects.toMatchObject({ field: 'password' });
  const change = { currentPassword: wrong, password: 'another sentence entirely' };
  await expect(changePassword(deps, ada.sessionToken, change, visit)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await failures()).toEqual([
    { step: 'confirmation', ...member() },
    { step: 'password_change', ...member() },
  ]);
});

it('a wrong code to take the second factor away is recorded', async () => {
  const { secret } = await beginSecondFactor(deps, ada.sessionToken);
  await confirmSecondFactor(deps, ada.sessionToken, authenticatorCode(secret, agency.now()), visit);
  await expect(removeSecondFactor(deps, ada.sessionToken, '000000', visit)).rejects.toMatchObject({ field: 'code' });
  expect(await failures()).toEqual([{ step: 'second_factor', ...member(), kind: 'MEMBER' }]);
});

it('a passkey that is refused is recorded for its owner: with another question, and as a copy', async () => {
  const key = softwareAuthenticator('rekindle.example', 'https://rekindle.example');
  const response = key.register(await beginPasskey(deps, ada.sessionToken));
  await addPasskey(deps, ada.sessionToken, { response, name: 'Laptop' });
  const enter = (answer: object) => signInWithPasskey(deps, { response: answer }, visit);
  await expect(enter(key.authenticate({ challenge: 'bm90IGFza2Vk' }))).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
  await enter(key.authenticate(await beginPasskeySignIn(deps), { counter: 40 }));
  await expect(enter(key.authenticate(await beginPasskeySignIn(deps), { counter: 12 }))).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
  const each = { step: 'passkey', ...member() };
  await eventually(async () => expect(await failures()).toEqual([each, each]));
});

it('a sign-in by the identity provider that does not come about is recorded with the reason', async () => {
  const { issuer, clientId, clientSecret } = provider;
  const settings = { groupsClaim: 'groups', roleByGroup: [], defaultRole: null, domains: [] };
  await saveIdentityProvider(deps, ada.sessionToken, { issuer, clientId, clientSecret, ...settings });
  const agencyId = ada.identity.agency.id;
  for (const [subject, emailVerified] of [
    ['gil', true],
    ['mal', false],
  ] as const) {
    provider.people.set(subject, { email: `${subject}@halden.example`, emailVerified, name: subject });
    const begun = await beginOidc(deps, { agencyId });
    const { search } = await walkThroughProvider(begun.url, subject, callback);
    const answer = { query: search, browserSecret: begun.browserSecret };
    await expect(finishOidc(deps, answer, visit)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  const each = { step: 'identity_provider', ...byNobody, subject: 'identity_provider', id: agencyId };
  expect(await failures()).toEqual([
    { ...each, problem: 'no-access' },
    { ...each, problem: 'unverified' },
  ]);
});

it('a wrong secret of an API client is recorded, and one of no client nowhere', async () => {
  const input = { idempotencyKey: newId(), name: 'Careers page', scopes: ['candidates:read'] };
  const { clientId } = await createApiClient(deps, viewerOf(ada), input);
  const ask = (id: string) => issueAccessToken(deps, { clientId: id, clientSecret: 'rk_x', scopes: null }, visit);
  for (const id of [clientId, newId()]) await expect(ask(id)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await failures()).toEqual([{ step: 'client_secret', ...byNobody, subject: 'api_client', id: clientId }]);
});
