import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { AppError } from '../errors/errors.ts';
import { addSubgraph } from '../graphql/server.ts';
import { createLogger } from '../telemetry/logger.ts';
import { scopesByRole } from '../viewer/roles.ts';
import { mintToken, type SigningKey, tokenKeys } from '../viewer/token.ts';
import { generateTokenKeys, readSigningKey } from '../viewer/token-keys.ts';
import type { ViewerClaims } from '../viewer/viewer.ts';
import { createHttp } from './http.ts';
import { guardWithTokens } from './token-guard.ts';

const claims: ViewerClaims = {
  agencyId: '0190a000-0000-7000-8000-000000000001',
  actor: { kind: 'member', id: '0190a000-0000-7000-8000-000000000002' },
  role: 'recruiter',
  scopes: scopesByRole.recruiter,
  teamIds: [],
  timeZone: 'Europe/Berlin',
  requestId: 'request-1',
};
const body = JSON.stringify({ query: '{ who }' });

let app: FastifyInstance;
let key: SigningKey;
let stopGraph: () => Promise<void>;

beforeAll(async () => {
  const logger = createLogger('agency', 'silent');
  const generated = await generateTokenKeys('key-1');
  key = await readSigningKey('REKINDLE_SIGNING_KEY', JSON.stringify(generated.privateKey));
  app = createHttp({ logger, ready: async () => {} });
  guardWithTokens(app, tokenKeys(generated.publicKeys), 'agency');
  stopGraph = await addSubgraph(app, {
    typeDefs: parse('type Query { who: String  bug: String  refused: String }'),
    resolvers: {
      Query: {
        who: (_: unknown, __: unknown, context: { viewer: { actor: { id: string } } }) => context.viewer.actor.id,
        bug: () => {
          throw new Error('the secret of the house');
        },
        refused: () => {
          throw new AppError('BAD_INPUT', 'The day expects a date.', { field: 'day' });
        },
      },
    },
    context: (viewer) => ({ viewer }),
    introspection: false,
    logger,
  });
});

afterAll(async () => {
  await stopGraph();
  await app.close();
});

async function post(token: string | undefined, payload = body) {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
  return { status: answer.statusCode, text: answer.body, json: answer.json() };
}

describe('the internal token', () => {
  it('lets a request through that it was made for, and says who asks', async () => {
    const answer = await post(mintToken(key, 'agency', body, claims));
    expect(answer.json).toEqual({ data: { who: claims.actor.id } });
  });

  it('is needed', async () => {
    expect((await post(undefined)).status).toBe(401);
  });

  it('is refused for another service', async () => {
    expect((await post(mintToken(key, 'candidates', body, claims))).status).toBe(401);
  });

  it('is refused for another body', async () => {
    expect((await post(mintToken(key, 'agency', `${body} `, claims))).status).toBe(401);
  });

  it('is refused once it has expired', async () => {
    expect((await post(mintToken(key, 'agency', body, claims, Date.now() - 70_000))).status).toBe(401);
  });

  it('is refused when another key signed it', async () => {
    const other = await generateTokenKeys('key-1');
    const otherKey = await readSigningKey('REKINDLE_SIGNING_KEY', JSON.stringify(other.privateKey));
    expect((await post(mintToken(otherKey, 'agency', body, claims))).status).toBe(401);
  });

  it('is checked before anything parses the body', async () => {
    const answer = await post(mintToken(key, 'candidates', '{not json', claims), '{not json');
    expect(answer.status).toBe(401);
  });
});

describe('an error', () => {
  async function query(text: string) {
    const payload = JSON.stringify({ query: text });
    return post(mintToken(key, 'agency', payload, claims), payload);
  }

  it('of the house shows its code, its sentence and its field', async () => {
    expect((await query('{ refused }')).json.errors).toEqual([
      { message: 'The day expects a date.', path: ['refused'], extensions: { code: 'BAD_INPUT', field: 'day' } },
    ]);
  });

  it('that is a bug shows the request id and nothing else', async () => {
    const answer = await query('{ bug }');
    expect(answer.json.errors[0].extensions).toEqual({ code: 'INTERNAL', requestId: 'request-1' });
    expect(answer.text).not.toMatch(/secret|stack|\.ts/);
  });

  it('for an unknown field suggests no name that exists', async () => {
    const answer = await query('{ whoo }');
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/Did you mean|"who"/);
  });

  it('answers introspection with nothing', async () => {
    expect((await query('{ __schema { types { name } } }')).status).toBe(400);
  });
});
