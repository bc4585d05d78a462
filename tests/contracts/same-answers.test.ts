import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Operation, operationStore } from '@rekindle/gateway/graph/operations';
import { type PlanRun, runPlan } from '@rekindle/gateway/graph/run-plan';
import { openSupergraph, type Supergraph } from '@rekindle/gateway/graph/supergraph';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { buildSchema, type DocumentNode, type GraphQLInputType, Kind, parse, print, typeFromAST } from 'graphql';
import * as client from '../../frontend/src/generated/graphql.ts';
import { generatedAnswers } from '../testkit/generated-answers.ts';
import { sampleOf } from '../testkit/graph-sweep.ts';

type Json = Record<string, any>;
type Answering = (service: string, query: string, variables: Json) => string;

const logger = createLogger('test', 'silent');
const sdl = readFileSync(resolve(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8');
const whole = buildSchema(sdl, { assumeValidSDL: true, assumeValid: true });
const documents = Object.entries(client)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => [name.replace(/Document$/, ''), textOf(document as DocumentNode)] as const);

function textOf(document: DocumentNode): string {
  return print(document).replaceAll(/ @(unmask|nonreactive|connection)(\([^)]*\))?/g, '');
}

let supergraph: Supergraph;
let answering: Answering;
let apollo: ApolloGateway;
let apolloExecutor: Awaited<ReturnType<ApolloGateway['load']>>['executor'];

beforeAll(async () => {
  supergraph = await openSupergraph(sdl, logger);
  apollo = new ApolloGateway({
    supergraphSdl: sdl,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: ({ name }) => ({
      process: async ({ request }) => JSON.parse(answering(name, request.query ?? '', request.variables ?? {})),
    }),
  });
  apolloExecutor = (await apollo.load()).executor;
});
afterAll(async () => {
  await apollo.stop();
  await supergraph.stop();
});

async function ours(operation: Operation, given: Json) {
  const coerced = operation.coerce(given);
  if ('mistakes' in coerced) throw coerced.mistakes[0];
  const ask: PlanRun['ask'] = async (step, body) => {
    const { query, variables } = JSON.parse(body);
    return answering(step.service, query, variables);
  };
  const first = await operation.steps(given);
  const run = { schema: supergraph.schema, given, variables: coerced.variables, ask };
  const fetched = first ? await runPlan(first, run) : { data: {}, errors: [] };
  return { data: operation.shape.apply(fetched.data, coerced.variables, []), errors: fetched.errors };
}

async function apollos(text: string, given: Json) {
  const request = { query: text, variables: given };
  const asked = { request, document: parse(text), queryHash: text, source: text, metrics: {}, context: {}, logger };
  return apolloExecutor(asked as any);
}

function variablesOf(text: string): Json {
  const [operation] = parse(text).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const declared = operation?.variableDefinitions ?? [];
  return Object.fromEntries(
    declared.map(({ variable, type }) => [
      variable.name.value,
      sampleOf(typeFromAST(supergraph.apiSchema, type as any) as GraphQLInputType, variable.name.value, () => 'id', []),
    ]),
  );
}

const plain = generatedAnswers(whole);
const holes = [0.02, 0.1, 0.3].map((nullShare) => generatedAnswers(whole, { nullShare }));

const cases: [string, Answering][] = [
  ['when all is well', (_service, query, variables) => plain(query, variables)],
  ...holes.map((answers, index): [string, Answering] => [
    `when values are missing, also such as may not be (${index + 1})`,
    (_service, query, variables) => answers(query, variables),
  ]),
  ...['candidates', 'submissions', 'communications'].map((away): [string, Answering] => [
    `when ${away} is away`,
    (service, query, variables) => {
      if (service === away) throw new Error('away');
      return plain(query, variables);
    },
  ]),
  [
    'when every answer has an error, with its place',
    (_service, query, variables) => {
      const { data } = JSON.parse(plain(query, variables));
      const path = [Object.keys(data)[0], ...(variables.representations ? [0, 'name'] : [])];
      return JSON.stringify({ data, errors: [{ message: 'no', path, extensions: { code: 'FORBIDDEN' } }] });
    },
  ],
];

describe(`our executor answers each of the client's ${documents.length} operations as @apollo/gateway does`, () => {
  it.each(cases)('%s', async (_name, answers) => {
    answering = answers;
    const store = operationStore(supergraph);
    for (const [name, text] of documents) {
      const given = variablesOf(text);
      const [own, stock] = [await ours(store.get(text, undefined), given), await apollos(text, given)];
      expect({ name, data: own.data }).toEqual({ name, data: stock.data });
      const stockPaths = (stock.errors ?? []).flatMap(({ path }) => (path ? [JSON.stringify(path)] : []));
      const ownPaths = own.errors.flatMap(({ path }) => (path ? [JSON.stringify(path)] : []));
      if (stockPaths.length > 0) expect({ name, paths: ownPaths.sort() }).toEqual({ name, paths: stockPaths.sort() });
    }
  });
});
