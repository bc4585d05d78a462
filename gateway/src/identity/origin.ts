import { AppError } from '@rekindle/shared/errors/errors';
import type { FastifyInstance } from 'fastify';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A browser tells where a request comes from; one that changes something must come from our own pages. */
export function refuseForeignOrigins(app: FastifyInstance, publicUrl: string): void {
  const publicOrigin = new URL(publicUrl).origin;
  app.addHook('onRequest', async (request) => {
    if (reading.has(request.method)) return;
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    const isForeignOrigin = origin !== undefined && origin !== publicOrigin && origin !== `http://${host}`;
    if (isForeignOrigin || (origin === undefined && isForeignSite)) {
      throw new AppError('FORBIDDEN', 'This request comes from another site.');
    }
  });
}
