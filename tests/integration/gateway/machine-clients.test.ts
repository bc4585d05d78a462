import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { costBudget, spendingInProcess } from '@rekindle/gateway/graph/cost-budget';
import { addGraph, type Caller } from '@rekindle/gateway/graph/graph-server';
import { openSupergraph, type Supergraph } from '@rekindle/gateway/graph/supergraph';
import { createServiceClient, type ServiceClient } from '@rekindle/gateway/service-client';
import { createHttp } from '@rekindle/shared/lifecycle/http';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import type { FastifyInstance } from 'fastify';
import { buildSchema, getIntrospectionQuery } from 'graphql';
import { eventually } from '../../testkit/eventually.ts';
import { generatedAnswers } from '../../testkit/generated-answers.ts';

const logger = createLogger('test', 'silent');
const sdl = readFileSync(resolve(import.meta.dirname, '../../../gateway/supergraph.graphql'), 'utf8');
const answer = generatedAnswers(buildSchema(sdl, { assumeValidSDL: true, assumeValid: true }));
const perMinute = 5000;
let supergraph: Supergraph;
let service: Server;
let clients: Map<string, ServiceClient>;
let app: FastifyInstance;
let caller: Caller;
/** Until it resolves the service gives no answer. */
let held: Promise<void> = Promise.resolve();
let asked = 0;

beforeAll(async () => {
  supergraph = await openSupergraph(sdl, logger);
  service = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked += 1;
    await held;
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer(query, variables));
  });
  await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(service.address() as { port: number }).port}`;
  clients = new Map(
    [...supergraph.services.keys()].map((name) => [
      name,
      createServiceClient({ service: name, url, key: null, timeoutMs: 1000 }),
    ]),
  );
  app = createHttp({ logger, ready: async () => {} });
  addGraph(app, {
    supergraph,
    clients,
    callerOf: async () => caller,
    known: { has: (text) => text === ofTheClient, textOf: () => undefined },
    budget: costBudget(perMinute, spendingInProcess(), () => 0),
    mayIntrospect: ({ scopes }) => scopes.includes('agency:read'),
    requestsMax: 2,
    logger,
  });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await supergraph.stop();
  await Promise.all([...clients.values()].map((client) => client.close()));
  service.close();
});

function machine(id: string, scopes: ViewerClaims['scopes'] = []): Caller {
  const actor = { kind: 'api_client' as const, id };
  const claims = {
    agencyId: 'a',
    actor,
    role: 'service' as const,
    scopes,
    teamIds: [],
    timeZone: 'UTC',
    requestId: 'r',
  };
  return { claims, freely: true };
}

async function post(query: string, variables: object = {}) {
  const answered = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query, variables }),
  });
  return { status: answered.statusCode, json: answered.json(), headers: answered.headers };
}

const ofTheClient = '{ agency { name } }';
const list = 'query ($n: Int) { candidates(first: $n) { edges { node { name } } } }';

describe('a machine client', () => {
  it('asks freely, and reads what it cost and what is left', async () => {
    caller = machine('one');
    const { status, json, headers } = await post(list, { n: 100 });
    expect(status).toBe(200);
    // The document was read for the first time: ten of the rest.
    expect(json.extensions.cost).toEqual({ requested: 201, remaining: 4789, perMinute, resetsInSeconds: 60 });
    expect([headers['x-cost'], headers['x-cost-remaining']]).toEqual(['201', '4789']);
    expect((await post(list, { n: 100 })).json.extensions.cost.remaining).toBe(4789 - 201);
  });

  it('pays for a document by its length before it is looked into, right or wrong, and for a known one nothing', async () => {
    caller = machine('reader');
    const long = (word: string) => `{ agency { name } } # ${word}${'x'.repeat(19_500)}`;
    const before = asked;
    const statuses = [];
    for (let each = 0; each < 30; each++) statuses.push((await post(`{ nothing } # ${long(`${each}`)}`)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(6);
    expect(asked).toBe(before);
    expect((await post(long('other'))).status).toBe(429);
    expect((await post(list, { n: 1 })).status).toBe(200);
  });

  it('is refused before anything is asked once its minute is spent, with the costliest field named', async () => {
    caller = machine('two');
    const before = asked;
    const dear =
      'query ($n: Int) { candidates(first: $n) { edges { node { timeline(first: 50) { edges { node { id } } } } } } }';
    const { status, json, headers } = await post(dear, { n: 100 });
    expect([status, asked]).toEqual([429, before]);
    expect(json.errors[0].message).toContain('"candidates.edges.node.timeline.edges" costs most');
    expect(json.errors[0].extensions).toMatchObject({ code: 'BUDGET_SPENT', cost: { remaining: perMinute - 11 } });
    expect(headers['retry-after']).toBe('60');
    expect((await post(list, { n: 100 })).status).toBe(200);
  });

  it('does not spend the budget of another, and does not get more by asking in other words', async () => {
    caller = machine('three');
    const statuses = [];
    for (let each = 0; each < 30; each++) statuses.push((await post(`${list} # ${each}`, { n: 100 })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(Math.floor(perMinute / 211));
    caller = machine('four');
    expect((await post(list, { n: 100 })).status).toBe(200);
  });

  it('and somebody who looks at the sample agency pay alike, but not for the operations of the client', async () => {
    const member = { ...machine('six').claims, actor: { kind: 'member' as const, id: 'ada' } };
    caller = { claims: member, freely: true, payer: 'sample' };
    expect((await post(list, { n: 100 })).json.extensions.cost.remaining).toBe(perMinute - 201);
    expect((await post(ofTheClient)).json.extensions).toBeUndefined();
  });

  it('asks for the schema only with the scope for it', async () => {
    caller = machine('five');
    const refused = await post(getIntrospectionQuery());
    expect([refused.status, refused.json.errors[0].extensions.code]).toEqual([400, 'BAD_INPUT']);
    caller = machine('five', ['agency:read']);
    const { json } = await post(getIntrospectionQuery());
    expect(json.data.__schema.types.length).toBeGreaterThan(100);
  });
});

describe('more than can be done', () => {
  it('is sent away with 503 and when to come again, and those under way are answered', async () => {
    caller = machine('six');
    const gate = Promise.withResolvers<void>();
    held = gate.promise;
    const before = asked;
    const underWay = [post(list, { n: 1 }), post(list, { n: 1 })];
    await eventually(() => asked === before + 2);
    const { status, json, headers } = await post(list, { n: 1 });
    expect([status, headers['retry-after'], json.errors[0].extensions.code]).toEqual([503, '1', 'UNAVAILABLE']);
    gate.resolve();
    held = Promise.resolve();
    expect((await Promise.all(underWay)).map((each) => each.status)).toEqual([200, 200]);
    expect((await post(list, { n: 1 })).status).toBe(200);
  });

  it('of a service that does not answer in time is left out, and the service named', async () => {
    caller = machine('seven');
    const gate = Promise.withResolvers<void>();
    held = gate.promise;
    const { status, json } = await post(list, { n: 1 });
    gate.resolve();
    held = Promise.resolve();
    expect([status, json.data]).toEqual([200, { candidates: null }]);
    expect(json.errors).toEqual([
      {
        message: expect.stringContaining('"candidates"'),
        path: ['candidates'],
        extensions: { code: 'UNAVAILABLE', service: 'candidates' },
      },
    ]);
  });
});
