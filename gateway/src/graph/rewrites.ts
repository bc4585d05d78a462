import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { isObject } from './merge.ts';
import type { FetchNode } from './supergraph.ts';

type Rewrite = NonNullable<FetchNode['outputRewrites']>[number];
type Json = Record<string, unknown>;

const onType = '... on ';

/** The changes that a plan asks for where a service names things otherwise than the whole does. */
export function rewrite(schema: GraphQLSchema, rewrites: readonly Rewrite[] | undefined, value: unknown): void {
  for (const each of rewrites ?? []) {
    const last = each.path.at(-1);
    if (last !== undefined) at(schema, each.path, 0, value, (object) => change(object, last, each));
  }
}

function change(object: Json, key: string, each: Rewrite): void {
  if (each.kind === 'ValueSetter') object[key] = each.setValueTo;
  else if (Object.hasOwn(object, key) && object[key]) {
    object[each.renameKeyTo] = object[key];
    delete object[key];
  }
}

function at(
  schema: GraphQLSchema,
  path: readonly string[],
  from: number,
  value: unknown,
  visit: (object: Json) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) at(schema, path, from, item, visit);
    return;
  }
  if (!isObject(value)) return;
  const step = path[from];
  if (step === undefined || from === path.length - 1) visit(value);
  else if (!step.startsWith(onType)) {
    if (Object.hasOwn(value, step)) at(schema, path, from + 1, value[step], visit);
  } else if (isOfType(schema, value, step.slice(onType.length), true)) at(schema, path, from + 1, value, visit);
}

/** `whenUnnamed` is the answer for an object that does not say its type. */
export function isOfType(schema: GraphQLSchema, object: Json, name: string, whenUnnamed = false): boolean {
  const own = object.__typename;
  if (typeof own !== 'string') return whenUnnamed;
  if (own === name) return true;
  const type = schema.getType(own);
  const condition = schema.getType(name);
  if (!isAbstractType(condition)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type);
}
