import { AppError, unavailable } from '@rekindle/shared/errors/errors';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import { inSpan } from '@rekindle/shared/telemetry/spans';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import type { GraphQLFormattedError } from 'graphql';
import type { ServiceClient } from '../service-client.ts';
import type { Variables } from './conditions.ts';
import { formatFetchError } from './graph-errors.ts';
import type { Operation } from './operations.ts';
import type { FetchStep } from './plan-steps.ts';
import { type Fetched, runPlan } from './run-plan.ts';
import type { Supergraph } from './supergraph.ts';

export interface AnswerBody {
  data?: object | null;
  errors?: GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

export interface AnswerDeps {
  supergraph: Supergraph;
  clients: ReadonlyMap<string, ServiceClient>;
  logger: Logger;
}

/** Asks the services in the viewer's name. What a service that is away would have told is null, with an error that names it. */
export async function answerOperation(
  deps: AnswerDeps,
  claims: ViewerClaims,
  operation: Operation,
  given: Record<string, unknown>,
  variables: Variables,
): Promise<AnswerBody> {
  const plan = await operation.steps(given);
  const ask = (step: FetchStep, body: string) => askService(deps.clients, claims, step, body);
  const fetched: Fetched = plan
    ? await runPlan(plan, { schema: deps.supergraph.schema, given, variables, ask })
    : { data: {}, errors: [] };
  const faults: string[] = [];
  const data = operation.shape.apply(fetched.data, variables, faults);
  if (data && operation.shape.introspection.length > 0) Object.assign(data, operation.introspect(given));
  if (fetched.errors.length > 0) {
    return { errors: fetched.errors.map((failed) => formatFetchError(failed, claims.requestId, deps.logger)), data };
  }
  if (faults.length === 0) return { data };
  return { data, extensions: { valueCompletion: faults.map((message) => ({ message })) } };
}

async function askService(
  clients: AnswerDeps['clients'],
  claims: ViewerClaims,
  step: FetchStep,
  body: string,
): Promise<string> {
  const client = clients.get(step.service);
  if (!client) throw unavailable(`The part "${step.service}" is not known to this gateway.`);
  return inSpan('subgraph', { 'rekindle.service': step.service }, async () => {
    // Where a service is restarted, a connection may end just as a request is written to it.
    const repeatable = step.repeatable || client.isOurs;
    const { bytes } = await client.send(claims, { method: 'POST', path: client.graphPath, body, repeatable });
    return readGraphAnswer(step.service, bytes);
  });
}

/** A service that refuses a request still answers with `errors`; anything else is not an answer of ours. */
function readGraphAnswer(service: string, bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (/^\s*\{\s*"(data|errors|extensions)"/.test(text)) return text;
  throw new AppError('UNAVAILABLE', `The part "${service}" did not accept the request. Try again shortly.`);
}
