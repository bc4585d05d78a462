import { composeServices } from '@apollo/composition';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operationStore } from '@rekindle/gateway/graph/operations';
import { runPlan } from '@rekindle/gateway/graph/run-plan';
import { openSupergraph, type Supergraph } from '@rekindle/gateway/graph/supergraph';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { type GraphQLSchema, graphql, parse } from 'graphql';

type Json = Record<string, any>;

const logger = createLogger('test', 'silent');
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@requires", "@external", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject"])`;
const books = [1, 2, 3].map((n) => ({
  __typename: 'Book',
  id: `b${n}`,
  title: `Book ${n}`,
  pages: n * 100,
  author: n < 3 ? { id: 'a1' } : null,
}));
const movies = [1, 2].map((n) => ({ __typename: 'Movie', id: `m${n}`, title: `Movie ${n}`, minutes: n * 60 }));
const all = [...books, ...movies];
const byId = (id: string) => all.find((each) => each.id === id) ?? null;
const reference = { __resolveReference: (known: Json) => known };
const fails = () => {
  throw new Error('it does not work');
};

/** What a plan can ask for: interfaces known as objects elsewhere, unions, requirements, values that move, and failures. */
const services: Record<string, { sdl: string; resolvers: any }> = {
  media: {
    sdl: `interface Media @key(fields: "id") { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! author: Author shade: Shade }
      type Movie implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! legacy: String }
      type Author @key(fields: "id") { id: ID! name: String @shareable }
      union Thing = Book | Movie
      enum Shade { DARK LIGHT HIDDEN @inaccessible }
      type Query { media: [Media!]! things: [Thing] book(id: ID!): Book matrix: [[Book]] secret: String! broken: String brokenHard: Book! }
      type Mutation { rename(id: ID!, title: String!): Book }`,
    resolvers: {
      Query: {
        media: () => all,
        things: () => [...movies, null, ...books],
        book: (_: unknown, { id }: Json) => byId(id),
        matrix: () => [[books[0], null], [], [books[2]]],
        secret: () => 'said',
        broken: fails,
        brokenHard: fails,
      },
      Mutation: { rename: (_: unknown, { id, title }: Json) => ({ ...byId(id), title }) },
      Media: { __resolveType: ({ __typename }: Json) => __typename, __resolveReference: ({ id }: Json) => byId(id) },
      Thing: { __resolveType: ({ __typename }: Json) => __typename },
      Book: {
        __resolveReference: ({ id }: Json) => byId(id),
        shade: ({ id }: Json) => (id === 'b2' ? 'HIDDEN' : 'DARK'),
      },
      Movie: { __resolveReference: ({ id }: Json) => byId(id), legacy: () => 'old' },
      Author: { ...reference, name: () => 'From media' },
    },
  },
  reviews: {
    sdl: `type Media @key(fields: "id") @interfaceObject { id: ID! rating: Float reviews(first: Int = 2): [Review!]! }
      type Review @key(fields: "id") { id: ID! text: String media: Media by: Author @provides(fields: "name") }
      type Author @key(fields: "id") { id: ID! name: String @external }
      type Query { topRated: [Media!]! latest: Review gone: [Media!]! }`,
    resolvers: {
      Query: {
        topRated: () => [{ id: 'm2' }, { id: 'b1' }],
        latest: () => ({ id: 'r1', text: 'good', media: { id: 'b3' }, by: { id: 'a1', name: 'Provided' } }),
        gone: () => [{ id: 'b1' }, { id: 'nothing' }],
      },
      Media: {
        ...reference,
        rating: ({ id }: Json) => (id === 'b2' ? fails() : id.length + 0.5),
        reviews: ({ id }: Json, { first }: Json) =>
          Array.from({ length: first }, (_, n) => ({ id: `${id}-${n}`, text: null, media: { id }, by: null })),
      },
      Review: reference,
    },
  },
  shop: {
    sdl: `type Book @key(fields: "id") { id: ID! pages: Int! @external price(currency: String = "EUR"): Int! @requires(fields: "pages")
        author: Author @external discount: Int @requires(fields: "author { born }") }
      type Movie @key(fields: "id") { id: ID! legacy: String @override(from: "media") }
      type Author @key(fields: "id") { id: ID! born: Int @shareable books: [Book!]! }
      type Query { cheapest: Book constructor: String }
      type Mutation { order(bookId: ID!): Book }`,
    resolvers: {
      Query: { cheapest: () => ({ id: 'b1' }), constructor: () => 'a field of this name' },
      Mutation: { order: (_: unknown, { bookId }: Json) => ({ id: bookId }) },
      Book: {
        ...reference,
        price: ({ pages }: Json, { currency }: Json) => pages * (currency === 'EUR' ? 1 : 2),
        discount: ({ author }: Json) => author?.born ?? null,
      },
      Movie: { ...reference, legacy: () => 'new' },
      Author: { ...reference, born: () => 1950, books: () => [{ id: 'b1' }, { id: 'b2' }] },
    },
  },
};

const queries: [string, Json?][] = [
  ['{ media { __typename id title rating } }'],
  ['{ media { ... on Book { pages price } ... on Movie { minutes legacy } reviews { id } } }'],
  ['{ things { __typename ... on Book { id price(currency: "USD") shade } ... on Movie { title rating } } }'],
  ['{ things { ... on Media { id t: title ... on Book { author { id name born books { title price } } } } } }'],
  ['{ topRated { id title __typename ... on Movie { minutes } ... on Book { price discount } } }'],
  ['{ latest { text media { title rating reviews(first: 1) { media { id title } } } by { name born } } }'],
  ['{ gone { id title } }'],
  ['{ matrix { id price author { name } } }'],
  ['{ cheapest { title price author { books { author { books { title } } } } } constructor }'],
  [
    '{ a: book(id: "b1") { x: title y: title price } b: book(id: "b3") { title price author { id } } c: book(id: "none") { id } }',
  ],
  [
    'query ($id: ID!, $yes: Boolean!, $n: Int = 3) { book(id: $id) { title @include(if: $yes) price @skip(if: $yes) reviews(first: $n) { id } } }',
    { id: 'b2', yes: true },
  ],
  [
    'query ($id: ID!, $yes: Boolean!, $n: Int = 3) { book(id: $id) { title @include(if: $yes) price @skip(if: $yes) reviews(first: $n) { id } } }',
    { id: 'b2', yes: false, n: 1 },
  ],
  ['query ($yes: Boolean!) { media @include(if: $yes) { rating } secret @skip(if: $yes) }', { yes: false }],
  [
    'query ($yes: Boolean!) { media { ... @include(if: $yes) { rating reviews { id } } ... on Book @skip(if: $yes) { price } } }',
    { yes: true },
  ],
  [
    '{ media { ...m } } fragment m on Media { id ...b } fragment b on Book { id title author { ...a } } fragment a on Author { born name }',
  ],
  ['{ broken secret }'],
  ['{ secret brokenHard { id } }'],
  ['{ book(id: "b2") { title rating price } }'],
  ['{ __typename secret t: __typename }'],
  ['{ media { __typename: title } }'],
  ['{ media { kind: __typename } things { kind: __typename } }'],
  [
    'mutation { one: rename(id: "b1", title: "Uno") { title price } order(bookId: "b3") { id title price } two: rename(id: "b2", title: "Due") { title author { born } } }',
  ],
];

const schemas = new Map<string, GraphQLSchema>();
let supergraph: Supergraph;
let apollo: ApolloGateway;
let apolloExecutor: Awaited<ReturnType<ApolloGateway['load']>>['executor'];

beforeAll(async () => {
  const parts = Object.entries(services).map(([name, { sdl, resolvers }]) => {
    const typeDefs = parse(`${link} ${sdl}`);
    schemas.set(name, buildSubgraphSchema({ typeDefs, resolvers }));
    return { name, typeDefs, url: `http://${name}.invalid` };
  });
  const { supergraphSdl, errors } = composeServices(parts);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  supergraph = await openSupergraph(supergraphSdl, logger);
  apollo = new ApolloGateway({
    supergraphSdl,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: ({ name }) => new LocalGraphQLDataSource(schemas.get(name) as GraphQLSchema),
  });
  apolloExecutor = (await apollo.load()).executor;
});
afterAll(async () => {
  await apollo.stop();
  await supergraph.stop();
});

