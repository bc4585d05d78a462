import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Desk } from '../testkit/desk.ts';
import { eventually } from '../testkit/eventually.ts';
import { type IdPlace, idPlaces, minimalInput, putAt, selectionOf } from '../testkit/graph-sweep.ts';
import { type Stack, startStack } from '../testkit/stack.ts';
import {
  claimsOf,
  type SubgraphClient,
  type SubgraphName,
  subgraphClient,
  subgraphs,
} from '../testkit/subgraph-client.ts';
import {
  anIdOf,
  everythingOf,
  foreignIn,
  graph,
  type Ids,
  look,
  marker,
  type PlantedAgency,
  plantedAgency,
  queries,
  typeAt,
} from '../testkit/two-agencies.ts';

const mutations = Object.values(graph.getMutationType()?.getFields() ?? {});

let stack: Stack;
let services: SubgraphClient;
let theirs: Desk;
let ours: Desk;
let us: PlantedAgency;
let them: PlantedAgency;
/** Ids of the other agency by type, and of our own. */
let theirIds: Ids;
let ourIds: Ids;

beforeAll(async () => {
  stack = await startStack();
  services = await subgraphClient(stack);
  [them, us] = await Promise.all([plantedAgency(stack, marker), plantedAgency(stack, 'Halden')]);
  [theirs, ours, theirIds, ourIds] = [them.desk, us.desk, them.ids, us.ids];
}, 180_000);
afterAll(() => stack?.stop(), 60_000);

function inputOf(field: (typeof mutations)[number]): GraphQLInputObjectType {
  return getNamedType(field.args[0]?.type as GraphQLInputType) as GraphQLInputObjectType;
}

function mutationText(field: (typeof mutations)[number], depth = 1): string {
  const input = field.args[0];
  return `mutation ($input: ${input?.type}) { ${field.name}(input: $input) ${selectionOf(field.type, depth)} }`;
}

