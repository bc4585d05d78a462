import {
  type DocumentNode,
  executeSync,
  type FragmentDefinitionNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { type AnswerShape, answerShape } from './answer-shape.ts';
import type { Variables } from './conditions.ts';
import { checkDocument, checkText, limits } from './document-limits.ts';
import { type OperationCost, operationCost } from './operation-cost.ts';
import { type PreparedPlan, planSteps } from './plan-steps.ts';
import { operationKey, type Supergraph } from './supergraph.ts';

/** An operation that is well formed, valid and within the limits, with everything that can be known before it runs. */
export interface Operation {
  definition: OperationDefinitionNode;
  shape: AnswerShape;
  /** Variables with their defaults, or what is wrong with them. */
  coerce(given: Readonly<Record<string, unknown>>): { variables: Variables } | { mistakes: readonly GraphQLError[] };
  cost(variables: Variables): OperationCost;
  steps(given: Record<string, unknown>): Promise<PreparedPlan | null>;
  introspect(given: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** The client's document or its choice of an operation is not right. */
export class DocumentMistake extends Error {
  readonly mistakes: readonly GraphQLError[];

  constructor(mistakes: readonly GraphQLError[]) {
    super('The document is not valid.');
    this.mistakes = mistakes;
  }
}

const keptMax = 500;
/** A longer text is read anew each time: what strangers send must not fill the memory. */
const keptTextMax = 64 * 1024;
const mistakesMax = 5;

/**
 * Parsed, checked, validated and planned once; found again by the text and the name of the operation. The client's own
 * are kept apart, so that no stranger's documents push them out.
 */
export function operationStore(supergraph: Supergraph, check: (document: DocumentNode) => void = checkDocument) {
  const ofClient = new Map<string, Operation>();
  const ofOthers = new Map<string, Operation>();

  function remember(kept: Map<string, Operation>, key: string, operation: Operation): void {
    if (key.length > keptTextMax) return;
    if (kept.size >= keptMax) kept.delete(kept.keys().next().value as string);
    kept.set(key, operation);
  }

  return {
    /** Whether it need not be read anew. */
    has(text: string, name: string | undefined): boolean {
      const key = operationKey(text, name);
      return ofClient.has(key) || ofOthers.has(key);
    },
    /** Throws a refusal when the document is over the limits, and a mistake when it is not valid. */
    get(text: string, name: string | undefined, isOfClient = false): Operation {
      const kept = isOfClient ? ofClient : ofOthers;
      const key = operationKey(text, name);
      const known = kept.get(key);
      if (known) {
        // The last used stands last.
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const operation = prepare(supergraph, check, text, name);
      remember(kept, key, operation);
      return operation;
    },
  };
}

export type OperationStore = ReturnType<typeof operationStore>;

function prepare(
  supergraph: Supergraph,
  check: (document: DocumentNode) => void,
  text: string,
  name: string | undefined,
): Operation {
  const { apiSchema } = supergraph;
  checkText(text);
  const document = parseBounded(text);
  check(document);
  const mistakes = validate(apiSchema, document, undefined, { maxErrors: mistakesMax });
  if (mistakes.length > 0) throw new DocumentMistake(mistakes);
  const definition = operationOf(document, name);
  if (!apiSchema.getRootType(definition.operation)) {
    throw new DocumentMistake([new GraphQLError(`There is no ${definition.operation} here.`)]);
  }
  const fragments = new Map(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const shape = answerShape(apiSchema, definition, fragments);
  const declared = definition.variableDefinitions ?? [];
  let steps: Promise<PreparedPlan | null> | undefined;
  return {
    definition,
    shape,
    coerce(given) {
      const { coerced, errors } = getVariableValues(apiSchema, declared, given, { maxErrors: mistakesMax });
      return errors ? { mistakes: errors } : { variables: coerced };
    },
    cost: (variables) => operationCost(apiSchema, definition, fragments, variables),
    steps(given) {
      steps ??= supergraph
        .plan({ document, text, operationName: name, variables: given })
        .then(planSteps)
        .catch((error) => {
          steps = undefined;
          throw error;
        });
      return steps;
    },
    introspect(given) {
      const asked: DocumentNode = {
        kind: Kind.DOCUMENT,
        definitions: [
          { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections: shape.introspection } },
          ...fragments.values(),
        ],
      };
      return executeSync({ schema: apiSchema, document: asked, variableValues: given }).data ?? {};
    },
  };
}

function parseBounded(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) throw new DocumentMistake([error]);
    throw error;
  }
}

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const found = name === undefined ? operations : operations.filter((each) => each.name?.value === name);
  if (found.length === 1 && found[0]) return found[0];
  const message = name === undefined ? 'The document has several operations: name one.' : 'No operation has this name.';
  throw new DocumentMistake([new GraphQLError(message)]);
}
