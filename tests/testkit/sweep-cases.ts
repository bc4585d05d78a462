import { randomUUID } from 'node:crypto';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { idPlaces, minimalInput, putAt, sampleOf, selectionOf } from './graph-sweep.ts';
import type { RandomSource } from './random.ts';
import type { SubgraphName } from './subgraph-client.ts';
import { anIdOf, type Ids, marker, typeAt } from './two-agencies.ts';

type Field = GraphQLField<unknown, unknown>;

/** Something that a service can be asked in one way, with other variables each time. */
export interface CaseShape {
  service: SubgraphName;
  name: string;
  /** `slot` makes the names of variables and the alias unlike those of other cases in one request. */
  part(slot: number): { declared: string; asked: string };
  kind: 'query' | 'mutation' | 'entity';
  fragments: string;
  variables(random: RandomSource): Record<string, unknown>;
  /** Such a request waits for news of a person whom this agency does not have. */
  waits: boolean;
}

export interface Material {
  theirs: Ids;
  ours: Ids;
  /** By the name of the field that gave them. */
  theirCursors: ReadonlyMap<string, readonly string[]>;
}

const words = [marker, `${marker} Person 1`, `person1@${marker.toLowerCase()}.example`, `"${marker}" OR 1=1`];

/** Every way to ask a service that takes an id, a text or a cursor, at every depth of its arguments. */
export function caseShapes(service: SubgraphName, schema: GraphQLSchema, material: Material): CaseShape[] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return [
    ...queries.flatMap((field) => argumentCases(field, material).map((one) => queryShape(service, field, one))),
    ...mutations.flatMap((field) => mutationShapes(service, field, material)),
    ...entityShapes(service, schema, material),
  ];
}

interface ArgumentCase {
  arg: GraphQLArgument;
  place: string[];
  value(random: RandomSource): unknown;
}

function argumentCases(field: Field, { theirs, theirCursors }: Material): ArgumentCase[] {
  const everyId = [...theirs.values()].flatMap((ids) => [...ids]);
  return field.args.flatMap((arg): ArgumentCase[] => {
    const ids = idPlaces(arg.type).map(({ path }) => ({
      arg,
      place: path,
      value: (by: RandomSource) => by.pick(everyId),
    }));
    const texts = textPlaces(arg.type, []).map((place) => ({
      arg,
      place,
      value: (by: RandomSource) => by.pick(words),
    }));
    const cursors = theirCursors.get(field.name) ?? [...theirCursors.values()].flat();
    if (arg.name === 'after') return [{ arg, place: [], value: (by) => by.pick(cursors) }];
    return [...ids, ...texts];
  });
}

function textPlaces(type: GraphQLInputType, path: string[]): string[][] {
  const inner = getNullableType(type);
  if (isListType(inner)) return textPlaces(inner.ofType, [...path, '0']);
  if (isInputObjectType(inner)) {
    return Object.values(inner.getFields()).flatMap((field) => textPlaces(field.type, [...path, field.name]));
  }
  return 'name' in inner && inner.name === 'String' ? [path] : [];
}

/** The argument of the case, and whatever else the field insists on. */
function given(field: Field, one: ArgumentCase, random: RandomSource): Record<string, unknown> {
  const needed = field.args.filter(
    (arg) => arg === one.arg || (isNonNullType(arg.type) && arg.defaultValue === undefined),
  );
  return Object.fromEntries(
    needed.map((arg) => {
      const place = arg === one.arg ? one.place : [];
      const inner = getNullableType(arg.type);
      const plain = isInputObjectType(inner)
        ? minimalInput(inner, () => randomUUID(), place)
        : sampleOf(arg.type, arg.name, () => randomUUID(), place);
      return [arg.name, arg === one.arg ? putAt(plain, place, one.value(random)) : plain];
    }),
  );
}

const declare = (field: Field, names: readonly string[], slot: number) =>
  field.args
    .filter(({ name }) => names.includes(name))
    .map((arg) => `$${arg.name}${slot}: ${arg.type}`)
    .join(', ');
const pass = (names: readonly string[], slot: number) => names.map((name) => `${name}: $${name}${slot}`).join(', ');

function namesGiven(field: Field, { arg }: ArgumentCase): string[] {
  return field.args
    .filter((each) => each === arg || (isNonNullType(each.type) && each.defaultValue === undefined))
    .map(({ name }) => name);
}

