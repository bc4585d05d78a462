import { createHmac, createPublicKey, type KeyObject, randomUUID, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addSubgraph } from '@rekindle/shared/graphql/server';
import { createHttp } from '@rekindle/shared/lifecycle/http';
import { guardWithTokens } from '@rekindle/shared/lifecycle/token-guard';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { scopesByRole } from '@rekindle/shared/viewer/roles';
import { bodyHash, mintToken, type SigningKey, tokenKeys } from '@rekindle/shared/viewer/token';
import { generateTokenKeys, readSigningKey } from '@rekindle/shared/viewer/token-keys';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';

type Generated = Awaited<ReturnType<typeof generateTokenKeys>>;

const logger = createLogger('candidates', 'silent');
const body = JSON.stringify({ query: '{ who }' });
const claims: ViewerClaims = {
  agencyId: randomUUID(),
  actor: { kind: 'member', id: randomUUID() },
  role: 'recruiter',
  scopes: scopesByRole.recruiter,
  teamIds: [],
  timeZone: 'UTC',
  requestId: 'r1',
};

const stops: (() => Promise<unknown>)[] = [];
let current: Generated;
let next: Generated;
let key: SigningKey;
let service: FastifyInstance;
/** Documents that reached the graph, be they well formed or not. */
let reached = 0;