async function ours(text: string, given: Json) {
  const operation = operationStore(supergraph).get(text, undefined);
  const coerced = operation.coerce(given);
  if ('mistakes' in coerced) throw coerced.mistakes[0];
  const plan = await operation.steps(given);
  const fetched = plan
    ? await runPlan(plan, {
        schema: supergraph.schema,
        given,
        variables: coerced.variables,
        ask: async ({ service }, body) => {
          const { query: source, variables: variableValues } = JSON.parse(body);
          return JSON.stringify(
            await graphql({ schema: schemas.get(service) as GraphQLSchema, source, variableValues }),
          );
        },
      })
    : { data: {}, errors: [] };
  return { data: operation.shape.apply(fetched.data, coerced.variables, []), errors: fetched.errors.length };
}

async function apollos(text: string, given: Json) {
  const request = { query: text, variables: given };
  const asked = { request, document: parse(text), queryHash: text, source: text, metrics: {}, context: {}, logger };
  const { data, errors = [] } = await apolloExecutor(asked as any);
  return { data: JSON.parse(JSON.stringify(data)), errors: errors.length };
}

describe('any supergraph is answered as @apollo/gateway answers it', () => {
  it.each(queries)('%s', async (text, given = {}) => {
    expect(await ours(text, given)).toEqual(await apollos(text, given));
  });

  it('and in the order in which it was asked for', async () => {
    const text = '{ secret media { rating title id ... on Book { price pages } } constructor }';
    expect(JSON.stringify((await ours(text, {})).data)).toBe(JSON.stringify((await apollos(text, {})).data));
  });
});
