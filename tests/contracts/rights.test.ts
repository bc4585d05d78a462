import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rights } from '@rekindle/shared/viewer/rights';
import { type MemberRole, memberRoles, type Scope, scopesByRole } from '@rekindle/shared/viewer/roles';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import type { Identity } from '../testkit/desk.ts';
import { publishedGraph } from '../testkit/graph-sweep.ts';
import { type Askable, askable } from '../testkit/rights-sweep.ts';
import { type Stack, startStack } from '../testkit/stack.ts';
import { claimsOf, type SubgraphClient, subgraphClient } from '../testkit/subgraph-client.ts';

const graph = publishedGraph();
const all = askable(graph);
const everyScope = scopesByRole.owner;

describe('the table of rights', () => {
  it('lists every root field and every type that is reached by its id, and nothing that is gone', () => {
    expect(Object.keys(rights).sort()).toEqual([...new Set(all.map(({ right }) => right))].sort());
  });

  it('asks for no scope that nobody has', () => {
    const asked = new Set(Object.values(rights).filter((scope) => scope !== null));
    expect([...asked].filter((scope) => !everyScope.includes(scope))).toEqual([]);
  });

  it('lets each role do what the role below it may', () => {
    const order = [...memberRoles].reverse();
    for (const [place, role] of order.entries()) {
      const below = order[place - 1];
      for (const scope of below ? scopesByRole[below] : []) expect(scopesByRole[role]).toContain(scope);
    }
  });
});

describe('each service', () => {
  let stack: Stack;
  let services: SubgraphClient;
  let owner: Identity;

  beforeAll(async () => {
    stack = await startStack();
    services = await subgraphClient(stack);
    owner = await stack.desk().auth('sign-up', {
      agencyName: 'Rights',
      name: 'Owner',
      email: 'owner@rights.example',
      password: 'a short sentence is easy',
      timeZone: 'UTC',
    });
  }, 180_000);
  afterAll(() => stack?.stop(), 60_000);

  /** The scope that a service misses; null when it does as it is asked, or has another reason not to. */
  async function missing(asked: Askable, claims: ViewerClaims): Promise<string | null> {
    const { query, variables } = asked.request();
    const { errors = [] } = await services.ask(asked.service, claims, query, variables);
    const refused = errors.filter(({ extensions }) => extensions?.code === 'FORBIDDEN');
    return refused.map(({ message }) => /\(it needs ([\w:]+)\)/.exec(message)?.[1]).find(Boolean) ?? null;
  }

  /** Those of which the service's answer is not the expected one. Asked beside each other: some wait for news of a person. */
  async function surprises(
    expected: (scope: Scope | null) => { scopes: readonly Scope[]; role?: MemberRole; missing: Scope | null },
  ): Promise<unknown[]> {
    const wrong: unknown[] = [];
    const left = all.values();
    const ask = async () => {
      for (const asked of left) {
        const { scopes, role, missing: wanted } = expected(rights[asked.right] ?? null);
        const got = await missing(asked, claimsOf(owner, role, scopes));
        if (got !== wanted) wrong.push({ field: asked.name, role, scopes, missing: got, butShould: wanted });
      }
    };
    await Promise.all(Array.from({ length: 16 }, ask));
    return wrong;
  }

  it.each(memberRoles)(
    'does for the role %s what the table says, and refuses all else by naming the scope',
    async (role) => {
      const scopes = scopesByRole[role];
      const wrong = await surprises((scope) => ({
        role,
        scopes,
        missing: scope && !scopes.includes(scope) ? scope : null,
      }));
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('finds all other scopes together not enough', async () => {
    const others = (scope: Scope | null) => everyScope.filter((each) => each !== scope);
    expect(await surprises((scope) => ({ scopes: others(scope), missing: scope }))).toEqual([]);
  }, 120_000);

  it('finds the scope of the table enough by itself', async () => {
    expect(await surprises((scope) => ({ scopes: scope ? [scope] : [], missing: null }))).toEqual([]);
    process.stdout.write(`${all.length} fields, each asked with ${memberRoles.length} roles and 2 sets of scopes\n`);
  }, 120_000);
});
