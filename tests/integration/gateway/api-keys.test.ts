import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createApiClient } from '@rekindle/agency/api-client/create-api-client';
import { revokeApiClient, revokeApiKey } from '@rekindle/agency/api-client/revoke-api-key';
import { auditReader } from '@rekindle/agency/audit/audit.reader';
import type { SessionStarted } from '@rekindle/agency/session/session';
import { newId } from '@rekindle/shared/ids/ids';
import { eventually } from '../../testkit/eventually.ts';
import { type AgencyUnderTest, agencyUnderTest, password, viewerOf } from '../agency/agency-under-test.ts';
import { type FrontDoor, frontDoor } from './real-agency.ts';

let agency: AgencyUnderTest;
let door: FrontDoor;
let ada: SessionStarted;
let addresses = 0;

beforeAll(async () => {
  agency = await agencyUnderTest();
  door = await frontDoor(agency, {}, { relayed: true });
  ada = await agency.found('ada@halden.example');
});
afterAll(async () => {
  await door?.stop();
  await agency?.close();
});
beforeEach(() => {
  door.address = `198.51.100.${++addresses % 250}`;
});

async function key(scopes = ['agency:read']) {
  const input = { idempotencyKey: newId(), name: 'Warehouse', scopes };
  const { secret = '', ...made } = await createApiClient(agency.deps, viewerOf(ada), input);
  return { ...made, secret };
}

/** As a program asks: no cookie, no origin. */
async function ask(headers: Record<string, string>, query = '{ agency { id } }') {
  const answer = await door.app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: door.address,
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query }),
  });
  return { status: answer.statusCode, json: answer.json(), headers: answer.headers };
}

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

async function token(form: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await door.app.inject({
    method: 'POST',
    url: '/oauth/token',
    remoteAddress: door.address,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(form).toString(),
  });
  return { status: answer.statusCode, json: answer.json(), headers: answer.headers };
}

const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
});
const grant = { grant_type: 'client_credentials' };

