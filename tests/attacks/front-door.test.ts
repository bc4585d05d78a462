import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mintToken } from '@rekindle/shared/viewer/token';
import { median, shareBelow } from '../testkit/compare-samples.ts';
import type { Desk, Identity } from '../testkit/desk.ts';
import { type FrontDoor, frontDoor, json, password } from '../testkit/front-door.ts';
import type { Stack } from '../testkit/stack.ts';
import { claimsOf, type SubgraphClient, subgraphClient, subgraphs } from '../testkit/subgraph-client.ts';

let stack: Stack;
let services: SubgraphClient;
let desk: Desk;
let owner: Identity;
let other: Identity;
let send: FrontDoor['send'];

beforeAll(async () => {
  ({ stack, desk, owner, other, send } = await frontDoor());
  services = await subgraphClient(stack);
}, 180_000);
afterAll(() => stack?.stop(), 60_000);

const graphBody = (query: string, variables: object = {}) => JSON.stringify({ query, variables });
const sessionOf = (response: Response) =>
  /rekindle_session=([^;]*)/.exec(response.headers.getSetCookie().join('\n'))?.[1] ?? '';
const clientsOf = async (of: Desk) => (await of.ask('{ clients { totalCount } }')).clients.totalCount as number;

describe('a service asked from outside', () => {
  it('answers 401 without a token, whatever it is sent, on every service', async () => {
    for (const service of subgraphs) {
      for (const body of [graphBody('{ __typename }'), '{not json', graphBody('{{{{')]) {
        const response = await fetch(services.address(service), { method: 'POST', headers: json, body });
        expect([service, response.status]).toEqual([service, 401]);
      }
    }
  });

  it('gives a stolen token nothing at another service, with another body, or through the gateway', async () => {
    const body = graphBody('{ __typename }');
    const token = mintToken(services.key, 'candidates', body, claimsOf(owner));
    const headers = { ...json, authorization: `Bearer ${token}` };
    const at = async (url: string, sent = body) => (await fetch(url, { method: 'POST', headers, body: sent })).status;
    expect(await at(services.address('candidates'))).toBe(200);
    for (const service of subgraphs.filter((name) => name !== 'candidates'))
      expect(await at(services.address(service))).toBe(401);
    expect(await at(services.address('candidates'), graphBody('{ candidates { totalCount } }'))).toBe(401);
    expect(await at(`${stack.address}/graphql`)).toBe(401);
  });

  it('is not reached by its internal paths through the gateway', async () => {
    for (const path of ['/internal/sign-in', '/internal/resolve-session', '/auth/../internal/sign-in']) {
      expect((await send(path, { method: 'POST', headers: json, body: '{}' })).status).toBe(404);
    }
  });

  it('hears nothing of identity headers that came from outside', async () => {
    const claimed = {
      'x-agency-id': other.agency.id,
      'x-member-id': other.member.id,
      'x-rekindle-agency': other.agency.id,
      'x-role': 'owner',
      'x-forwarded-user': other.member.id,
    };
    const headers = { ...json, ...claimed, cookie: desk.cookie(), origin: stack.address };
    const response = await send('/graphql', {
      method: 'POST',
      headers,
      body: graphBody('{ agency { id } me { id } }'),
    });
    expect(await response.json()).toMatchObject({
      data: { agency: { id: owner.agency.id }, me: { id: owner.member.id } },
    });
    const nobody = await send('/graphql', {
      method: 'POST',
      headers: { ...json, ...claimed },
      body: graphBody('{ me { id } }'),
    });
    expect(nobody.status).toBe(401);
  });
});

describe('session fixation', () => {
  const signIn = (cookie: string) =>
    send('/auth/sign-in', {
      method: 'POST',
      headers: { ...json, cookie, origin: stack.address },
      body: JSON.stringify({ email: 'owner@front.example', password }),
    });

  it('fails: a sign-in never takes over the session that the browser came with', async () => {
    const planted = 'planted-by-somebody-else';
    const session = sessionOf(await signIn(`rekindle_session=${planted}`));
    expect(session).not.toBe('');
    expect(session).not.toBe(planted);
    expect((await send('/auth/me', { headers: { cookie: `rekindle_session=${planted}` } })).status).toBe(401);
  });

  it('fails with a real session, too: it ends, and does not become that of whoever signs in', async () => {
    const attacker = stack.desk();
    await attacker.auth('sign-in', { email: 'owner@other.example', password });
    const session = sessionOf(await signIn(attacker.cookie()));
    expect(attacker.cookie()).not.toContain(session);
    expect((await send('/auth/me', { headers: { cookie: attacker.cookie() } })).status).toBe(401);
    const me = await send('/auth/me', { headers: { cookie: `rekindle_session=${session}` } });
    expect(await me.json()).toMatchObject({ member: { id: owner.member.id } });
  });
});

