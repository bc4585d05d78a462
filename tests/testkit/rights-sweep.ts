import { randomUUID } from 'node:crypto';
import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import { minimalInput, sampleOf } from './graph-sweep.ts';
import type { SubgraphName } from './subgraph-client.ts';

/** Something that a service can be asked for, and its row in the table of rights. */
export interface Askable {
  right: string;
  name: string;
  service: SubgraphName;
  request(): { query: string; variables: object };
}

type Field = GraphQLField<unknown, unknown>;

/** Every root field, and every field that a service adds to a type which it resolves by id, as its subgraph is asked for it. */
export function askable(graph: GraphQLSchema): Askable[] {
  const roots = [graph.getQueryType(), graph.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) =>
      servicesOf(field.astNode?.directives, 'join__field').map((service) =>
        rootField(type?.name as string, field, service),
      ),
    ),
  );
  return [...roots, ...entities(graph)];
}

function rootField(type: string, field: Field, service: SubgraphName): Askable {
  const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const declared = needed.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const operation = `${type.toLowerCase()}${declared ? ` (${declared})` : ''}`;
  const query = `${operation} { ${field.name}${given ? `(${given})` : ''} ${selection(field)} }`;
  return {
    right: `${type}.${field.name}`,
    name: `${type}.${field.name}`,
    service,
    request: () => ({
      query,
      variables: Object.fromEntries(needed.map((arg) => [arg.name, valueFor(arg.type, arg.name)])),
    }),
  };
}

function valueFor(type: Parameters<typeof getNamedType>[0], name: string): unknown {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return sampleOf(named as never, name, () => randomUUID(), []);
  return { ...minimalInput(named as GraphQLInputObjectType, () => randomUUID(), []), idempotencyKey: randomUUID() };
}

function entities(graph: GraphQLSchema): Askable[] {
  return Object.values(graph.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return [];
    const keys = joins(type.astNode?.directives, 'join__type').filter(
      ({ key, resolvable }) => key && resolvable !== false,
    );
    return keys.flatMap(({ graph: owner }) => {
      const service = String(owner).toLowerCase() as SubgraphName;
      const fields = Object.values(type.getFields()).filter((field) => {
        const places = joins(field.astNode?.directives, 'join__field');
        const here = places.length === 0 || places.some((place) => place.graph === owner && !place.external);
        return (
          here &&
          field.name !== 'id' &&
          !field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)
        );
      });
      return fields.map((field): Askable => {
        const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} { ${field.name} ${selection(field)} } } }`;
        return {
          right: `${type.name}@${service}`,
          name: `${type.name}.${field.name}@${service}`,
          service,
          request: () => ({ query, variables: { r: [{ __typename: type.name, id: randomUUID() }] } }),
        };
      });
    });
  });
}

const selection = (field: Field): string => (isLeafType(getNamedType(field.type)) ? '' : '{ __typename }');

function joins(directives: readonly ConstDirectiveNode[] | undefined, name: string): Record<string, unknown>[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: args = [] }) =>
      Object.fromEntries(args.map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)])),
    );
}

function servicesOf(directives: readonly ConstDirectiveNode[] | undefined, name: string): SubgraphName[] {
  return joins(directives, name).map((join) => String(join.graph).toLowerCase() as SubgraphName);
}