describe('one agency beside another', () => {
  it('has been given one of everything', () => {
    const types = ['Candidate', 'Job', 'Client', 'Contact', 'Entry', 'Placement', 'Pool', 'Path', 'Enrolment', 'Task'];
    const others = ['Interaction', 'Thread', 'ImportRun', 'Suggestion', 'Member', 'Team', 'Agency', 'Invitation'];
    expect([...theirIds.keys()]).toEqual(expect.arrayContaining([...types, ...others]));
    expect(JSON.stringify([...ourIds])).not.toContain(anIdOf(theirIds, 'Candidate'));
  });

  it('sees nothing of it through any query, whatever id it asks with', async () => {
    const leaks: unknown[] = [];
    let asked = 0;
    const check = async (query: string, variables: object = {}) => {
      asked += 1;
      const answer = await ours.answer(query, variables);
      const foreign = foreignIn(theirIds, answer, variables);
      const internal = JSON.stringify(answer).includes('"INTERNAL"');
      if (foreign.length > 0 || internal) leaks.push({ query: query.slice(0, 120), variables, foreign, internal });
    };
    for (const field of queries) {
      const selection = selectionOf(field.type, 3);
      for (const arg of field.args) {
        for (const place of idPlaces(arg.type)) {
          for (const [type, [id]] of theirIds) {
            if (type === 'Agency') continue;
            const value = putAt(undefined, [], place.path.length === 0 ? id : listOrFilter(place.path, id as string));
            await check(`query ($x: ${arg.type}) { ${field.name}(${arg.name}: $x) ${selection} }`, { x: value });
          }
        }
      }
      if (field.args.every((arg) => !String(arg.type).endsWith('!')))
        await check(`{ ${field.name} ${selectionOf(field.type, 2)} }`);
    }
    await check(`{ findCandidates(text: "${marker}") { id name } }`);
    await check(`{ candidates(filter: { text: "${marker}" }) { totalCount edges { node { id } } } }`);
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  }, 120_000);

  it('changes nothing of it and gets nothing of it through any mutation', async () => {
    const before = await look(theirs, theirIds);
    const wrong: unknown[] = [];
    let asked = 0;
    const ask = async (field: (typeof mutations)[number], place: IdPlace) => {
      const type = inputOf(field);
      const ourId = (name: string) => anIdOf(ourIds, typeAt(name, field.name));
      const input = { ...minimalInput(type, ourId, place.path), idempotencyKey: randomUUID() };
      const wanted = typeAt(place.name, field.name);
      const foreign = putAt(input, place.path, place.name === 'fileId' ? them.fileId : anIdOf(theirIds, wanted));
      asked += 1;
      const answer = await ours.answer(mutationText(field), { input: foreign });
      const kind = answer.data?.[field.name]?.__typename ?? '';
      const bad =
        foreignIn(theirIds, answer, foreign).length > 0 ||
        // A reference beside it may be to somebody this service has not heard of yet; it never shows whom.
        (place.required && kind.endsWith('Success')) ||
        answer.errors?.some(({ extensions }) => extensions?.code === 'INTERNAL');
      if (bad)
        wrong.push({
          mutation: field.name,
          place: place.path.join('.'),
          answer: JSON.stringify(answer).slice(0, 300),
        });
    };
    const cases = mutations
      .filter(({ name }) => name !== 'resetSample')
      .flatMap((field) => idPlaces(inputOf(field)).map((place) => ({ field, place })))
      .values();
    // Beside each other, since some wait for news of a person whom this agency does not have.
    const lane = async () => {
      for (const { field, place } of cases) await ask(field, place);
    };
    await Promise.all(Array.from({ length: 10 }, lane));
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(60);
    expect(await look(theirs, theirIds)).toEqual(before);
  }, 120_000);

  it('is told which field holds a malformed id', async () => {
    const wrong: unknown[] = [];
    for (const field of mutations) {
      const type = inputOf(field);
      for (const place of idPlaces(type)) {
        const input = {
          ...minimalInput(type, (name) => anIdOf(ourIds, typeAt(name, field.name)), place.path),
          idempotencyKey: randomUUID(),
        };
        const answer = await ours.answer(mutationText(field), { input: putAt(input, place.path, 'not-an-id') });
        const { code, field: named } = answer.errors?.[0]?.extensions ?? {};
        const right = code === 'BAD_INPUT' && String(named).includes(place.name);
        if (!right) wrong.push({ mutation: field.name, place: place.path.join('.'), code, named });
      }
    }
    for (const field of queries) {
      for (const arg of field.args.filter(({ type }) => String(type) === 'ID!')) {
        const answer = await ours.answer(`{ ${field.name}(${arg.name}: "not-an-id") ${selectionOf(field.type, 0)} }`);
        const { code, field: named } = answer.errors?.[0]?.extensions ?? {};
        if (code !== 'BAD_INPUT' || named !== arg.name) wrong.push({ query: field.name, code, named });
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('gets no entity of it from any subgraph asked directly', async () => {
    const leaks: unknown[] = [];
    let asked = 0;
    for (const service of subgraphs) {
      const sdl = await askDirectly(service, '{ _service { sdl } }');
      const types = keyTypes(sdl.data._service.sdl);
      expect(types.length).toBeGreaterThan(0);
      for (const type of types) {
        const object = graph.getType(type);
        if (!isObjectType(object)) continue;
        const own = fieldsKnownTo(sdl.data._service.sdl, object);
        const query = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on ${type} { ${own} } } }`;
        for (const id of theirIds.get(type) ?? []) {
          asked += 1;
          const variables = { r: [{ __typename: type, id }] };
          const answer = await askDirectly(service, query, variables);
          const foreign = foreignIn(theirIds, answer, variables);
          if (foreign.length > 0 || JSON.stringify(answer).includes('GRAPHQL_VALIDATION'))
            leaks.push({ service, type, foreign, answer: JSON.stringify(answer).slice(0, 300) });
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(30);
  }, 60_000);

  it('gets nothing by its cursors, its files or its idempotency keys', async () => {
    const page = await theirs.ask('{ candidates(first: 1) { pageInfo { endCursor } } }');
    const variables = { after: page.candidates.pageInfo.endCursor };
    const next = await ours.answer(
      'query ($after: String) { candidates(first: 50, after: $after) { edges { node { id name } } } }',
      variables,
    );
    expect(foreignIn(theirIds, next, variables)).toEqual([]);
    const file = (desk: Desk) =>
      fetch(new URL(`/files/${them.fileId}`, stack.address), { headers: { cookie: desk.cookie() } });
    expect((await file(theirs)).status).toBe(200);
    const refused = await file(ours);
    expect(refused.status).toBe(404);
    expect(foreignIn(theirIds, await refused.text(), them.fileId)).toEqual([]);
    const { client } = await ours.mutate('addClient', 'client { id name }', {
      name: `${marker} Bank`.replace(marker, 'Other'),
      idempotencyKey: them.written.find(({ mutation }) => mutation === 'addClient')?.input.idempotencyKey,
    });
    expect(client.name).toBe('Other Bank');
  });

  it('hears nothing of it on the live stream', async () => {
    const abort = new AbortController();
    const response = await fetch(new URL('/live', stack.address), {
      headers: { cookie: ours.cookie(), origin: stack.address },
      signal: abort.signal,
    });
    let heard = '';
    const reading = (async () => {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
        heard += new TextDecoder().decode(chunk);
    })().catch(() => {});
    await theirs.mutate('addClient', 'client { id }', { name: `${marker} Second` });
    const { client } = await ours.mutate('addClient', 'client { id }', { name: 'Third' });
    await eventually(() => heard.includes(client.id));
    await wait(300);
    abort.abort();
    await reading;
    const events = heard.split('\n').filter((line) => line.startsWith('data:'));
    expect(events.length).toBeGreaterThan(0);
    const foreign = [...(await everythingOf(theirs)).values()].flatMap((ids) => [...ids]);
    expect(foreign.filter((id) => heard.includes(id))).toEqual([]);
  });
});

function listOrFilter(path: readonly string[], id: string): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return id;
  return head === '0' ? [listOrFilter(rest, id)] : { [head]: listOrFilter(rest, id) };
}

function askDirectly(service: SubgraphName, query: string, variables: object = {}): Promise<any> {
  return services.ask(service, claimsOf(us.identity), query, variables);
}

/** Types that a subgraph resolves by key. */
function keyTypes(sdl: string): string[] {
  return [...sdl.matchAll(/type (\w+)[^{]*?@key\(([^)]*)\)/g)].flatMap(([, name, key]) =>
    name && !key?.includes('resolvable: false') ? [name] : [],
  );
}

/** The leaf fields of a type, and of its objects one step down, as far as this subgraph has them. */
function fieldsKnownTo(sdl: string, type: GraphQLObjectType): string {
  const body = new RegExp(`type ${type.name}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(sdl)?.[1] ?? '';
  const names = [...body.matchAll(/^ {2}(\w+)(\([^)]*\))?\s*:/gm)].map((match) => match[1]);
  const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
    const leaf = selectionOf(of, 0) === '';
    return names.includes(name) && leaf;
  });
  return ['__typename', ...fields.map(({ name }) => name)].join(' ');
}
