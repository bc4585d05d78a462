import type { FetchStep, IdArgument, PlanStep } from './plan-steps.ts';

/** A question about an entity that need not wait until the entity is there. */
export interface StepAhead {
  step: FetchStep;
  /** The entity as the services know it, in JSON; null when the client gave no id. */
  entity(given: Readonly<Record<string, unknown>>): string | null;
}

/**
 * `candidate(id: $id)` answers with the candidate of that id, so what other services know of it can be asked at once,
 * beside the first question and not after it. It is a guess: where the answer is another entity (a merged person's), or
 * none, the later step asks what it needs, or nothing.
 */
export function stepsAhead(plan: PlanStep): StepAhead[] {
  if (plan.kind === 'parallel') return plan.steps.flatMap(stepsAhead);
  if (plan.kind !== 'sequence') return [];
  const [root, ...later] = plan.steps;
  // Nothing is read before a mutation has written.
  if (root?.kind !== 'fetch' || !root.repeatable) return [];
  return later.flatMap((step) => aheadOf(step, root.ids));
}

function aheadOf(plan: PlanStep, ids: ReadonlyMap<string, IdArgument>): StepAhead[] {
  if (plan.kind === 'parallel') return plan.steps.flatMap((step) => aheadOf(step, ids));
  if (plan.kind !== 'flatten' || plan.path.length !== 1 || plan.step.kind !== 'fetch') return [];
  const id = ids.get(String(plan.path[0]));
  const entityOf = keyedById(plan.step);
  if (!id || !entityOf) return [];
  const entity: StepAhead['entity'] = (given) => {
    const value = 'variable' in id ? given[id.variable] : id.value;
    return typeof value === 'string' ? entityOf(value) : null;
  };
  return [{ step: plan.step, entity }];
}

/** How the step names its entity, in the order in which a later step would; null when it needs more than the id. */
function keyedById({ requires, inputRewrites }: FetchStep): ((id: string) => string) | null {
  const [entity, ...others] = requires ?? [];
  if (entity?.kind !== 'InlineFragment' || !entity.typeCondition || others.length > 0 || inputRewrites?.length)
    return null;
  const type = entity.typeCondition;
  const names = entity.selections.map((field) => (field.kind === 'Field' && !field.selections ? field.name : ''));
  if (names.length !== 2 || !names.includes('__typename') || !names.includes('id')) return null;
  return (id) => JSON.stringify(Object.fromEntries(names.map((name) => [name, name === 'id' ? id : type])));
}
