import { type FieldNode, Kind, parse } from 'graphql';
import { type StepAhead, stepsAhead } from './steps-ahead.ts';
import type { FetchNode, PlanNode, QueryPlan } from './supergraph.ts';

/** The value of a root field's only argument, `id`. */
export type IdArgument = { variable: string } | { value: string };

/** One question to one service, with all that can be said before the variables are known. */
export interface FetchStep {
  kind: 'fetch';
  service: string;
  /** The body up to its variables. */
  bodyStart: string;
  variables: readonly string[];
  requires: FetchNode['requires'];
  inputRewrites: FetchNode['inputRewrites'];
  outputRewrites: FetchNode['outputRewrites'];
  repeatable: boolean;
  /** The root fields it answers: what is missing when the service is away. Empty for a question about entities. */
  rootKeys: string[];
  /** Of those the ones that ask for one entity by its id. */
  ids: ReadonlyMap<string, IdArgument>;
  /** Questions that are shared have a number: steps that ask the same have the same; null for all others. */
  twin: number | null;
}

export type PlanStep =
  | FetchStep
  | { kind: 'sequence' | 'parallel'; steps: PlanStep[] }
  | { kind: 'flatten'; path: Extract<PlanNode, { kind: 'Flatten' }>['path']; step: PlanStep }
  | { kind: 'condition'; variable: string; then: PlanStep | null; otherwise: PlanStep | null };

export interface PreparedPlan {
  first: PlanStep;
  /** Steps of it that are asked at once. */
  ahead: StepAhead[];
}

/** A plan made ready to be run many times. */
export function planSteps(plan: QueryPlan): PreparedPlan | null {
  const fetches = new Map<string, FetchStep[]>();

  function prepare(node: PlanNode): PlanStep {
    if (node.kind === 'Fetch') return prepareFetch(node);
    if (node.kind === 'Flatten') return { kind: 'flatten', path: node.path, step: prepare(node.node) };
    if (node.kind === 'Sequence') return { kind: 'sequence', steps: node.nodes.map(prepare) };
    if (node.kind === 'Parallel') return { kind: 'parallel', steps: node.nodes.map(prepare) };
    if (node.kind === 'Defer') throw new Error('A plan without @defer has a deferred part.');
    const then = node.ifClause ? prepare(node.ifClause) : null;
    const otherwise = node.elseClause ? prepare(node.elseClause) : null;
    return { kind: 'condition', variable: node.condition, then, otherwise };
  }

  function prepareFetch(node: FetchNode): FetchStep {
    const name = node.operationName ? `,"operationName":${JSON.stringify(node.operationName)}` : '';
    const step: FetchStep = {
      kind: 'fetch',
      service: node.serviceName,
      bodyStart: `{"query":${JSON.stringify(node.operation)}${name},"variables":`,
      variables: node.variableUsages ?? [],
      requires: node.requires,
      inputRewrites: node.inputRewrites,
      outputRewrites: node.outputRewrites,
      repeatable: node.operationKind === 'query',
      ...(node.requires ? { rootKeys: [], ids: new Map() } : rootFieldsOf(node.operation)),
      twin: null,
    };
    // The planner numbers the names of its operations; without them equal questions are equal.
    const question = `${node.serviceName}\n${node.operation.replace(/^(query|mutation)\s+\w+/, '$1')}`;
    const same = fetches.get(question) ?? [];
    fetches.set(question, [...same, step]);
    return step;
  }

  const first = plan.node && plan.node.kind !== 'Subscription' ? prepare(plan.node) : null;
  let twins = 0;
  for (const same of fetches.values()) {
    if (same.length < 2 || !same.every((step) => step.repeatable)) continue;
    for (const step of same) step.twin = twins;
    twins++;
  }
  if (!first) return null;
  const ahead = stepsAhead(first);
  for (const { step } of ahead) step.twin ??= twins++;
  return { first, ahead };
}

function rootFieldsOf(operation: string): Pick<FetchStep, 'rootKeys' | 'ids'> {
  const [definition] = parse(operation, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return { rootKeys: [], ids: new Map() };
  const fields = definition.selectionSet.selections.filter((each) => each.kind === Kind.FIELD);
  const keyed = fields.map((field): [string, FieldNode] => [field.alias?.value ?? field.name.value, field]);
  const ids = keyed.flatMap(([key, field]): [string, IdArgument][] => {
    const id = idArgument(field);
    return id ? [[key, id]] : [];
  });
  return { rootKeys: keyed.map(([key]) => key).filter((key) => !key.startsWith('__')), ids: new Map(ids) };
}

function idArgument({ arguments: given = [] }: FieldNode): IdArgument | null {
  const [id] = given;
  if (given.length !== 1 || id?.name.value !== 'id') return null;
  if (id.value.kind === Kind.VARIABLE) return { variable: id.value.name.value };
  return id.value.kind === Kind.STRING ? { value: id.value.value } : null;
}
