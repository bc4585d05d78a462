import { readFile } from 'node:fs/promises';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { AppError, assert } from '@rekindle/shared/errors/errors';
import { disabledPlugins } from '@rekindle/shared/graphql/disabled-plugins';
import { parseJsonBody } from '@rekindle/shared/lifecycle/http';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { memberClaims } from '../identity/identity.ts';
import { type Identify, requireIdentity } from '../identity/sign-in-state.ts';
import type { ServiceClient } from '../service-client.ts';
import type { GraphContext } from './context.ts';
import { documentLimits } from './document-limits.ts';
import { formatGraphError } from './graph-errors.ts';
import { subgraphSource } from './subgraph-source.ts';

export interface GraphDeps {
  clients: ReadonlyMap<string, ServiceClient>;
  identify: Identify;
  logger: Logger;
  introspection: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    graphContext: GraphContext | null;
  }
}

/** Serves the committed supergraph. Returns what stops it. */
export async function addGraph(app: FastifyInstance, deps: GraphDeps): Promise<() => Promise<void>> {
  const { logger } = deps;
  const quiet = {
    debug() {},
    info() {},
    warn: (text?: unknown) => logger.warn(text),
    error: (text?: unknown) => logger.error(text),
  };
  const gateway = new ApolloGateway({
    supergraphSdl: await readFile(new URL('../../supergraph.graphql', import.meta.url), 'utf8'),
    buildService: ({ name }) => {
      const client = deps.clients.get(name);
      assert(client, `The supergraph has a service that the gateway does not know: ${name}`);
      return subgraphSource(client);
    },
    validateSupergraph: false,
    logger: quiet,
  });
  const apollo = new ApolloServer<GraphContext>({
    gateway,
    introspection: deps.introspection,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    logger: quiet,
    formatError: (formatted, error) => formatGraphError(formatted, error, logger),
    plugins: disabledPlugins(),
  });
  await apollo.start();
  app.decorateRequest('graphContext', null);
  const limit = documentLimits();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    errorHandler: sendGraphError,
    preHandler: async (request) => {
      const identity = await requireIdentity(deps.identify, request);
      request.graphContext = { claims: memberClaims(identity, request.id) };
      const query = readQuery(request);
      if (query !== undefined) limit.check(query);
    },
    handler: fastifyApolloHandler(apollo, { context: async (request) => request.graphContext as GraphContext }),
  });
  return () => apollo.stop();
}

function readQuery(request: FastifyRequest): string | undefined {
  if (request.method === 'POST' && request.headers['content-type']?.startsWith('application/json')) {
    request.body = parseJsonBody(request.body);
  }
  const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as { query?: unknown };
  return typeof query === 'string' ? query : undefined;
}

const statusByCode: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_INPUT: 400, UNAVAILABLE: 503 };

function sendGraphError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const status =
    error instanceof AppError
      ? (statusByCode[error.code] ?? 500)
      : ((error as { statusCode?: number }).statusCode ?? 500);
  const known = error instanceof AppError ? { code: error.code, message: error.publicMessage } : plainError(status);
  if (status >= 500) request.log.error({ error, requestId: request.id }, 'graph request failed');
  void reply.code(status).send({ errors: [{ message: known.message, extensions: { code: known.code } }] });
}

function plainError(status: number): { code: string; message: string } {
  if (status === 413) return { code: 'BAD_INPUT', message: 'The request is larger than 1 MB.' };
  if (status < 500) return { code: 'BAD_INPUT', message: 'The request is not well formed.' };
  return { code: 'INTERNAL', message: 'Something went wrong on our side.' };
}
