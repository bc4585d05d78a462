import { createHash } from 'node:crypto';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

type Json = Record<string, any>;

const firstListLength = 50;
const innerListLength = 3;

/**
 * Answers for any query to any service of a supergraph, made from the types alone: the same query has the same answer.
 * `nullShare` of the values are null, also where the type forbids it. An answer is remembered by its query and the objects it is asked about, so that it costs next to nothing to give.
 */
export function generatedAnswers(
  supergraph: GraphQLSchema,
  options: { nullShare?: number } = {},
): (query: string, variables: Json) => string {
  const remembered = new Map<string, string>();
  return (query, variables) => {
    const key = `${query}\n${JSON.stringify(variables.representations ?? null)}`;
    const known = remembered.get(key);
    if (known) return known;
    const answer = JSON.stringify({ data: generate(supergraph, query, variables, options.nullShare ?? 0) });
    remembered.set(key, answer);
    return answer;
  };
}

function generate(schema: GraphQLSchema, query: string, variables: Json, nullShare: number): Json {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const fragments = new Map(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );

  function fieldsOf(type: GraphQLCompositeType, set: SelectionSetNode): FieldNode[] {
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const on = inner?.typeCondition && schema.getType(inner.typeCondition.name.value);
      const applies = !on || on === type || (isAbstractType(on) && isObjectType(type) && schema.isSubType(on, type));
      return inner && applies ? fieldsOf(type, inner.selectionSet) : [];
    });
  }

  function objectOf(type: GraphQLCompositeType, sets: SelectionSetNode[], seed: string, depth: number): Json {
    const actual = isAbstractType(type) ? (schema.getPossibleTypes(type)[0] as GraphQLCompositeType) : type;
    const answer: Json = {};
    const byKey = Map.groupBy(
      sets.flatMap((set) => fieldsOf(actual, set)),
      (field) => field.alias?.value ?? field.name.value,
    );
    for (const [key, fields] of byKey) {
      const name = fields[0]?.name.value as string;
      if (name === '__typename') answer[key] = actual.name;
      else if (name === '_entities') answer[key] = entities(fields);
      else {
        const field = isUnionType(actual) ? undefined : actual.getFields()[name];
        if (!field) throw new Error(`There is no field ${actual.name}.${name}`);
        const inner = fields.flatMap((each) => (each.selectionSet ? [each.selectionSet] : []));
        answer[key] = generatedValue(field.type, inner, `${seed}/${name}`, depth);
      }
    }
    return answer;
  }

  function entities(fields: FieldNode[]): Json[] {
    const sets = fields.flatMap((each) => (each.selectionSet ? [each.selectionSet] : []));
    return variables.representations.map((known: Json) =>
      objectOf(schema.getType(known.__typename) as GraphQLCompositeType, sets, JSON.stringify(known), 1),
    );
  }

  function generatedValue(type: GraphQLOutputType, sets: SelectionSetNode[], seed: string, depth: number): unknown {
    if (nullShare > 0 && shareOf(seed) < nullShare) return null;
    if (isNonNullType(type)) return generatedValue(type.ofType, sets, seed, depth);
    if (isListType(type)) {
      const length = depth === 0 ? firstListLength : innerListLength;
      return Array.from({ length }, (_, index) => generatedValue(type.ofType, sets, `${seed}/${index}`, depth + 1));
    }
    if (isCompositeType(type)) return objectOf(type, sets, seed, depth);
    if (isEnumType(type)) return type.getValues()[0]?.name;
    return scalarOf(type.name, seed);
  }

  return objectOf(schema.getRootType(operation.operation) as GraphQLCompositeType, [operation.selectionSet], '', 0);
}

/** A number from 0 to 1 that depends on the place alone. */
function shareOf(seed: string): number {
  return createHash('sha256').update(`null ${seed}`).digest().readUInt32BE(0) / 2 ** 32;
}

function scalarOf(name: string, seed: string): unknown {
  const digits = createHash('sha256').update(seed).digest('hex');
  const scalars: Json = {
    ID: `${digits.slice(0, 8)}-${digits.slice(8, 12)}-7${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`,
    Int: Number.parseInt(digits.slice(0, 3), 16),
    Float: Number.parseInt(digits.slice(0, 3), 16) / 8,
    Boolean: digits < '8',
    DateTime: '2026-03-01T09:30:00.000Z',
    Date: '2026-03-01',
    JSON: {},
  };
  return scalars[name] ?? `text ${digits.slice(0, 16)}`;
}
