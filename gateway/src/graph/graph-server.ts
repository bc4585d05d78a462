import { AppError, forbidden } from '@rekindle/shared/errors/errors';
import { inSpan, nameSpan, SpanKind, withTrace } from '@rekindle/shared/telemetry/spans';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import { admission } from './admission.ts';
import { type AnswerBody, type AnswerDeps, answerOperation } from './answer-operation.ts';
import { BudgetSpent, type CostBudget, type CostReport } from './cost-budget.ts';
import { formatFailure, formatMistake } from './graph-errors.ts';
import { answerForm, type GraphRequest, readGraphRequest, refuseSimpleGet } from './graph-request.ts';
import type { KnownOperations } from './known-operations.ts';
import { type OperationCost, readingCost } from './operation-cost.ts';
import { DocumentMistake, operationStore } from './operations.ts';
import { traceOf } from './trace-of.ts';

/** Who asks, and whether with queries of their own or only with the operations of the client. */
export interface Caller {
  claims: ViewerClaims;
  freely: boolean;
  /** Whose budget queries of one's own are paid from; a machine pays for all from its own. */
  payer?: string;
}

export interface GraphDeps extends AnswerDeps {
  /** Refuses who is nobody. */
  callerOf(request: FastifyRequest): Promise<Caller>;
  known: KnownOperations;
  budget: CostBudget;
  mayIntrospect(claims: ViewerClaims): boolean;
  requestsMax: number;
  /** Default: the limits of a gateway that strangers reach. */
  checkDocument?(document: DocumentNode): void;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
  }
}

interface Answer {
  status: number;
  body: AnswerBody;
  cost?: CostReport;
}

/** `/graphql`: GraphQL over HTTP for the supergraph. */
export function addGraph(app: FastifyInstance, deps: GraphDeps): void {
  const operations = operationStore(deps.supergraph, deps.checkDocument);
  const admitted = admission(deps.requestsMax);

  async function answer(request: FastifyRequest, caller: Caller, statusOfMistake: number): Promise<Answer> {
    const asked = readGraphRequest(request);
    const { claims } = caller;
    try {
      const text = documentOf(asked, caller, deps.known);
      const payer = payerOf(caller, text, deps.known);
      // What is not right is paid for too: finding that out is most of the work.
      const reading = payer && !operations.has(text, asked.operationName) ? readingCost(text) : null;
      if (payer && reading) await deps.budget.pay(payer, reading);
      const operation = operations.get(text, asked.operationName, deps.known.has(text));
      nameSpan(`${operation.definition.operation} ${operation.definition.name?.value ?? ''}`.trim());
      if (request.method === 'GET' && operation.definition.operation !== 'query') {
        throw Object.assign(new Error('a change by GET'), { statusCode: 405 });
      }
      if (operation.shape.introspection.length > 0 && !deps.mayIntrospect(claims)) {
        throw new AppError('BAD_INPUT', 'The schema can not be asked for here.', { field: 'query' });
      }
      const coerced = operation.coerce(asked.variables);
      if ('mistakes' in coerced) throw new DocumentMistake(coerced.mistakes);
      const { variables } = coerced;
      const cost = await pay(deps.budget, caller, payer, operation.cost(variables));
      const body = await answerOperation(deps, claims, operation, asked.variables, variables);
      if (cost) body.extensions = { ...body.extensions, cost };
      return { status: 200, body, cost };
    } catch (error) {
      if (!(error instanceof DocumentMistake)) throw error;
      return { status: statusOfMistake, body: { errors: error.mistakes.map(formatMistake) } };
    }
  }

  app.decorateRequest('caller', null);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    errorHandler: (error, request, reply) => sendFailure(error as Error, request, reply),
    // Before the body is read: whoever is nobody can not make us keep one.
    onRequest: async (request) => {
      refuseSimpleGet(request);
      request.caller = await deps.callerOf(request);
    },
    handler: async (request, reply) => {
      const form = answerForm(request.headers.accept);
      const caller = request.caller as Caller;
      const asker = { agencyId: caller.claims.agencyId, caller: askerOf(caller) };
      const { status, body, cost } = await withTrace(traceOf(request, caller.claims), () =>
        inSpan(
          'graphql',
          { 'rekindle.request_id': request.id },
          () => admitted(asker, () => answer(request, caller, form.statusOfMistake)),
          SpanKind.SERVER,
        ),
      );
      if (cost) tellCost(reply, cost);
      return reply.code(status).header('content-type', form.contentType).send(JSON.stringify(body));
    },
  });
}

/** The document that is meant, if this caller may send it. */
function documentOf(asked: GraphRequest, caller: Caller, known: KnownOperations): string {
  if (asked.query !== undefined) {
    if (caller.freely || known.has(asked.query)) return asked.query;
    throw forbidden('A session may only send the operations of the client. For queries of your own use an API key.');
  }
  const text = known.textOf(asked.hash ?? '');
  if (text !== undefined) return text;
  throw new AppError('BAD_INPUT', 'There is no operation of this hash. Reload the page.', { field: 'documentId' });
}

function payerOf({ claims, payer }: Caller, text: string, known: KnownOperations): string | undefined {
  if (claims.actor.kind === 'api_client') return claims.actor.id;
  return payer !== undefined && !known.has(text) ? payer : undefined;
}

/** What the client asks in a session is free, but for what is dear; only who pays for all is told. */
async function pay(
  budget: CostBudget,
  caller: Caller,
  payer: string | undefined,
  cost: OperationCost,
): Promise<CostReport | undefined> {
  if (payer) return budget.pay(payer, cost);
  if (cost.dear) await budget.pay(askerOf(caller), { ...cost, total: cost.dear });
  return undefined;
}

/** Whose place it takes among those that are answered at once, and whose budget pays for what is dear. */
export function askerOf({ claims, payer }: Caller): string {
  return payer ?? claims.actor.id;
}

function tellCost(reply: FastifyReply, { requested, remaining }: CostReport): void {
  reply.header('x-cost', requested).header('x-cost-remaining', remaining);
}

function sendFailure(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const contentType = answerForm(request.headers.accept).contentType;
  if (error instanceof BudgetSpent) {
    const { report, publicMessage: message } = error;
    tellCost(reply, report);
    const refusal = { message, extensions: { code: 'BUDGET_SPENT', cost: report } };
    void reply
      .code(429)
      .header('retry-after', report.resetsInSeconds)
      .header('content-type', contentType)
      .send(JSON.stringify({ errors: [refusal], extensions: { cost: report } }));
    return;
  }
  const failure = formatFailure(error, request.id);
  if (failure.status >= 500) request.log.error({ err: error, requestId: request.id }, 'graph request failed');
  if (failure.status === 405) reply.header('allow', 'POST');
  if (failure.status === 503) reply.header('retry-after', '1');
  void reply
    .code(failure.status)
    .header('content-type', contentType)
    .send(JSON.stringify({ errors: [failure.error] }));
}