describe('a key at the gateway', () => {
  it('asks in the name of its client, with queries of its own and no cookie', async () => {
    const { secret } = await key();
    const { status, json } = await ask(bearer(secret));
    expect([status, json.data]).toEqual([200, { agency: { id: ada.identity.agency.id } }]);
    expect(json.extensions.cost.requested).toBeGreaterThan(0);
  });

  it('may do what its scopes say and nothing more, whoever made it', async () => {
    const { secret } = await key(['audit:read']);
    const allowed = await ask(bearer(secret), '{ auditEntries { nodes { sequence } } }');
    expect(allowed.json.data).toEqual({ auditEntries: { nodes: expect.any(Array) } });
    const refused = await ask(bearer(secret));
    expect(refused.json).toMatchObject({ data: { agency: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('is refused at once when it is revoked, though it was asked about a moment ago', async () => {
    const { keyId, secret } = await key();
    expect((await ask(bearer(secret))).status).toBe(200);
    await revokeApiKey(agency.deps, viewerOf(ada), { idempotencyKey: newId(), keyId });
    await eventually(async () => expect((await ask(bearer(secret))).status).toBe(401), 2_000);
    const { json, headers } = await ask(bearer(secret));
    expect(json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(headers['www-authenticate']).toContain('Bearer');
  });

  it('counts alone when a cookie comes along, and a wrong one is not made good by a cookie', async () => {
    const cookies = new Map<string, string>();
    await door.post('/auth/sign-in', { email: 'ada@halden.example', password }, cookies);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    expect((await ask({ cookie }, '{ me { id } }')).json.data.me.id).toBe(ada.identity.member.id);
    const { secret } = await key();
    const both = await ask({ cookie, ...bearer(secret) }, '{ me { id } }');
    expect(both.json.errors[0]).toMatchObject({ message: expect.stringContaining('API client') });
    expect((await ask({ cookie, ...bearer(`rk_${'x'.repeat(43)}`) })).status).toBe(401);
    const me = await door.app.inject({ url: '/auth/me', headers: { cookie, ...bearer(secret) } });
    expect(me.statusCode).toBe(204);
  });

  it('needs no origin of ours, since no browser sends it by itself', async () => {
    const { secret } = await key();
    expect((await ask({ origin: 'https://partner.example', ...bearer(secret) })).status).toBe(200);
    expect((await ask({ origin: 'https://partner.example' })).status).toBe(403);
  });

  it('that nobody has is refused without a question to agency, and an address that tries many is sent away', async () => {
    const statuses = [];
    for (let each = 0; each < 102; each++) statuses.push((await ask(bearer(`guess-${each}`))).status);
    expect(statuses.slice(0, 100)).toEqual(Array(100).fill(401));
    expect(statuses.slice(100)).toEqual([403, 403]);
  });

  it('opens no live stream and no page of an account', async () => {
    const { secret } = await key();
    for (const url of ['/live', '/auth/sessions']) {
      expect((await door.app.inject({ url, headers: bearer(secret) })).statusCode).toBe(401);
    }
  });

  it('leaves its address and program in the audit', async () => {
    const { secret, clientId } = await key(['audit:read']);
    const headers = { ...bearer(secret), 'user-agent': 'partner-sync/2.1' };
    const answer = await door.app.inject({ url: '/exports/audit.csv', headers, remoteAddress: door.address });
    expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining('attachment'),
    ]);
    const { nodes } = await auditReader(agency.deps.database, viewerOf(ada)).list({ first: 1 });
    expect(nodes[0]).toMatchObject({
      action: 'AUDIT_EXPORTED',
      actorKind: 'API_CLIENT',
      actorId: clientId,
      address: door.address,
      userAgent: 'partner-sync/2.1',
      requestId: answer.headers['x-request-id'],
    });
  });
});

describe('client credentials', () => {
  it('give a token for a key, by header or form, that asks with the scopes it was given for', async () => {
    const { clientId, secret } = await key(['agency:read', 'audit:read']);
    const byHeader = await token({ ...grant, scope: 'agency:read' }, basic(clientId, secret));
    expect(byHeader).toMatchObject({
      status: 200,
      json: {
        token_type: 'Bearer',
        expires_in: 900,
        scope: 'agency:read',
        access_token: expect.stringMatching(/^rkt_/),
      },
    });
    expect(byHeader.headers['cache-control']).toBe('no-store');
    expect((await ask(bearer(byHeader.json.access_token))).json.data.agency.id).toBe(ada.identity.agency.id);
    const beyond = await ask(bearer(byHeader.json.access_token), '{ auditEntries { nodes { sequence } } }');
    expect(beyond.json.errors[0].extensions.code).toBe('FORBIDDEN');
    const byForm = await token({ ...grant, client_id: clientId, client_secret: secret });
    expect(byForm.json.scope).toBe('agency:read audit:read');
  });

  it('end at once with their client', async () => {
    const { clientId, secret } = await key();
    const { json } = await token(grant, basic(clientId, secret));
    expect((await ask(bearer(json.access_token))).status).toBe(200);
    await revokeApiClient(agency.deps, viewerOf(ada), { idempotencyKey: newId(), id: clientId });
    await eventually(async () => expect((await ask(bearer(json.access_token))).status).toBe(401), 2_000);
    expect((await token(grant, basic(clientId, secret))).json.error).toBe('invalid_client');
  });

  it('are refused in the words of RFC 6749', async () => {
    const { clientId, secret } = await key();
    const client = { client_id: clientId, client_secret: secret };
    const wrong = await token(grant, basic(clientId, `rk_${'x'.repeat(43)}`));
    expect([wrong.status, wrong.json.error, wrong.headers['www-authenticate']]).toEqual([
      401,
      'invalid_client',
      'Basic realm="rekindle"',
    ]);
    const errorOf = async (...args: Parameters<typeof token>) => {
      const { status, json } = await token(...args);
      return [status, json.error];
    };
    expect(await errorOf(grant)).toEqual([401, 'invalid_client']);
    expect(await errorOf({ ...client })).toEqual([400, 'invalid_request']);
    expect(await errorOf({ ...client, grant_type: 'password' })).toEqual([400, 'unsupported_grant_type']);
    expect(await errorOf({ ...client, ...grant, scope: 'agency:admin' })).toEqual([400, 'invalid_scope']);
    expect(await errorOf({ ...client, ...grant }, basic(clientId, secret))).toEqual([400, 'invalid_request']);
    expect(await errorOf({ ...client, ...grant }, { 'content-type': 'application/json' })).toEqual([
      400,
      'invalid_request',
    ]);
    expect(await errorOf(grant, { 'content-type': 'text/plain' })).toEqual([400, 'invalid_request']);
  });

  it('are given out so often to one client and no oftener', async () => {
    const { clientId, secret } = await key();
    const statuses = [];
    for (let each = 0; each < 62; each++) statuses.push((await token(grant, basic(clientId, secret))).status);
    expect(statuses).toEqual([...Array(60).fill(200), 429, 429]);
  });

  it('are found by the metadata that programs look for', async () => {
    const answer = await door.app.inject({ url: '/.well-known/oauth-authorization-server' });
    expect(answer.json()).toMatchObject({
      token_endpoint: expect.stringMatching(/\/oauth\/token$/),
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    });
  });
});
