import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { publishedGraph } from '../../testkit/graph-sweep.ts';
import { type GatewayUnderTest, gatewayUnderTest, signIn } from './gateway-under-test.ts';

let gateway: GatewayUnderTest;
let service: Server;
let cookie: string;
const bodies: string[] = [];
/** How many connections still end without an answer. */
let losing = 0;

beforeAll(async () => {
  service = createServer(async (request, response) => {
    bodies.push((await request.toArray()).join(''));
    if (losing-- > 0) return void request.socket.destroy();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: { completeTask: { __typename: 'CompleteTaskSuccess' } } }));
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const { port } = service.address() as { port: number };
  gateway = await gatewayUnderTest({ SUBGRAPH_URL_COMMUNICATIONS: `http://127.0.0.1:${port}` });
  cookie = await signIn(gateway, newId(), { role: 'owner' });
});
afterAll(async () => {
  await gateway?.stop();
  service?.closeAllConnections();
  service?.close();
});

const query = 'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { __typename } }';

async function completeTask() {
  const input = { idempotencyKey: newId(), taskId: newId() };
  const answer = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    payload: JSON.stringify({ query, variables: { input } }),
  });
  return { input, json: answer.json() };
}

describe('a write whose connection to its service ends without an answer', () => {
  it('is asked once more, under its key, and is answered', async () => {
    losing = 1;
    const { input, json } = await completeTask();
    expect(json).toEqual({ data: { completeTask: { __typename: 'CompleteTaskSuccess' } } });
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
    expect(bodies[1]).toContain(input.idempotencyKey);
  });

  it('is not asked a third time', async () => {
    bodies.length = 0;
    losing = 2;
    const { json } = await completeTask();
    expect(json.errors[0].extensions.code).toBe('UNAVAILABLE');
    expect(bodies).toHaveLength(2);
  });

  it('can be asked again whichever it is: each takes a key', () => {
    const mutations = Object.values(publishedGraph().getMutationType()?.getFields() ?? {});
    const without = mutations.filter(({ args }) => {
      const input = getNamedType(args[0]?.type) as GraphQLInputObjectType;
      return String(input.getFields().idempotencyKey?.type) !== 'String!';
    });
    expect(without.map(({ name }) => name)).toEqual([]);
    expect(mutations.length).toBeGreaterThan(50);
  });
});
