import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { type GatewayUnderTest, gatewayUnderTest, signIn } from './gateway-under-test.ts';

const agencyId = newId();
let gateway: GatewayUnderTest;
let cookie: string;

beforeAll(async () => {
  gateway = await gatewayUnderTest();
  cookie = await signIn(gateway, agencyId);
});
afterAll(() => gateway.stop());

async function ask(query: string, headers: Record<string, string> = {}) {
  const answer = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    payload: JSON.stringify({ query }),
  });
  return { status: answer.statusCode, text: answer.body, json: answer.json() };
}

describe('who asks', () => {
  it('is whoever the session says, in the agency of the session', async () => {
    expect((await ask('{ agency { id name } }')).json).toEqual({ data: { agency: { id: agencyId, name: 'Nord' } } });
  });

  it('must be signed in', async () => {
    expect((await ask('{ agency { id } }', { cookie: '' })).status).toBe(401);
  });

  it('can not be said by a header', async () => {
    const forged = { 'x-agency-id': newId(), 'x-rekindle-viewer': 'owner' };
    expect((await ask('{ agency { id } }', forged)).json.data.agency.id).toBe(agencyId);
    expect((await ask('{ agency { id } }', { ...forged, authorization: 'Bearer forged' })).status).toBe(401);
    const passedOn = gateway.lastGraphRequest()?.headers ?? {};
    expect(Object.keys(passedOn)).not.toEqual(expect.arrayContaining(['x-agency-id']));
    expect(passedOn.authorization).not.toContain('forged');
    expect(passedOn.cookie).toBeUndefined();
  });
});

describe('a part that is away', () => {
  it('is named, and what other parts answer stays', async () => {
    const { json } = await ask('{ agency { name } pools { id } }');
    expect(json.errors[0].extensions).toEqual({ code: 'UNAVAILABLE', service: 'nurture' });
    expect(json.errors[0].message).toContain('nurture');
    expect(json.data).toEqual({ agency: { name: 'Nord' }, pools: null });
  });
});

describe('a request that could cost too much is refused with a plain sentence', () => {
  const deep = (levels: number) => `{ ${'a { '.repeat(levels)} b ${'} '.repeat(levels)} }`;
  const doubling = Array.from({ length: 20 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(
    ' ',
  );
  const cases: [string, string][] = [
    ['101 aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['500 times one field', `{ ${'__typename '.repeat(500)} }`],
    ['twelve levels', deep(12)],
    ['5,000 levels', deep(5000)],
    ['fragments that double twenty times', `{ ...f0 } ${doubling} fragment f20 on Query { __typename agency { id } }`],
    ['a fragment in itself', '{ ...f } fragment f on Query { ...f }'],
    ['no document at all', 'query {{{'],
    ['an unknown field', '{ agencyy { id } }'],
  ];

  it.each(cases)('%s', async (_name, query) => {
    const { status, text } = await ask(query);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/Did you mean|node_modules|\.ts:|stack/);
  });

  it('four megabytes', async () => {
    const { status } = await ask(`{ agency { id } } # ${'x'.repeat(4 * 1024 * 1024)}`);
    expect(status).toBe(413);
  });
});

describe('a first visit', () => {
  it('is answered that nobody is signed in, which is no failure', async () => {
    const { statusCode, body } = await gateway.app.inject({ url: '/auth/me' });
    expect([statusCode, body]).toEqual([204, '']);
  });

  it('gets the page, whatever it accepts and also when it asks for the head alone', async () => {
    for (const method of ['GET', 'HEAD'] as const) {
      for (const accept of ['text/html', '*/*']) {
        const { statusCode, headers } = await gateway.app.inject({ method, url: '/', headers: { accept } });
        expect([method, accept, statusCode, headers['content-type']]).toEqual([
          method,
          accept,
          200,
          'text/html; charset=utf-8',
        ]);
      }
    }
    expect((await gateway.app.inject({ url: '/assets/gone.js', headers: { accept: '*/*' } })).statusCode).toBe(404);
  });
});

describe('figures about the process', () => {
  const figures = (url: string, headers = {}) => gateway.app.inject({ method: 'GET', url, headers });
  it('are for the machine, and for nobody who comes through the front door, however they ask', async () => {
    expect((await figures('/metrics')).statusCode).toBe(200);
    for (const url of ['/metrics', '/metrics?x=1', '/metrics#x', '/%6detrics']) {
      const { statusCode, body } = await figures(url, { 'x-forwarded-for': '203.0.113.9' });
      expect([url, statusCode, body.includes('rekindle_')]).toEqual([url, 404, false]);
    }
  });
});

describe('another site', () => {
  it('can not send a query as a form', async () => {
    expect((await ask('{ agency { id } }', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('can not send a query as a link', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ agency { id } }')}`;
    expect((await gateway.app.inject({ method: 'GET', url, headers: { cookie } })).statusCode).toBe(400);
  });

  it('can not send a query from a script of its own, and a browser that says so is believed', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ agency { id } }')}`;
    const accept = 'application/graphql-response+json';
    const by = async (site: string) => {
      const headers = { cookie, accept, 'sec-fetch-site': site };
      return (await gateway.app.inject({ method: 'GET', url, headers })).statusCode;
    };
    expect([await by('cross-site'), await by('same-site'), await by('same-origin')]).toEqual([403, 403, 200]);
  });

  it('is refused by its origin', async () => {
    expect((await ask('{ agency { id } }', { origin: 'http://evil.example' })).status).toBe(403);
    expect((await ask('{ agency { id } }', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask('{ agency { id } }', { origin: 'http://rekindle.example' })).status).toBe(200);
  });
});

describe('signing in', () => {
  it('gives a cookie that no script can read and no other site can send', async () => {
    const answer = await gateway.app.inject({
      method: 'POST',
      url: '/auth/sign-in',
      headers: { 'content-type': 'application/json' },
      payload: { email: 'a@example.com', password: 'x' },
    });
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
    expect(answer.body).not.toContain('sessionToken');
  });

  it('names the field that is missing', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await gateway.app.inject({
      method: 'POST',
      url: '/auth/sign-in',
      headers,
      payload: { email: 'a@example.com' },
    });
    expect(answer.json().error).toMatchObject({ code: 'BAD_INPUT', field: 'password' });
  });

  it('is refused after ten wrong passwords for one address of mail, and counts no right ones', async () => {
    const signIn = async (email: string, password: string) => {
      const headers = { 'content-type': 'application/json' };
      const request = { method: 'POST' as const, url: '/auth/sign-in', headers, payload: { email, password } };
      return (await gateway.app.inject(request)).statusCode;
    };
    const wrong: number[] = [];
    for (let attempt = 0; attempt < 11; attempt++) wrong.push(await signIn('guessed@example.com', 'wrong'));
    expect(wrong).toEqual([...Array(10).fill(401), 403]);
    const right: number[] = [];
    for (let attempt = 0; attempt < 11; attempt++) right.push(await signIn('busy@example.com', 'x'));
    expect(right).toEqual(Array(11).fill(200));
  });
});