function queryShape(service: SubgraphName, field: Field, one: ArgumentCase): CaseShape {
  const names = namesGiven(field, one);
  const { spread, fragments } = fragmentOf(field, 2);
  return {
    service,
    name: `${field.name}(${[one.arg.name, ...one.place].join('.')})`,
    kind: 'query',
    fragments,
    waits: false,
    part: (slot) => ({
      declared: declare(field, names, slot),
      asked: `c${slot}: ${field.name}(${pass(names, slot)}) ${spread}`,
    }),
    variables: (random) => given(field, one, random),
  };
}

const waited = new Set(['candidateId', 'candidateIds']);

function mutationShapes(service: SubgraphName, field: Field, { theirs, ours }: Material): CaseShape[] {
  const type = getNamedType(field.args[0]?.type as GraphQLInputType) as GraphQLInputObjectType;
  const places = idPlaces(type);
  const { spread, fragments } = fragmentOf(field, 1);
  const foreignFor = (name: string, random: RandomSource) => {
    const fitting = [...(theirs.get(typeAt(name, field.name)) ?? [])];
    return random.pick(
      fitting.length > 0 && random.chance(0.8) ? fitting : [...theirs.values()].flatMap((ids) => [...ids]),
    );
  };
  return places.map((place) => ({
    service,
    name: `${field.name}(${place.path.join('.')})`,
    kind: 'mutation',
    fragments,
    waits: service !== 'candidates' && places.some(({ name }) => waited.has(name)),
    part: (slot) => ({
      declared: `$input${slot}: ${field.args[0]?.type}`,
      asked: `c${slot}: ${field.name}(input: $input${slot}) ${spread}`,
    }),
    variables(random) {
      const ourId = (name: string) => anIdOf(ours, typeAt(name, field.name));
      let input = { ...minimalInput(type, ourId, place.path), idempotencyKey: randomUUID() };
      input = putAt(input, place.path, foreignFor(place.name, random));
      for (const other of places) {
        const isThere = other.path.length === 1 && (input as Record<string, unknown>)[other.name] !== undefined;
        if (isThere && random.chance(0.3)) input = putAt(input, other.path, foreignFor(other.name, random));
      }
      return { input };
    },
  }));
}

function entityShapes(
  service: SubgraphName,
  schema: GraphQLSchema,
  { theirs, ours, theirCursors }: Material,
): CaseShape[] {
  const everyId = [...theirs.values()].flatMap((ids) => [...ids]);
  const members = schema.getType('_Entity');
  const types = members && 'getTypes' in members ? members.getTypes() : [];
  const entities = (type: string, slot: number, inside: string) =>
    `c${slot}: _entities(representations: $r${slot}) { __typename ... on ${type} { ${inside} } }`;
  return types.flatMap((type): CaseShape[] => {
    if (!isObjectType(type)) return [];
    const whole = fragment(`Of${type.name}`, type.name, selectionOf(type, 1));
    const fitting = [...(theirs.get(type.name) ?? [])];
    const byId: CaseShape = {
      service,
      name: `_entities(${type.name})`,
      kind: 'entity',
      fragments: whole,
      waits: false,
      part: (slot) => ({ declared: `$r${slot}: [_Any!]!`, asked: entities(type.name, slot, `...Of${type.name}`) }),
      variables: (random) => {
        const id = random.pick(fitting.length > 0 && random.chance(0.7) ? fitting : everyId);
        return { r: [{ __typename: type.name, id }] };
      },
    };
    const ourId = [...(ours.get(type.name) ?? [])][0];
    const inside = Object.values(type.getFields()).flatMap((field) =>
      ourId
        ? argumentCases(field, { theirs, ours, theirCursors }).map((one): CaseShape => insideShape(field, one, ourId))
        : [],
    );
    function insideShape(field: Field, one: ArgumentCase, id: string): CaseShape {
      const names = namesGiven(field, one);
      const { spread, fragments } = fragmentOf(field, 1);
      return {
        service,
        name: `${type.name}.${field.name}(${[one.arg.name, ...one.place].join('.')})`,
        kind: 'entity',
        fragments,
        waits: false,
        part: (slot) => ({
          declared: `$r${slot}: [_Any!]!, ${declare(field, names, slot)}`,
          asked: entities(type.name, slot, `${field.name}(${pass(names, slot)}) ${spread}`),
        }),
        variables: (random) => ({ r: [{ __typename: type.name, id }], ...given(field, one, random) }),
      };
    }
    return [byId, ...inside];
  });
}

function fragmentOf(field: Field, depth: number): { spread: string; fragments: string } {
  const selected = selectionOf(field.type, depth);
  if (selected === '') return { spread: '', fragments: '' };
  const type = getNamedType(field.type).name;
  return { spread: '{ ...F }', fragments: fragment('F', type, selected) };
}

const fragment = (name: string, type: string, selected: string) => `fragment ${name} on ${type} ${selected}`;
