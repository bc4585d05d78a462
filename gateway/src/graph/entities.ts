import type { GraphQLSchema } from 'graphql';
import { isObject, merge } from './merge.ts';
import { isOfType } from './rewrites.ts';
import type { FetchNode, PlanNode } from './supergraph.ts';

type Json = Record<string, unknown>;
type Requires = NonNullable<FetchNode['requires']>;
type Path = Extract<PlanNode, { kind: 'Flatten' }>['path'];
export type AnswerPath = (string | number)[];

/** Every object at a path in what was fetched; `@` goes through a list. */
export function objectsAt(value: unknown, path: Path, from = 0, found: Json[] = []): Json[] {
  if (value === null || value === undefined) return found;
  const step = path[from];
  if (Array.isArray(value)) {
    const next = step === '@' ? from + 1 : from;
    for (const item of value) objectsAt(item, path, next, found);
  } else if (step === undefined) found.push(value as Json);
  else if (isObject(value) && Object.hasOwn(value, step)) objectsAt(value[step as string], path, from + 1, found);
  return found;
}

/** Where each of those objects stands in the answer, with the index of each list on the way. */
export function pathsAt(value: unknown, path: Path, from = 0, before: AnswerPath = [], found: AnswerPath[] = []) {
  if (value === null || value === undefined) return found;
  const step = path[from];
  if (Array.isArray(value)) {
    const next = step === '@' ? from + 1 : from;
    value.forEach((item, index) => {
      pathsAt(item, path, next, [...before, index], found);
    });
  } else if (step === undefined) found.push(before);
  else if (isObject(value) && Object.hasOwn(value, step)) {
    pathsAt(value[step as string], path, from + 1, [...before, step], found);
  }
  return found;
}

/** What a service must know of an object to tell more about it; null when some of it could not be fetched. */
export function representationOf(schema: GraphQLSchema, source: Json, requires: Requires): Json | null {
  const known: Json = {};
  for (const selection of requires) {
    if (selection.kind === 'InlineFragment') {
      if (!selection.typeCondition || !isOfType(schema, source, selection.typeCondition)) continue;
      const part = representationOf(schema, source, selection.selections);
      if (part) merge(known, part);
      continue;
    }
    const key = selection.alias ?? selection.name;
    const value = Object.hasOwn(source, key) ? source[key] : undefined;
    if (value === undefined) return null;
    known[key] = selection.selections ? partOf(schema, value, selection.selections) : value;
  }
  return known;
}

function partOf(schema: GraphQLSchema, value: unknown, requires: Requires): unknown {
  if (Array.isArray(value)) return value.map((item) => partOf(schema, item, requires));
  return isObject(value) ? representationOf(schema, value, requires) : value;
}
