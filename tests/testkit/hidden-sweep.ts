import { randomUUID } from 'node:crypto';
import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLInputObjectType,
  getIntrospectionQuery,
  getNamedType,
  isUnionType,
} from 'graphql';
import { idPlaces, minimalInput, putAt, selectionOf } from './graph-sweep.ts';
import type { Answer } from './subgraph-client.ts';
import { anIdOf, graph, type Ids, queries, typeAt } from './two-agencies.ts';

type Ask = (query: string, variables?: object) => Promise<Answer>;
type Field = GraphQLField<unknown, unknown>;

/** What belongs to the agency and to nobody's team: everybody may know of it. */
const forEverybody = new Set([
  'Agency',
  'ApiClient',
  'AuditActor',
  'AuditEntry',
  'ImportRun',
  'Invitation',
  'Member',
  'Path',
  'Pool',
  'Team',
]);

/** The ids of people, clients, jobs, and of all that is about them. */
export function idsAboutRecords(ids: Ids): Ids {
  return new Map([...ids].filter(([type]) => !forEverybody.has(type)));
}

export interface Leak {
  asked: string;
  found: string[];
}

/** Looks in answers for hidden ids that were not in the question, for hidden words, and for failures of ours. */
export function leakFinder(hidden: Ids, words: RegExp) {
  const ids = [...hidden].flatMap(([type, each]) => [...each].map((id) => ({ type, id })));
  return (asked: string, answer: unknown, question: unknown): Leak[] => {
    const [text, named] = [JSON.stringify(answer), JSON.stringify(question) ?? ''];
    const found = [
      ...ids.flatMap(({ type, id }) => (text.includes(id) && !named.includes(id) ? [`${type} ${id}`] : [])),
      ...(text.match(words) ?? []),
      ...(text.match(/"INTERNAL"|Cannot query field/g) ?? []),
    ];
    return found.length > 0 ? [{ asked, found: [...found.slice(0, 5), text.slice(0, 600)] }] : [];
  };
}

/** Every list as it comes, and every query with every hidden id at every place where an id may stand. */
export async function askAllQueries(ask: Ask, hidden: Ids, find: ReturnType<typeof leakFinder>): Promise<Leak[]> {
  const leaks: Leak[] = [];
  for (const field of queries) {
    if (field.args.every((arg) => !String(arg.type).endsWith('!')))
      leaks.push(...find(field.name, await ask(`{ ${field.name} ${selectionOf(field.type, 3)} }`), ''));
    for (const arg of field.args) {
      for (const { path } of idPlaces(arg.type)) {
        for (const [type, ids] of hidden) {
          for (const id of [...ids].slice(0, 2)) {
            const query = `query ($x: ${arg.type}) { ${field.name}(${arg.name}: $x) ${selectionOf(field.type, 3)} }`;
            const variables = { x: nested(path, id) };
            leaks.push(...find(`${field.name} with a ${type}`, await ask(query, variables), variables));
          }
        }
      }
    }
  }
  return leaks;
}

/** Every mutation with a hidden id at every place: what must name it is not found, what may name it shows nothing of it. */
export async function askAllMutations(
  ask: Ask,
  hidden: Ids,
  ours: Ids,
  find: ReturnType<typeof leakFinder>,
): Promise<{ leaks: Leak[]; asked: number }> {
  const leaks: Leak[] = [];
  const mutations = Object.values(graph.getMutationType()?.getFields() ?? {}).filter(
    ({ name }) => name !== 'resetSample',
  );
  const cases = mutations
    .flatMap((field) => idPlaces(inputOf(field)).map((place) => ({ field, place })))
    .filter(({ field, place }) => hidden.has(typeAt(place.name, field.name)))
    .map(({ field, place }) => ({ field, place, id: anIdOf(hidden, typeAt(place.name, field.name)) }));
  const queue = cases.values();
  async function lane(): Promise<void> {
    for (const { field, place, id } of queue) {
      const filler = minimalInput(inputOf(field), (name) => anIdOf(ours, typeAt(name, field.name)), place.path);
      const input = putAt({ ...filler, idempotencyKey: randomUUID() }, place.path, id);
      const query = `mutation ($input: ${field.args[0]?.type}) { ${field.name}(input: $input) ${selectionOf(field.type, 1)} }`;
      const answer = await ask(query, { input });
      const asked = `${field.name} ${place.path.join('.')}`;
      leaks.push(...find(asked, answer, input));
      const done = answer.data?.[field.name]?.__typename?.endsWith('Success');
      if (place.required && done) leaks.push({ asked, found: ['it was done', JSON.stringify(answer).slice(0, 300)] });
    }
  }
  // Beside each other, since some wait for news of somebody whom they do not know.
  await Promise.all(Array.from({ length: 8 }, lane));
  return { leaks, asked: cases.length };
}

function inputOf(field: Field): GraphQLInputObjectType {
  return getNamedType(field.args[0]?.type) as GraphQLInputObjectType;
}

/** Every hidden object that a service resolves by its key, with all that this service knows of it. */
export async function askAllEntities(ask: Ask, hidden: Ids, find: ReturnType<typeof leakFinder>): Promise<Leak[]> {
  const known = buildClientSchema((await ask(getIntrospectionQuery())).data);
  const members = known.getType('_Entity');
  const leaks: Leak[] = [];
  for (const type of isUnionType(members) ? members.getTypes() : []) {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} ${selectionOf(type, 1)} } }`;
    for (const id of hidden.get(type.name) ?? []) {
      const variables = { r: [{ __typename: type.name, id }] };
      leaks.push(...find(`_entities(${type.name})`, await ask(query, variables), variables));
    }
  }
  return leaks;
}

function nested(path: readonly string[], id: string): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return id;
  return head === '0' ? [nested(rest, id)] : { [head]: nested(rest, id) };
}
