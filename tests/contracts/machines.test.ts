import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopesByRole } from '@rekindle/shared/viewer/roles';
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLUnionType,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Identity } from '../testkit/desk.ts';
import { collectIds, minimalInput, publishedGraph } from '../testkit/graph-sweep.ts';
import { askable } from '../testkit/rights-sweep.ts';
import { type Stack, startStack } from '../testkit/stack.ts';
import { type SubgraphClient, subgraphClient } from '../testkit/subgraph-client.ts';

type Mutation = GraphQLField<unknown, unknown>;

const graph = publishedGraph();
const mutations = Object.values(graph.getMutationType()?.getFields() ?? {}) as Mutation[];
/** What the others stand on comes first. */
const first = [
  'addCandidate',
  'addClient',
  'openJob',
  'addNote',
  'logCall',
  'logMessage',
  'savePool',
  'shortlistCandidate',
];
const order = mutations.toSorted((a, b) => (first.indexOf(a.name) + 1 || 99) - (first.indexOf(b.name) + 1 || 99));
const serviceOf = new Map(askable(graph).map(({ name, service }) => [name, service]));

let stack: Stack;
let services: SubgraphClient;
let owner: Identity;

beforeAll(async () => {
  stack = await startStack();
  services = await subgraphClient(stack);
  owner = await stack.desk().auth('sign-up', {
    agencyName: 'Machines',
    name: 'Owner',
    email: 'owner@machines.example',
    password: 'a short sentence is easy',
    timeZone: 'UTC',
  });
}, 180_000);
afterAll(() => stack?.stop());

function queryOf(mutation: Mutation): string {
  const union = getNamedType(mutation.type) as GraphQLUnionType;
  const members = union.getTypes().map((type) => {
    const entities = Object.values(type.getFields()).filter((field) => {
      const named = getNamedType(field.type);
      return isObjectType(named) && named.getFields().id && field.args.length === 0;
    });
    const parts = entities.map(({ name }) => `${type.name}_${name}: ${name} { __typename id }`);
    return `... on ${type.name} { __typename ${parts.join(' ')} }`;
  });
  return `mutation ($input: ${getNamedType(mutation.args[0]?.type)}!) { ${mutation.name}(input: $input) { ${members.join(' ')} } }`;
}

describe('a program with every right', () => {
  it('is answered by each mutation: done, or refused with a sentence, never by a failure of ours', async () => {
    const known = new Map<string, Set<string>>();
    const idFor = (name: string) => {
      const noun = name.replace(/Ids?$/, '').toLowerCase();
      if (['owner', 'member', 'assignee', 'tomember'].includes(noun)) return owner.member.id;
      const type = [...known.keys()].find((each) => each.toLowerCase() === noun);
      return [...(known.get(type ?? '') ?? [])].at(-1) ?? randomUUID();
    };
    const claims = {
      agencyId: owner.agency.id,
      actor: { kind: 'api_client' as const, id: randomUUID() },
      role: 'api_client' as const,
      scopes: scopesByRole.owner,
      teamIds: [],
      timeZone: 'UTC',
      requestId: randomUUID(),
    };
    const failures: unknown[] = [];
    let done = 0;
    for (const mutation of order) {
      const type = getNamedType(mutation.args[0]?.type) as GraphQLInputObjectType;
      const input = { ...minimalInput(type, idFor, []), idempotencyKey: randomUUID() };
      if ('currency' in input) input.currency = 'EUR';
      const service = serviceOf.get(`Mutation.${mutation.name}`);
      const { data, errors = [] } = await services.ask(service as never, claims, queryOf(mutation), { input });
      collectIds(data, known);
      if (errors.length === 0) done += 1;
      failures.push(...errors.filter(({ extensions }) => extensions?.code === 'INTERNAL').map(() => mutation.name));
    }
    expect(failures).toEqual([]);
    expect(done).toBeGreaterThan(15);
    process.stdout.write(`${order.length} mutations by a program, ${done} done, the others refused with a sentence\n`);
  }, 120_000);
});
