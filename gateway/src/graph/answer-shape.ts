import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Conditions, conditionsOf, holds, type Variables } from './conditions.ts';
import { leafCheck } from './leaf-values.ts';

/** A value that may not be null is: the object around it is null instead. */
const bubble = Symbol('bubble');

type Json = Record<string, unknown>;

/** What is amiss in the answers of the services, by field; never a value. */
export type Faults = string[];

interface Selection {
  set: SelectionSetNode;
  when: Conditions;
}

type TypeShape = { nonNull: boolean; where: string } & (
  | { kind: 'list'; of: TypeShape }
  | { kind: 'leaf'; isValid: (value: unknown) => boolean }
  | { kind: 'composite'; shapeOf(typename: unknown): ObjectShape | null }
);

interface FieldShape {
  key: string;
  /** The key is also a property of every object, so only an own one counts. */
  inherited: boolean;
  /** Shown when one of them holds; null means always. */
  when: Conditions[] | null;
  /** Null for `__typename`. */
  type: TypeShape | null;
}

interface ObjectShape {
  /** Null where only an interface is known: a subgraph may take for an object what is an interface in the whole. */
  typename: string | null;
  fields: FieldShape[];
}

export interface AnswerShape {
  /** The introspection that is asked for, by key. */
  introspection: FieldNode[];
  /** The client's answer out of everything that was fetched: its fields, in its order, and nulls where they must be. */
  apply(data: Json, variables: Variables, faults: Faults): Json | null;
}

const introspectionFields = new Set(['__schema', '__type']);

/** Made once for each operation; what it does per answer is a walk over the answer, without a look at the document. */
export function answerShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): AnswerShape {
  const introspection: FieldNode[] = [];
  const rootType = schema.getRootType(operation.operation) as GraphQLCompositeType;

  function fieldsOf(type: GraphQLCompositeType, selections: readonly Selection[], isRoot: boolean): FieldShape[] {
    const found = new Map<string, { node: FieldNode; when: Conditions[]; inner: Selection[] }>();
    const collect = ({ set, when }: Selection): void => {
      for (const selection of set.selections) {
        const conditions = conditionsOf(selection, when);
        if (conditions === null) continue;
        if (selection.kind !== Kind.FIELD) {
          const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
          const on = fragment?.typeCondition?.name.value;
          if (fragment && (on === undefined || isA(type, on)))
            collect({ set: fragment.selectionSet, when: conditions });
          continue;
        }
        if (isRoot && introspectionFields.has(selection.name.value)) {
          introspection.push(selection);
          continue;
        }
        const key = selection.alias?.value ?? selection.name.value;
        const entry = found.get(key) ?? { node: selection, when: [], inner: [] };
        found.set(key, entry);
        entry.when.push(conditions);
        if (selection.selectionSet) entry.inner.push({ set: selection.selectionSet, when: conditions });
      }
    };
    for (const selection of selections) collect(selection);
    return [...found].flatMap(([key, { node, when, inner }]) => {
      const name = node.name.value;
      const field = name === '__typename' || isUnionType(type) ? undefined : type.getFields()[name];
      if (!field && name !== '__typename') return [];
      return {
        key,
        inherited: key in Object.prototype,
        when: when.some((each) => each.length === 0) ? null : when,
        type: field ? typeShape(field.type, `${type.name}.${name}`, inner) : null,
      };
    });
  }

  function isA(type: GraphQLCompositeType, name: string): boolean {
    if (type.name === name) return true;
    const condition = schema.getType(name);
    return isAbstractType(condition) && !isUnionType(type) && schema.isSubType(condition, type);
  }

  function typeShape(type: GraphQLOutputType, where: string, inner: Selection[]): TypeShape {
    if (isNonNullType(type)) return { ...typeShape(type.ofType, where, inner), nonNull: true };
    if (isListType(type)) return { kind: 'list', nonNull: false, where, of: typeShape(type.ofType, where, inner) };
    if (isLeafType(type)) return { kind: 'leaf', nonNull: false, where, isValid: leafCheck(type) };
    const known = new Map<string, ObjectShape | null>();
    const shapeOf = (typename: unknown): ObjectShape | null => {
      const name = typeof typename === 'string' ? typename : type.name;
      const cached = known.get(name);
      if (cached !== undefined) return cached;
      const actual = schema.getType(name);
      const shape = isCompositeType(actual) ? objectShape(actual, inner, false) : null;
      // A service that answers with ever new names of types does not fill our memory.
      if (known.size < 1000) known.set(name, shape);
      return shape;
    };
    return { kind: 'composite', nonNull: false, where, shapeOf };
  }

  function objectShape(type: GraphQLCompositeType, selections: readonly Selection[], isRoot: boolean): ObjectShape {
    return { typename: isObjectType(type) ? type.name : null, fields: fieldsOf(type, selections, isRoot) };
  }

  const root = objectShape(rootType, [{ set: operation.selectionSet, when: [] }], true);
  return {
    introspection,
    apply(data, variables, faults) {
      const answer = completeObject(root, data, variables, faults);
      return answer === bubble ? null : answer;
    },
  };
}

function completeObject(shape: ObjectShape, input: Json, variables: Variables, faults: Faults): Json | typeof bubble {
  const output: Json = {};
  for (const field of shape.fields) {
    if (field.when !== null && !field.when.some((each) => holds(each, variables))) continue;
    let value = field.inherited && !Object.hasOwn(input, field.key) ? undefined : input[field.key];
    if (field.type === null) {
      if (shape.typename === null) return bubble;
      output[field.key] = shape.typename;
      continue;
    }
    value = complete(field.type, value, variables, faults);
    if (value === bubble) return bubble;
    output[field.key] = value;
  }
  return output;
}

function complete(shape: TypeShape, value: unknown, variables: Variables, faults: Faults): unknown {
  if (value === null || value === undefined) {
    if (!shape.nonNull) return null;
    faults.push(`Cannot return null for non-nullable field ${shape.where}.`);
    return bubble;
  }
  const completed = completeValue(shape, value, variables, faults);
  return completed === bubble && !shape.nonNull ? null : completed;
}

function completeValue(shape: TypeShape, value: unknown, variables: Variables, faults: Faults): unknown {
  if (shape.kind === 'leaf') {
    if (shape.isValid(value)) return value;
    faults.push(`Invalid value found for field ${shape.where}.`);
    return bubble;
  }
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) return invalid(shape, faults);
    const items = new Array(value.length);
    let isWhole = true;
    for (let index = 0; index < value.length; index++) {
      items[index] = complete(shape.of, value[index], variables, faults);
      if (items[index] === bubble) isWhole = false;
    }
    return isWhole ? items : bubble;
  }
  if (typeof value !== 'object' || Array.isArray(value)) return invalid(shape, faults);
  const object = shape.shapeOf((value as Json).__typename);
  if (object === null) {
    faults.push(`Invalid __typename found for object at field ${shape.where}.`);
    return bubble;
  }
  return completeObject(object, value as Json, variables, faults);
}

function invalid(shape: TypeShape, faults: Faults): typeof bubble {
  faults.push(`Invalid value found for field ${shape.where}.`);
  return bubble;
}
