import type { FastifyInstance } from 'fastify';

const dayInSeconds = '86400';
const allowedHeaders = 'content-type, authorization, accept, apollo-require-preflight';
const shownHeaders = 'retry-after, x-request-id, x-cost, x-cost-remaining';

/** Pages of these origins may query with a token of their own. A session's cookie is never sent along from there. */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  const allowed = new Set(origins);
  if (allowed.size === 0) return;
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (request.routeOptions.url !== '/graphql') return;
    reply.header('vary', 'origin');
    if (origin === undefined || !allowed.has(origin)) return;
    reply.header('access-control-allow-origin', origin);
    reply.header('access-control-expose-headers', shownHeaders);
    reply.header('cross-origin-resource-policy', 'cross-origin');
  });
  app.options('/graphql', async (request, reply) => {
    if (!allowed.has(request.headers.origin ?? '')) return reply.code(403).send();
    return reply
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', allowedHeaders)
      .header('access-control-max-age', dayInSeconds)
      .code(204)
      .send();
  });
}
