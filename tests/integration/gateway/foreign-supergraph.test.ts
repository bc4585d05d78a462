import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningGateway } from '@rekindle/gateway/app';
import { type ForeignConfig, requireForeignAlone, startForeignGateway } from '@rekindle/gateway/foreign-supergraph';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { graphql, parse } from 'graphql';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable"])`;
const logger = createLogger('test', 'silent');
const folder = mkdtempSync(join(tmpdir(), 'rekindle-foreign-'));
const servers: Server[] = [];
let gateway: RunningGateway;
let url: string;

const services = {
  products: {
    sdl: `${link} type Query { products: [Product!]! search: [Item] }
      interface Item { id: ID! }
      type Product implements Item @key(fields: "id") { id: ID! title: String! weight: Int! maker: Maker! }
      type Maker @key(fields: "id") { id: ID! constructor: String }`,
    resolvers: {
      Query: {
        products: () =>
          [1, 2, 3].map((n) => ({ id: `p${n}`, title: `P${n}`, weight: n, maker: { id: 'm1', constructor: 'Us' } })),
        search: () => [{ __typename: 'Product', id: 'p1' }, null],
      },
    },
  },
  stock: {
    sdl: `${link} type Query { warehouse: String }
      type Product @key(fields: "id") { id: ID! weight: Int! @external shipping: Int! @requires(fields: "weight") inStock(at: String = "Vienna"): Boolean }
      type Maker @key(fields: "id") { id: ID! country: String }`,
    resolvers: {
      Product: {
        __resolveReference: (known: object) => known,
        shipping: ({ weight }: { weight: number }) => weight * 10,
        inStock: (_: unknown, { at }: { at: string }) => at === 'Vienna',
      },
      Maker: {
        __resolveReference: (known: object) => {
          askedMakers += 1;
          return known;
        },
        country: () => 'AT',
      },
    },
  },
};
let askedMakers = 0;

async function serve({ sdl, resolvers }: { sdl: string; resolvers: object }): Promise<string> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as any });
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const result = await graphql({ schema, source: query, variableValues: variables });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/some/path`;
}

const config = (changed: Partial<ForeignConfig> = {}): ForeignConfig => ({
  REKINDLE_HOST: '127.0.0.1',
  REKINDLE_PORT: 0,
  REKINDLE_ENVIRONMENT: 'production',
  REKINDLE_LOG_LEVEL: 'silent',
  REKINDLE_REQUESTS_MAX: 50,
  REKINDLE_SERVICE_TIMEOUT_MS: 5000,
  SUPERGRAPH_PATH: join(folder, 'supergraph.graphql'),
  ...changed,
});

beforeAll(async () => {
  const parts = await Promise.all(
    Object.entries(services).map(async ([name, each]) => ({ name, typeDefs: parse(each.sdl), url: await serve(each) })),
  );
  const { supergraphSdl, errors } = composeServices(parts);
  if (!supergraphSdl) throw new Error(String(errors));
  writeFileSync(join(folder, 'supergraph.graphql'), supergraphSdl);
  gateway = await startForeignGateway(config(), logger);
  url = `http://127.0.0.1:${(gateway.app.server.address() as { port: number }).port}/graphql`;
});
afterAll(async () => {
  await gateway.stop();
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

async function ask(query: string, variables: object = {}): Promise<any> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return answer.json();
}

describe('a supergraph that is not ours', () => {
  it('is answered from its own services, without a sign-in', async () => {
    const { data } = await ask('{ products { title shipping inStock elsewhere: inStock(at: "Graz") } warehouse }');
    expect(data.warehouse).toBeNull();
    expect(data.products).toEqual(
      [1, 2, 3].map((n) => ({ title: `P${n}`, shipping: n * 10, inStock: true, elsewhere: false })),
    );
  });

  it('asks about an object that stands at several places once, and a field may be called as one of every object', async () => {
    askedMakers = 0;
    const { data } = await ask('{ products { maker { country constructor } } }');
    expect(data.products).toEqual(Array(3).fill({ maker: { country: 'AT', constructor: 'Us' } }));
    expect(askedMakers).toBe(1);
  });

  it('asks one question once, also when two places of the operation ask it', async () => {
    askedMakers = 0;
    const { data } = await ask('{ a: products { maker { country } } b: products { maker { country } } }');
    expect([data.a, data.b].map((list) => list[0].maker.country)).toEqual(['AT', 'AT']);
    expect(askedMakers).toBe(1);
  });

  it('asks anew with the next operation, since somebody may have written meanwhile', async () => {
    askedMakers = 0;
    await Promise.all([1, 2].map(() => ask('{ products { maker { country } } }')));
    expect(askedMakers).toBe(2);
  });

  it('skips and includes by variables and their defaults', async () => {
    const query =
      'query ($a: Boolean! = true, $b: Boolean!) { products { id @include(if: $a) ... @skip(if: $b) { title shipping } } }';
    expect((await ask(query, { b: true })).data.products[0]).toEqual({ id: 'p1' });
    expect((await ask(query, { a: false, b: false })).data.products[0]).toEqual({ title: 'P1', shipping: 10 });
  });

  it('resolves interfaces and the names of types, and tells its schema', async () => {
    const { data } = await ask(
      '{ __typename search { __typename ... on Product { title: id } } __type(name: "Product") { name } }',
    );
    expect(data).toEqual({
      __typename: 'Query',
      search: [{ __typename: 'Product', title: 'p1' }, null],
      __type: { name: 'Product' },
    });
  });

  it('is served to this machine alone', async () => {
    await expect(startForeignGateway(config({ REKINDLE_HOST: '0.0.0.0' }), logger)).rejects.toThrow(
      'REKINDLE_HOST expects 127.0.0.1',
    );
  });

  it('can not be opened by a gateway that knows our services', () => {
    expect(() => requireForeignAlone({ SUPERGRAPH_PATH: 'x', REKINDLE_SIGNING_KEY: 'y' })).toThrow(
      'REKINDLE_SIGNING_KEY',
    );
    expect(() => requireForeignAlone({ SUPERGRAPH_PATH: 'x', REKINDLE_PORT: '1' })).not.toThrow();
  });

  it('that is not there is named', async () => {
    await expect(startForeignGateway(config({ SUPERGRAPH_PATH: '/nowhere.graphql' }), logger)).rejects.toThrow(
      "SUPERGRAPH_PATH can't be read",
    );
  });
});
