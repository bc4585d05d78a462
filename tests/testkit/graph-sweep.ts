import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** The published graph, read from the composed file. */
export function publishedGraph(): GraphQLSchema {
  const file = new URL('../../gateway/supergraph.graphql', import.meta.url);
  return buildSchema(readFileSync(file, 'utf8'), { assumeValidSDL: true });
}

const needsArgs = (field: GraphQLField<unknown, unknown>) =>
  field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);

/** Every field of a type, and of what hangs on it, down to `depth`; of a union, every member. */
export function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) {
    const taken = new Map<string, string>();
    const members = named.getTypes().map((member) => {
      const fields = Object.values(member.getFields()).filter((field) => {
        const known = taken.get(field.name);
        taken.set(field.name, known ?? String(field.type));
        return known === undefined || known === String(field.type);
      });
      return `... on ${member.name} { ${fieldsOf(fields, depth)} }`;
    });
    return `{ __typename ${members.join(' ')} }`;
  }
  return isObjectType(named) ? `{ ${fieldsOf(Object.values(named.getFields()), depth)} }` : '{ __typename }';
}

function fieldsOf(fields: readonly GraphQLField<any, any>[], depth: number): string {
  const parts = fields.flatMap((field) => {
    if (needsArgs(field)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth > 0 ? [`${field.name} ${selectionOf(field.type, depth - 1)}`] : [];
  });
  return ['__typename', ...parts].join(' ');
}

/** A place in an input where an id stands, such as `input.rightToRepresent.jobId`. */
export interface IdPlace {
  path: string[];
  name: string;
  /** Without it there is nothing to do: it names what is acted on. */
  required: boolean;
}

export function idPlaces(type: GraphQLInputType, path: string[] = [], name = '', required = true): IdPlace[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return idPlaces(inner.ofType, [...path, '0'], name, false);
  if (isInputObjectType(inner)) {
    return Object.values(inner.getFields()).flatMap((field) =>
      idPlaces(field.type, [...path, field.name], field.name, required && isNonNullType(field.type)),
    );
  }
  return 'name' in inner && inner.name === 'ID' ? [{ path, name, required }] : [];
}

/** The smallest input that the schema accepts, with `ids` where they are asked for; `chosen` adds optional places. */
export function minimalInput(type: GraphQLInputObjectType, idFor: (name: string) => string, chosen: string[]): any {
  const value: Record<string, unknown> = {};
  for (const field of Object.values(type.getFields())) {
    const onTheWay = field.name === chosen[0];
    const required = isNonNullType(field.type) && field.defaultValue === undefined;
    if (required || onTheWay)
      value[field.name] = sampleOf(field.type, field.name, idFor, onTheWay ? chosen.slice(1) : []);
  }
  return value;
}

export function sampleOf(
  type: GraphQLInputType,
  name: string,
  idFor: (name: string) => string,
  chosen: string[],
): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sampleOf(inner.ofType, name, idFor, chosen.slice(1))];
  if (isInputObjectType(inner)) return minimalInput(inner, idFor, chosen);
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const samples: Record<string, unknown> = {
    ID: () => idFor(name),
    Date: tomorrow.slice(0, 10),
    DateTime: tomorrow,
    Int: 1,
    Float: 1,
    Boolean: true,
  };
  const sample = samples[(inner as { name: string }).name] ?? (name === 'email' ? 'someone@example.com' : 'words');
  return typeof sample === 'function' ? sample() : sample;
}

/** The input with one value put at a place. */
export function putAt(input: any, path: readonly string[], value: unknown): any {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  const copy = Array.isArray(input) ? [...input] : { ...input };
  copy[head as keyof typeof copy] = putAt(copy[head as keyof typeof copy], rest, value);
  return copy;
}

/** Every object of an answer that has a type and an id. */
export function collectIds(answer: unknown, into = new Map<string, Set<string>>()): Map<string, Set<string>> {
  if (Array.isArray(answer)) for (const each of answer) collectIds(each, into);
  else if (answer && typeof answer === 'object') {
    const { __typename: type, id } = answer as { __typename?: string; id?: string };
    // What names itself, such as a service that acted, belongs to nobody.
    if (type && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id))
      into.set(type, (into.get(type) ?? new Set()).add(id));
    for (const each of Object.values(answer)) collectIds(each, into);
  }
  return into;
}
