import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from './conditions.ts';

/** An object costs one, and each list as often as it may be long: by `first` or `last`, else this. */
const listLength = 10;
/** The schema is large and made anew for each who asks. */
const introspectionCost = new Map([
  ['__schema', 500],
  ['__type', 10],
]);
/** Root fields that read far more than they give: the whole chain of the audit. */
const dearFields = new Map([['verifyAudit', 2000]]);
/** A write locks, commits and tells others. */
const mutationCost = 10;
const readingCostLeast = 10;
const charactersPerCost = 100;

export interface OperationCost {
  total: number;
  /** The field that costs most, as a path such as `candidates.edges.node.timeline`. */
  costliest: string;
  /** The part of what is dear by itself, which the client's own operations pay for as well. */
  dear?: number;
}

/** As dear as it is to verify it: every entry is read. */
export const exportCost: OperationCost = { total: 2000, costliest: 'audit.csv' };

/** To parse, validate and plan a document that was not asked before, by its length; known before it is looked into. */
export function readingCost(text: string): OperationCost {
  return { total: readingCostLeast + Math.floor(text.length / charactersPerCost), costliest: 'query' };
}

/** What an operation costs at most, known before anything is asked. */
export function operationCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): OperationCost {
  const costs = new Map<string, number>();
  let dear = 0;

  function walk(set: SelectionSetNode, type: GraphQLOutputType, times: number, path: string, pageSize: number | null) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) field(selection, getNamedType(type), times, path, pageSize);
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const on = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
        if (fragment) walk(fragment.selectionSet, (on ?? type) as GraphQLOutputType, times, path, pageSize);
      }
    }
  }

  function field(node: FieldNode, parent: unknown, times: number, path: string, pageSize: number | null): void {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return;
    const name = node.name.value;
    const dearCost = parent === schema.getQueryType() ? (dearFields.get(name) ?? 0) : 0;
    dear += dearCost;
    const fixedCost = introspectionCost.get(name) ?? dearCost;
    if (fixedCost > 0) costs.set(name, (costs.get(name) ?? 0) + fixedCost);
    const definition = parent.getFields()[name];
    if (!definition) return;
    const isMutation = parent === schema.getMutationType();
    const here = path === '' ? name : `${path}.${name}`;
    const isList = isListType(getNullableType(definition.type));
    const page = pageSizeOf(node, definition, variables);
    const length = isList ? (page ?? pageSize ?? listLength) : 1;
    const own = times * length * (isMutation ? mutationCost : isLeafType(getNamedType(definition.type)) ? 0 : 1);
    if (own > 0) costs.set(here, (costs.get(here) ?? 0) + own);
    // A connection's size is that of its edges.
    if (node.selectionSet) walk(node.selectionSet, definition.type, times * length, here, isList ? null : page);
  }

  const root = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root, 1, '', null);
  let total = 0;
  let costliest = '';
  for (const [path, cost] of costs) {
    total += cost;
    if (cost > (costs.get(costliest) ?? 0)) costliest = path;
  }
  return { total, costliest, ...(dear > 0 && { dear }) };
}

/** Null for a field that has no size. */
function pageSizeOf(node: FieldNode, definition: GraphQLField<unknown, unknown>, variables: Variables): number | null {
  const sizes = definition.args.filter(({ name }) => name === 'first' || name === 'last');
  if (sizes.length === 0) return null;
  const asked = sizes.map(({ name, defaultValue }) => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind === Kind.INT) return Number(value.value);
    if (value?.kind === Kind.VARIABLE) return Number(variables[value.name.value] ?? defaultValue ?? 0);
    return Number(defaultValue ?? 0);
  });
  const size = Math.max(...asked);
  return size > 0 ? size : listLength;
}
