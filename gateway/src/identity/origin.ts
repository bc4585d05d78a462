import { AppError } from '@rekindle/shared/errors/errors';
import type { FastifyInstance } from 'fastify';
import { hasBearer } from './bearer.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A browser tells where a request comes from; one that changes something must come from our own pages. */
export function refuseForeignOrigins(app: FastifyInstance, publicUrl: string, allowed: readonly string[] = []): void {
  const publicOrigin = new URL(publicUrl).origin;
  const isSecure = publicOrigin.startsWith('https:');
  app.addHook('onRequest', async (request) => {
    // A token is added by whoever asks, never by a browser by itself, so no other site can borrow it.
    if (reading.has(request.method) || hasBearer(request)) return;
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    // From there a query comes with a token of its own; a cookie would be the session of somebody who only looks at that page.
    const isAllowed = allowed.includes(origin ?? '') && request.routeOptions.url === '/graphql';
    if (isAllowed && request.headers.cookie === undefined) return;
    const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    // On one machine the client is also reached by another name or port; where there is TLS, only by its own address.
    const isOwnHost = !isSecure && origin === `http://${host}`;
    const isForeignOrigin = origin !== undefined && origin !== publicOrigin && !isOwnHost;
    if (isForeignOrigin || (origin === undefined && isForeignSite)) {
      throw new AppError('FORBIDDEN', 'This request comes from another site.');
    }
  });
}
