import { AppError, unavailable } from '@rekindle/shared/errors/errors';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import { inSpan } from '@rekindle/shared/telemetry/spans';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { ServiceClient } from '../service-client.ts';
import { formatFailure, formatFetchError, formatMistake } from './graph-errors.ts';
import { answerForm, type GraphRequest, readGraphRequest, refuseSimpleGet } from './graph-request.ts';
import { DocumentMistake, type Operation, operationStore } from './operations.ts';
import type { FetchStep } from './plan-steps.ts';
import { type Fetched, runPlan } from './run-plan.ts';
import type { Supergraph } from './supergraph.ts';

export interface GraphDeps {
  supergraph: Supergraph;
  clients: ReadonlyMap<string, ServiceClient>;
  /** In whose name the services are asked; refuses who is nobody. */
  claimsOf(request: FastifyRequest): Promise<ViewerClaims>;
  mayIntrospect(claims: ViewerClaims): boolean;
  logger: Logger;
}

interface Answer {
  status?: number;
  body: { data?: object | null; errors?: GraphQLFormattedError[]; extensions?: object };
}

/** `/graphql`: GraphQL over HTTP for the supergraph. */
export function addGraph(app: FastifyInstance, deps: GraphDeps): void {
  const operations = operationStore(deps.supergraph);

  async function answer(request: FastifyRequest, statusOfMistake: number): Promise<Answer> {
    refuseSimpleGet(request);
    const claims = await deps.claimsOf(request);
    const asked = readGraphRequest(request);
    try {
      const operation = operations.get(asked.query ?? '', asked.operationName);
      return await answerOperation(operation, asked, claims, request, statusOfMistake);
    } catch (error) {
      if (!(error instanceof DocumentMistake)) throw error;
      return { status: statusOfMistake, body: { errors: error.mistakes.map(formatMistake) } };
    }
  }

  async function answerOperation(
    operation: Operation,
    asked: GraphRequest,
    claims: ViewerClaims,
    request: FastifyRequest,
    statusOfMistake: number,
  ): Promise<Answer> {
    if (request.method === 'GET' && operation.definition.operation !== 'query') {
      throw Object.assign(new Error('mutation by GET'), { statusCode: 405 });
    }
    const introspects = operation.shape.introspection.length > 0;
    if (introspects && !deps.mayIntrospect(claims)) {
      throw new AppError('BAD_INPUT', 'The schema can not be asked for here.', { field: 'query' });
    }
    const coerced = operation.coerce(asked.variables);
    if ('mistakes' in coerced)
      return { status: statusOfMistake, body: { errors: coerced.mistakes.map(formatMistake) } };
    const { variables } = coerced;
    const plan = await operation.steps(asked.variables);
    const fetched: Fetched = plan
      ? await runPlan(plan, {
          schema: deps.supergraph.schema,
          given: asked.variables,
          variables,
          ask: (step, body) => ask(deps.clients, claims, step, body),
        })
      : { data: {}, errors: [] };
    const faults: string[] = [];
    const data = operation.shape.apply(fetched.data, variables, faults);
    if (introspects && data) Object.assign(data, operation.introspect(asked.variables));
    const errors = fetched.errors.map((failed) => formatFetchError(failed, claims.requestId, deps.logger));
    if (errors.length > 0) return { body: { errors, data } };
    return { body: faults.length > 0 ? { data, extensions: { valueCompletion: faults.map(asMessage) } } : { data } };
  }

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    errorHandler: (error, request, reply) => sendFailure(error as Error, request, reply),
    handler: async (request, reply) => {
      const form = answerForm(request.headers.accept);
      const { status, body } = await answer(request, form.statusOfMistake);
      return reply
        .code(status ?? 200)
        .header('content-type', form.contentType)
        .send(JSON.stringify(body));
    },
  });
}

const asMessage = (message: string) => ({ message });

function ask(clients: GraphDeps['clients'], claims: ViewerClaims, step: FetchStep, body: string): Promise<string> {
  const client = clients.get(step.service);
  if (!client) throw unavailable(`The part "${step.service}" is not known to this gateway.`);
  return inSpan('subgraph', { 'rekindle.service': step.service }, async () => {
    const { repeatable } = step;
    const { bytes } = await client.send(claims, { method: 'POST', path: '/graphql', body, repeatable });
    return readGraphAnswer(step.service, bytes);
  });
}

/** A service that refuses a request still answers with `errors`; anything else is not an answer of ours. */
function readGraphAnswer(service: string, bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (/^\s*\{\s*"(data|errors|extensions)"/.test(text)) return text;
  throw new AppError('UNAVAILABLE', `The part "${service}" did not accept the request. Try again shortly.`);
}

function sendFailure(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const failure = formatFailure(error, request.id);
  if (failure.status >= 500) request.log.error({ err: error, requestId: request.id }, 'graph request failed');
  if (failure.status === 405) reply.header('allow', 'POST');
  void reply
    .code(failure.status)
    .header('content-type', answerForm(request.headers.accept).contentType)
    .send(JSON.stringify({ errors: [failure.error] }));
}
