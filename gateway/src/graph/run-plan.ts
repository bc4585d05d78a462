import type { GraphQLSchema } from 'graphql';
import type { Variables } from './conditions.ts';
import { type AnswerPath, objectsAt, pathsAt, representationOf } from './entities.ts';
import { isObject, merge } from './merge.ts';
import type { FetchStep, PlanStep, PreparedPlan } from './plan-steps.ts';
import { rewrite } from './rewrites.ts';

type Json = Record<string, unknown>;
type Path = (string | number)[];

/** An error in the answer of a service, or the failure to get one, and where it belongs in the whole. */
export interface FetchError {
  service: string;
  path?: AnswerPath;
  error: Json | Error;
}

export interface PlanRun {
  schema: GraphQLSchema;
  /** As given by the client: what is passed on. */
  given: Readonly<Record<string, unknown>>;
  /** With defaults: what conditions depend on. */
  variables: Variables;
  /** Gives the JSON text of an answer. */
  ask(step: FetchStep, body: string): Promise<string>;
}

export interface Fetched {
  data: Json;
  errors: FetchError[];
}

/** Asks the services in the order of the plan. A service that fails leaves its part out; the others go on. */
export async function runPlan({ first, ahead }: PreparedPlan, run: PlanRun): Promise<Fetched> {
  const fetched: Fetched = { data: {}, errors: [] };
  const asked = new Map<string, Promise<string>>();

  async function runStep(step: PlanStep, path: Path, objects: Json[]): Promise<void> {
    if (objects.length === 0) return;
    switch (step.kind) {
      case 'fetch':
        await fetchStep(step, path, objects).catch((error: Error) => missing(step, path, error));
        return;
      case 'flatten': {
        const found: Json[] = [];
        for (const object of objects) objectsAt(object, step.path, 0, found);
        return runStep(step.step, [...path, ...step.path], found);
      }
      case 'parallel':
        await Promise.all(step.steps.map((each) => runStep(each, path, objects)));
        return;
      case 'sequence':
        for (const each of step.steps) await runStep(each, path, objects);
        return;
      case 'condition': {
        const next = run.variables[step.variable] === true ? step.then : step.otherwise;
        if (next) await runStep(next, path, objects);
      }
    }
  }

  async function fetchStep(step: FetchStep, path: Path, objects: Json[]): Promise<void> {
    if (!step.requires) {
      const answer = await ask(step, variablesOf(step), (at) => (at ? [...path, ...at] : undefined));
      rewrite(run.schema, step.outputRewrites, answer);
      if (isObject(answer)) for (const object of objects) merge(object, answer);
      return;
    }
    const { texts, owners } = representations(step, objects);
    if (texts.length === 0) return;
    const where = (at: Path | undefined) => {
      const index = at?.[1];
      if (!at || typeof index !== 'number') return at ? [...path, ...at] : undefined;
      const first = objects.indexOf(owners[index]?.[0] as Json);
      return [...(pathsAt(fetched.data, path)[first] ?? []), ...at.slice(2)];
    };
    const answer = await ask(step, variablesOf(step, texts), where);
    if (answer === null) return;
    const entities = answer._entities;
    if (!Array.isArray(entities) || entities.length !== texts.length) throw new Error('_entities has the wrong length');
    entities.forEach((entity, index) => {
      if (!isObject(entity)) return;
      const [first] = owners[index] as [Json];
      entity.__typename ??= first.__typename;
      rewrite(run.schema, step.outputRewrites, entity);
      for (const owner of owners[index] ?? []) merge(owner, entity);
    });
  }

  /** The same object at several places is asked about once. */
  function representations(step: FetchStep, objects: Json[]): { texts: string[]; owners: Json[][] } {
    const owners = new Map<string, Json[]>();
    for (const object of objects) {
      const known = representationOf(run.schema, object, step.requires ?? []);
      if (known === null || known.__typename === undefined) continue;
      rewrite(run.schema, step.inputRewrites, known);
      const text = JSON.stringify(known);
      const same = owners.get(text);
      if (same) same.push(object);
      else owners.set(text, [object]);
    }
    return { texts: [...owners.keys()], owners: [...owners.values()] };
  }

  function variablesOf(step: FetchStep, entities?: string[]): string {
    const parts: string[] = [];
    for (const name of step.variables) {
      const value = Object.hasOwn(run.given, name) ? run.given[name] : undefined;
      if (value !== undefined) parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
    }
    if (entities) parts.push(`"representations":[${entities.join(',')}]`);
    return `{${parts.join(',')}}`;
  }

  async function ask(step: FetchStep, variables: string, where: (at?: Path) => AnswerPath | undefined) {
    const answer = JSON.parse(await shared(step, variables)) as { data?: Json | null; errors?: Json[] };
    for (const error of answer.errors ?? []) {
      const at = Array.isArray(error.path) ? (error.path as Path) : undefined;
      fetched.errors.push({ service: step.service, path: where(at), error });
    }
    return answer.data ?? null;
  }

  /** Within this operation alone: an answer to an earlier one may be older than what its client wrote since. */
  function shared(step: FetchStep, variables: string): Promise<string> {
    const body = `${step.bodyStart}${variables}}`;
    if (step.twin === null) return run.ask(step, body);
    const question = `${step.twin} ${variables}`;
    const answer = asked.get(question) ?? run.ask(step, body);
    asked.set(question, answer);
    return answer;
  }

  function missing(step: FetchStep, path: Path, error: Error): void {
    const places = step.rootKeys.length > 0 ? step.rootKeys.map((key) => [key]) : [placeOf(path)];
    for (const place of places) fetched.errors.push({ service: step.service, path: place, error });
  }

  for (const { step, entity } of ahead) {
    const text = entity(run.given);
    // Who needs the answer learns of its failure; where nobody does, it is of no interest.
    if (text !== null) shared(step, variablesOf(step, [text])).catch(() => {});
  }
  await runStep(first, [], [fetched.data]);
  return fetched;
}

/** Up to the first list: what is missing is missing in each of its items. */
function placeOf(path: Path): AnswerPath | undefined {
  const list = path.indexOf('@');
  const place = list === -1 ? path : path.slice(0, list);
  return place.length > 0 ? place : undefined;
}
