import { describe, expect, it } from '@jest/globals';
import { buildSchema, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { BudgetSpent, costBudget, spendingInProcess } from './cost-budget.ts';
import { operationCost } from './operation-cost.ts';

const schema = buildSchema(`
  type Query { me: Person  people(first: Int = 50, last: Int): PersonConnection!  recent(first: Int): [Person!]! }
  type Mutation { rename: Person }
  type PersonConnection { totalCount: Int  edges: [PersonEdge!]!  nodes: [Person!]! }
  type PersonEdge { node: Person! }
  type Person { id: ID!  name: String!  tags: [String!]!  friends: [Person!]!  letters(first: Int): LetterConnection! }
  type LetterConnection { edges: [LetterEdge!]! }
  type LetterEdge { node: Letter! }
  type Letter { text: String! }
`);

function costOf(text: string, variables: Record<string, unknown> = {}) {
  const { definitions } = parse(text);
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  return operationCost(schema, operation, new Map(fragments.map((each) => [each.name.value, each])), variables);
}

describe('a query costs', () => {
  it.each<[string, string, Record<string, unknown>, number]>([
    ['one for an object, nothing for its leaves', '{ me { id name tags } }', {}, 1],
    ['as much as its list is long', '{ recent(first: 7) { id } }', {}, 7],
    ['by a variable', 'query ($n: Int) { recent(first: $n) { id } }', { n: 30 }, 30],
    ['by the default of the schema', '{ people { nodes { id } } }', {}, 51],
    ['by the last ones too', '{ people(first: 1, last: 60) { nodes { id } } }', {}, 61],
    ['its edges and their nodes', '{ people(first: 5) { edges { node { id } } } }', {}, 11],
    ['ten for a list without a size', '{ me { friends { id } } }', {}, 11],
    [
      'list times list',
      '{ people(first: 100) { nodes { letters(first: 50) { edges { node { text } } } } } }',
      {},
      10_201,
    ],
    [
      'the same through fragments',
      '{ ...all } fragment all on Query { recent(first: 7) { ... on Person { id } } }',
      {},
      7,
    ],
    ['ten for a change', 'mutation { a: rename { id } b: rename { id } }', {}, 20],
    ['nothing for the name of a type', '{ __typename }', {}, 0],
    ['much for the schema', '{ __schema { types { name } } a: __schema { types { name } } }', {}, 1000],
  ])('%s', (_name, text, variables, total) => {
    expect(costOf(text, variables).total).toBe(total);
  });

  it('most at the field that the refusal names', () => {
    const text = '{ me { id } people(first: 100) { nodes { letters(first: 50) { edges { node { text } } } } } }';
    expect(costOf(text).costliest).toBe('people.nodes.letters.edges');
  });
});

describe('the budget of a minute', () => {
  const query = (total: number) => ({ total, costliest: 'people.nodes' });

  it('is spent by client, tells what is left, and is whole again the next minute', async () => {
    let nowMs = 90_000;
    const budget = costBudget(100, spendingInProcess(), () => nowMs);
    expect(await budget.pay('a', query(60))).toEqual({
      requested: 60,
      remaining: 40,
      perMinute: 100,
      resetsInSeconds: 30,
    });
    expect(await budget.pay('b', query(60))).toMatchObject({ remaining: 40 });
    await expect(budget.pay('a', query(60))).rejects.toThrow(BudgetSpent);
    nowMs = 120_000;
    expect(await budget.pay('a', query(60))).toMatchObject({ remaining: 40 });
  });

  it('is not touched by what it refuses, and the refusal names the costliest field', async () => {
    const budget = costBudget(100, spendingInProcess(), () => 0);
    const refusal = await budget.pay('a', query(101)).catch((error) => error);
    expect(refusal.publicMessage).toContain('"people.nodes" costs most');
    expect(refusal.report).toMatchObject({ requested: 101, remaining: 100 });
    expect(await budget.pay('a', query(100))).toMatchObject({ remaining: 0 });
  });
});
