import { Kind, parse } from 'graphql';
import type { FetchNode, PlanNode, QueryPlan } from './supergraph.ts';

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
  /** Steps of this plan that ask the same have the same number, so they are asked once; null for all others. */
  twin: number | null;
}

export type PlanStep =
  | FetchStep
  | { kind: 'sequence' | 'parallel'; steps: PlanStep[] }
  | { kind: 'flatten'; path: Extract<PlanNode, { kind: 'Flatten' }>['path']; step: PlanStep }
  | { kind: 'condition'; variable: string; then: PlanStep | null; otherwise: PlanStep | null };

/** A plan made ready to be run many times. */
export function planSteps(plan: QueryPlan): PlanStep | null {
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
      rootKeys: node.requires ? [] : rootKeysOf(node.operation),
      twin: null,
    };
    // The planner numbers the names of its operations; without them equal questions are equal.
    const question = `${node.serviceName}\n${node.operation.replace(/^(query|mutation)\s+\w+/, '$1')}`;
    const same = fetches.get(question) ?? [];
    fetches.set(question, [...same, step]);
    return step;
  }

  const first = plan.node && plan.node.kind !== 'Subscription' ? prepare(plan.node) : null;
  [...fetches.values()].forEach((same, number) => {
    if (same.length > 1 && same.every((step) => step.repeatable)) for (const step of same) step.twin = number;
  });
  return first;
}

function rootKeysOf(operation: string): string[] {
  const [definition] = parse(operation, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  const keys = definition.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.alias?.value ?? selection.name.value] : [],
  );
  return keys.filter((key) => !key.startsWith('__'));
}
