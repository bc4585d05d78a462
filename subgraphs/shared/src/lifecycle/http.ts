import { randomUUID } from 'node:crypto';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { AppError, type ErrorCode } from '../errors/errors.ts';
import type { Logger } from '../telemetry/logger.ts';
import { registry, requestSeconds, startProcessMetrics } from '../telemetry/metrics.ts';

const statusByCode: Readonly<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INTERNAL: 500,
  UNAVAILABLE: 503,
};

const bodyLimitBytes = 1024 * 1024;

export interface HttpOptions {
  logger: Logger;
  /** Throws when the process can't serve: the reason is logged, the caller gets 503. */
  ready(): Promise<void>;
  bodyLimitBytes?: number;
  /** How many proxies stand before this process: whose X-Forwarded-For is believed. */
  proxies?: number;
  /** Default: a 404 in the shape of all errors. */
  notFound?(request: FastifyRequest, reply: FastifyReply): unknown;
}

/** Fastify with health, metrics, limits, and errors in one shape; the body of a request is left as bytes. */
export function createHttp(options: HttpOptions): FastifyInstance {
  const proxies = options.proxies ?? 0;
  const app = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimitBytes ?? bodyLimitBytes,
    genReqId: () => randomUUID(),
    requestTimeout: 60_000,
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    // While it stops, it answers what still comes by an open connection, and closes that with the answer.
    return503OnClosing: false,
    trustProxy: proxies > 0 ? (_address, hop) => hop < proxies : false,
    routerOptions: { maxParamLength: 200 },
  }) as unknown as FastifyInstance;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: FastifyError, request, reply) => sendError(error, request, reply));
  app.setNotFoundHandler(options.notFound ?? sendNotFound);
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requestSeconds.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
  addHealth(app, options);
  return app;
}

function addHealth(app: FastifyInstance, { ready, logger }: HttpOptions): void {
  startProcessMetrics();
  app.get('/livez', { config: { public: true } }, async () => ({ status: 'alive' }));
  app.get('/readyz', { config: { public: true } }, async (_request, reply) => {
    try {
      await ready();
      return { status: 'ready' };
    } catch (error) {
      logger.warn({ error }, 'not ready');
      return reply.code(503).send({ status: 'not ready' });
    }
  });
  app.get('/metrics', { config: { public: true } }, async (_request, reply) => {
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

export function sendError(error: FastifyError | AppError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof AppError) {
    const status = statusByCode[error.code];
    if (status >= 500) request.log.error({ error, requestId: request.id }, 'request failed');
    return reply.code(status).send(errorBody(error.code, error.publicMessage, error.field));
  }
  const status = 'statusCode' in error && error.statusCode ? error.statusCode : 500;
  if (status === 413) return reply.code(413).send(errorBody('BAD_INPUT', 'The request is too large.'));
  if (status < 500) return reply.code(status).send(errorBody('BAD_INPUT', 'The request is not well formed.'));
  request.log.error({ error, requestId: request.id }, 'request failed');
  return reply.code(500).send({
    error: { code: 'INTERNAL', message: 'Something went wrong on our side.', requestId: request.id },
  });
}

export function sendNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendError(new AppError('NOT_FOUND', 'There is nothing at this address.'), request, reply);
}

function errorBody(code: ErrorCode, message: string, field?: string) {
  return { error: { code, message, ...(field ? { field } : {}) } };
}

/** The parsed JSON of a request, whose body was kept as bytes. */
export function parseJsonBody(body: unknown): unknown {
  if (!Buffer.isBuffer(body) || body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw new AppError('BAD_INPUT', 'The body is not valid JSON.', { cause: error });
  }
}
