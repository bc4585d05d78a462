import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GatewayConfig, proxiesBefore, requireSafe } from '@rekindle/gateway/config';
import { newId } from '@rekindle/shared/ids/ids';
import { type GatewayUnderTest, gatewayUnderTest, signIn } from './gateway-under-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'rekindle-client-'));
const ours = 'query Ours { agency { name } }';
const hash = createHash('sha256').update(ours).digest('hex');
let gateway: GatewayUnderTest;
let cookie: string;

beforeAll(async () => {
  writeFileSync(join(folder, 'operations.json'), JSON.stringify({ [hash]: ours }));
  gateway = await gatewayUnderTest({
    REKINDLE_ENVIRONMENT: 'production',
    REKINDLE_FREE_QUERIES: false,
    REKINDLE_CLIENT_DIR: folder,
    REKINDLE_ALLOWED_ORIGINS: ['https://partner.example'],
    REKINDLE_PROXIES: 1,
  });
  cookie = await signIn(gateway, newId());
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true });
});

async function post(body: object, headers: Record<string, string> = {}) {
  const answer = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    payload: JSON.stringify(body),
  });
  return { status: answer.statusCode, json: answer.json(), headers: answer.headers };
}

describe('in production a session', () => {
  const answered = { data: { agency: { name: 'Nord' } } };

  it('may send the operations of the client, as text or by their hash', async () => {
    expect((await post({ query: ours })).json).toEqual(answered);
    expect((await post({ documentId: `sha256:${hash}` })).json).toEqual(answered);
    expect((await post({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).json).toEqual(answered);
    const url = `/graphql?documentId=sha256:${hash}`;
    const headers = { cookie, accept: 'application/graphql-response+json' };
    expect((await gateway.app.inject({ url, headers })).json()).toEqual(answered);
  });

  it.each([`${ours} `, 'query Ours { agency { id name } }', '{ __typename }', '{ __schema { types { name } } }'])(
    'may send no other: %s',
    async (query) => {
      const { status, json } = await post({ query });
      expect([status, json.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    },
  );

  it('may not bring a text with the hash of another', async () => {
    expect((await post({ query: '{ agency { id } }', documentId: `sha256:${hash}` })).status).toBe(403);
  });

  it('is told when a hash is not known', async () => {
    const { status, json } = await post({ documentId: `sha256:${'0'.repeat(64)}` });
    expect([status, json.errors[0].extensions]).toEqual([400, { code: 'BAD_INPUT', field: 'documentId' }]);
  });

  it('is never allowed free queries: the setting for them stops the start', () => {
    const settings = { REKINDLE_FREE_QUERIES: true, REKINDLE_ENVIRONMENT: 'production' } as GatewayConfig;
    expect(() => requireSafe(settings)).toThrow('REKINDLE_FREE_QUERIES');
    expect(() => requireSafe({ ...settings, REKINDLE_ENVIRONMENT: 'local' })).not.toThrow();
  });
});

describe('pages of another origin', () => {
  const preflight = (origin: string) =>
    gateway.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });

  it('that is allowed may query, and never with a cookie', async () => {
    const allowed = (await preflight('https://partner.example')).headers;
    expect(allowed['access-control-allow-origin']).toBe('https://partner.example');
    expect(allowed['access-control-allow-credentials']).toBeUndefined();
    expect((await post({ query: ours }, { origin: 'https://partner.example' })).status).toBe(403);
    // Without the cookie it gets as far as having to say who it is.
    const headers = { origin: 'https://partner.example', 'content-type': 'application/json' };
    const request = { method: 'POST' as const, url: '/graphql', headers, payload: '{}' };
    const answer = await gateway.app.inject(request);
    expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([
      401,
      'https://partner.example',
    ]);
    expect((await gateway.app.inject({ ...request, url: '/auth/sign-in' })).statusCode).toBe(403);
  });

  it('that is not are told nothing', async () => {
    const answer = await preflight('https://evil.example');
    expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    expect((await post({ query: ours }, { origin: 'https://evil.example' })).status).toBe(403);
  });
});

describe('behind proxies', () => {
  it('the address is what the nearest of ours saw, whatever else the request claims', async () => {
    const guess = async (attempt: number) => {
      const claimed = `198.51.100.${attempt}, 203.0.113.7`;
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': claimed };
      const payload = { email: `${newId()}@example.com`, password: 'wrong' };
      return (await gateway.app.inject({ method: 'POST', url: '/auth/sign-in', headers, payload })).statusCode;
    };
    // More than one address may try; if claims were believed, each would be another address.
    const statuses = await Promise.all(Array.from({ length: 70 }, (_, attempt) => guess(attempt)));
    expect(statuses.filter((status) => status === 401)).toHaveLength(60);
    expect(statuses.filter((status) => status === 403)).toHaveLength(10);
  });

  it.each([
    [{ REKINDLE_PUBLIC_URL: 'https://rekindle.example' }, 1],
    [{ REKINDLE_PUBLIC_URL: 'http://localhost:4000' }, 0],
    [{ REKINDLE_PUBLIC_URL: 'https://rekindle.example', REKINDLE_PROXIES: 2 }, 2],
    [{ REKINDLE_PUBLIC_URL: 'https://rekindle.example', REKINDLE_PROXIES: 0 }, 0],
  ])('%p means %i', (settings, proxies) => {
    expect(proxiesBefore(settings)).toBe(proxies);
  });
});
