import type { FastifyRequest } from 'fastify';

const scheme = /^bearer +/i;

/** Whether a program shows a key or a token; no browser adds one by itself. */
export function hasBearer({ headers }: FastifyRequest): boolean {
  return scheme.test(headers.authorization ?? '');
}

/** What it shows, or null. */
export function bearerOf(request: FastifyRequest): string | null {
  return hasBearer(request) ? (request.headers.authorization ?? '').replace(scheme, '').trim() : null;
}