describe('cross-site request forgery', () => {
  const change = (name: string) =>
    `mutation { addClient(input: { idempotencyKey: "${randomUUID()}", name: "${name}" }) { __typename } }`;

  it('by GET changes nothing, as a link, an image or a script', async () => {
    const before = await clientsOf(desk);
    const address = `/graphql?query=${encodeURIComponent(change('By GET'))}`;
    const kinds: Record<string, string>[] = [
      { accept: 'image/*' },
      { accept: 'text/html' },
      { accept: 'application/json' },
      { accept: 'application/json', 'sec-fetch-site': 'cross-site' },
      { accept: 'application/graphql-response+json', 'apollo-require-preflight': '1' },
    ];
    for (const kind of kinds) {
      const response = await send(address, { headers: { cookie: desk.cookie(), ...kind } });
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
    expect(await clientsOf(desk)).toBe(before);
  });

  it('by GET does not even have a query answered that a page of another site can send', async () => {
    const address = `/graphql?query=${encodeURIComponent('{ me { id } }')}`;
    const as = (headers: Record<string, string>) => send(address, { headers: { cookie: desk.cookie(), ...headers } });
    expect((await as({ accept: 'image/*' })).status).toBe(400);
    expect((await as({ accept: 'application/json', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await as({ accept: 'application/json', 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await as({ accept: 'application/json' })).status).toBe(200);
  });

  it('by a form changes nothing, whatever kind of form and whatever it says of where it comes from', async () => {
    const before = await clientsOf(desk);
    const bodies: [string, string][] = [
      ['application/x-www-form-urlencoded', `query=${encodeURIComponent(change('By form'))}`],
      ['text/plain', graphBody(change('By text'))],
      [
        'multipart/form-data; boundary=x',
        `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${change('By part')}\r\n--x--`,
      ],
      ['application/json', graphBody(change('By JSON'))],
    ];
    const places: Record<string, string>[] = [
      { origin: 'https://attacker.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const [type, body] of bodies) {
      for (const place of places) {
        const headers = { cookie: desk.cookie(), 'content-type': type, ...place };
        expect((await send('/graphql', { method: 'POST', headers, body })).status).toBe(403);
      }
      // An old browser says nothing of where it comes from; what it can send as a form is no JSON.
      if (type === 'application/json') continue;
      const headers = { cookie: desk.cookie(), 'content-type': type };
      expect((await send('/graphql', { method: 'POST', headers, body })).status).toBe(415);
    }
    expect(await clientsOf(desk)).toBe(before);
  });

  it('signs nobody out or in, and uploads nothing', async () => {
    const headers = { cookie: desk.cookie(), origin: 'https://attacker.example', 'content-type': 'text/plain' };
    for (const path of ['/auth/sign-out', '/auth/sign-in', '/auth/switch', '/files?purpose=import&name=x.csv']) {
      expect((await send(path, { method: 'POST', headers, body: '{}' })).status).toBe(403);
    }
    expect((await send('/auth/sign-out', { headers: { cookie: desk.cookie() } })).status).toBe(404);
    expect((await send('/auth/me', { headers: { cookie: desk.cookie() } })).status).toBe(200);
  });
});

describe('which accounts exist', () => {
  const pairs = 40;

  /** As the gateway asks, past the limits that would slow both. */
  async function attemptMs(email: string): Promise<number> {
    const body = JSON.stringify({ email, password: 'not the password' });
    const claims = {
      ...claimsOf(owner),
      agencyId: '',
      actor: { kind: 'service' as const, id: 'gateway' },
      role: 'service' as const,
      scopes: [],
    };
    const headers = { ...json, authorization: `Bearer ${mintToken(services.key, 'agency', body, claims)}` };
    const began = performance.now();
    const response = await fetch(services.address('agency').replace('/graphql', '/internal/sign-in'), {
      method: 'POST',
      headers,
      body,
    });
    await response.text();
    expect(response.status).toBe(401);
    return performance.now() - began;
  }

  it('is not told by how long a refusal takes', async () => {
    const known: number[] = [];
    const unknown: number[] = [];
    await attemptMs('owner@front.example');
    for (let pair = 0; pair < pairs; pair++) {
      const inOrder = [
        async () => known.push(await attemptMs('owner@front.example')),
        async () => unknown.push(await attemptMs(`nobody${pair}@front.example`)),
      ];
      // Which comes first takes turns, so that whatever slows the machine slows both.
      for (const attempt of pair % 2 === 0 ? inOrder : inOrder.reverse()) await attempt();
    }
    const ratio = median(unknown) / median(known);
    const share = shareBelow(unknown, known);
    process.stderr.write(
      `${pairs} pairs: ratio of medians ${ratio.toFixed(2)}, unknown quicker in ${share.toFixed(2)}\n`,
    );
    // 0.25 is four standard deviations of what chance gives for forty pairs.
    expect(Math.abs(share - 0.5)).toBeLessThan(0.25);
    expect(Math.max(ratio, 1 / ratio)).toBeLessThan(1.5);
  }, 120_000);

  it('is not told by what the answer says, of a sign-in or of a forgotten password', async () => {
    const answer = async (path: string, body: object) => {
      const response = await send(path, { method: 'POST', headers: json, body: JSON.stringify(body) });
      return [response.status, await response.text()];
    };
    const wrong = (email: string) => answer('/auth/sign-in', { email, password: 'not the password' });
    expect(await wrong('nobody@front.example')).toEqual(await wrong('owner@front.example'));
    const forgot = (email: string) => answer('/auth/forgot-password', { email });
    expect(await forgot('nobody2@front.example')).toEqual(await forgot('owner@front.example'));
  });
});