beforeAll(async () => {
  current = await generateTokenKeys('2026-11');
  next = await generateTokenKeys('2026-12');
  key = await signingKeyOf(current);
  service = await serviceTrusting([current]);
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

const signingKeyOf = (keys: Generated) => readSigningKey('key', JSON.stringify(keys.privateKey));

async function serviceTrusting(trusted: readonly Generated[]): Promise<FastifyInstance> {
  const app = createHttp({ logger, ready: async () => {} });
  guardWithTokens(app, tokenKeys({ keys: trusted.flatMap(({ publicKeys }) => publicKeys.keys) }), 'candidates');
  app.addHook('preHandler', async () => {
    reached += 1;
  });
  const stopGraph = await addSubgraph(app, {
    typeDefs: parse('type Query { who: String }'),
    resolvers: {
      Query: { who: (_: unknown, __: unknown, { viewer }: { viewer: ViewerClaims }) => viewer.actor.id },
    },
    context: (viewer) => ({ viewer }),
    introspection: false,
    logger,
  });
  stops.push(stopGraph, () => app.close());
  return app;
}

async function send(token: string | null, payload = body, app = service): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  return (await app.inject({ method: 'POST', url: '/graphql', headers, payload })).statusCode;
}

const nowSeconds = () => Math.floor(Date.now() / 1000);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as the gateway would make it, but for what is changed; really signed by its key. */
function forged(
  changed: object,
  header: object = { alg: 'EdDSA', kid: '2026-11' },
  by: KeyObject = key.privateKey,
): string {
  const valid = { iss: 'rekindle-gateway', aud: 'candidates', iat: nowSeconds(), exp: nowSeconds() + 60 };
  const who = {
    agency: claims.agencyId,
    actor: claims.actor,
    role: 'recruiter',
    scopes: [],
    teams: [],
    timeZone: 'UTC',
  };
  const signed = `${part(header)}.${part({ ...valid, ...who, body: bodyHash(body), ...changed })}`;
  return `${signed}.${sign(null, Buffer.from(signed), by).toString('base64url')}`;
}

describe('an internal token', () => {
  it('is taken where it was meant to be, so that the refusals below mean something', async () => {
    expect(await send(mintToken(key, 'candidates', body, claims))).toBe(200);
    expect(await send(forged({}))).toBe(200);
  });

  it('that was stolen is refused by another service', async () => {
    expect(await send(mintToken(key, 'matching', body, claims))).toBe(401);
    expect(await send(forged({ aud: ['candidates', 'matching'] }))).toBe(401);
  });

  it('that was stolen is refused with another body, even one that differs in a space', async () => {
    const stolen = mintToken(key, 'candidates', body, claims);
    for (const other of [`${body} `, body.replace('who', '__typename'), ''])
      expect(await send(stolen, other)).toBe(401);
  });

  it('is missing: refused', async () => {
    for (const token of [null, '', ' ', '..', 'a.b.c', 'null']) expect(await send(token)).toBe(401);
  });

  it('with alg none is refused, however none is written', async () => {
    for (const alg of ['none', 'None', 'NONE', 'nOnE', '']) {
      const [head, payload] = forged({}, { alg, kid: '2026-11' }).split('.');
      expect(await send(`${head}.${payload}.`)).toBe(401);
      expect(await send(`${head}.${payload}`)).toBe(401);
      expect(await send(forged({}, { alg, kid: '2026-11' }))).toBe(401);
    }
  });

  it('signed by HS256 with the public key as its secret is refused', async () => {
    const publicKey = createPublicKey(key.privateKey);
    const secrets = [
      publicKey.export({ type: 'spki', format: 'pem' }),
      publicKey.export({ type: 'spki', format: 'der' }),
      Buffer.from(String(current.publicKeys.keys[0]?.x), 'base64url'),
      JSON.stringify(current.publicKeys.keys[0]),
    ];
    for (const alg of ['HS256', 'EdDSA']) {
      const [head, payload] = forged({}, { alg, kid: '2026-11' }).split('.');
      for (const secret of secrets) {
        const signature = createHmac('sha256', secret).update(`${head}.${payload}`).digest('base64url');
        expect(await send(`${head}.${payload}.${signature}`)).toBe(401);
      }
    }
  });

  it('that brings its own key is refused, be it inside, by an address, or under a name that is not known', async () => {
    const own = await signingKeyOf(next);
    const jwk = next.publicKeys.keys[0];
    const headers = [
      { alg: 'EdDSA', jwk },
      { alg: 'EdDSA', kid: '2026-11', jwk },
      { alg: 'EdDSA', kid: '2026-12', jku: 'https://attacker.example/keys' },
      { alg: 'EdDSA', kid: '../../../dev/null' },
      { alg: 'EdDSA', kid: '__proto__' },
      { alg: 'EdDSA' },
    ];
    for (const header of headers) expect(await send(forged({}, header, own.privateKey))).toBe(401);
  });

  it('with an extension that must be understood is refused', async () => {
    expect(await send(forged({}, { alg: 'EdDSA', kid: '2026-11', crit: ['b64'], b64: false }))).toBe(401);
  });

  it('that has expired is refused', async () => {
    expect(await send(mintToken(key, 'candidates', body, claims, Date.now() - 66_000))).toBe(401);
    expect(await send(forged({ iat: nowSeconds() - 100, exp: nowSeconds() - 40 }))).toBe(401);
  });

  it('that is not yet valid is refused: made in the future, or not to be used before', async () => {
    expect(await send(mintToken(key, 'candidates', body, claims, Date.now() + 30_000))).toBe(401);
    expect(await send(forged({ nbf: nowSeconds() + 30 }))).toBe(401);
    expect(await send(forged({ nbf: 'tomorrow' }))).toBe(401);
  });

  it('that would live for longer than a minute, or without an end, is refused', async () => {
    for (const times of [{ exp: nowSeconds() + 3600 }, { exp: undefined }, { iat: undefined }, { exp: '9999999999' }]) {
      expect(await send(forged(times))).toBe(401);
    }
  });

  it('of another issuer, or with a role that does not exist, is refused', async () => {
    for (const changed of [{ iss: 'somebody' }, { role: 'root' }, { role: 'constructor' }, { role: '__proto__' }]) {
      expect(await send(forged(changed))).toBe(401);
    }
  });

  it('changed by one character anywhere is refused', async () => {
    const token = forged({});
    for (let at = 0; at < token.length; at += 7) {
      const other = token[at] === 'A' ? 'B' : 'A';
      // The last character of a part may hold bits that nothing reads.
      if (token[at] === '.' || token[at + 1] === '.' || at === token.length - 1) continue;
      expect(await send(`${token.slice(0, at)}${other}${token.slice(at + 1)}`)).toBe(401);
    }
  });

  it('is looked at before the query: without it not even its brackets are counted', async () => {
    const before = reached;
    for (const payload of ['{not json', '{"query":"{"}', '[]', 'x'.repeat(100_000)])
      expect(await send(null, payload)).toBe(401);
    expect(await send(mintToken(key, 'matching', '{not json', claims), '{not json')).toBe(401);
    expect(reached).toBe(before);
  });

  it('is not replaced by headers that say who somebody is', async () => {
    const says = {
      'x-agency-id': claims.agencyId,
      'x-member-id': claims.actor.id,
      'x-role': 'owner',
      'x-user': 'root',
    };
    const headers = { 'content-type': 'application/json', ...says };
    expect((await service.inject({ method: 'POST', url: '/graphql', headers, payload: body })).statusCode).toBe(401);
  });
});

describe('a change of keys', () => {
  it('refuses nobody: services trust the next key before the gateway uses it, and the last until its tokens are over', async () => {
    const [old, fresh] = [await signingKeyOf(current), await signingKeyOf(next)];
    const between = await serviceTrusting([current, next]);
    expect(await send(mintToken(old, 'candidates', body, claims), body, between)).toBe(200);
    expect(await send(mintToken(fresh, 'candidates', body, claims), body, between)).toBe(200);
    const after = await serviceTrusting([next]);
    expect(await send(mintToken(fresh, 'candidates', body, claims), body, after)).toBe(200);
    expect(await send(mintToken(old, 'candidates', body, claims), body, after)).toBe(401);
  });

  it('lets no key sign under the name of another', async () => {
    const between = await serviceTrusting([current, next]);
    const swapped = { ...(await signingKeyOf(next)), header: key.header };
    expect(await send(mintToken(swapped, 'candidates', body, claims), body, between)).toBe(401);
  });
});
