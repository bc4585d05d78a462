import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../errors/errors.ts';
import { requireBody, type TokenKeys, type VerifiedToken, verifyToken } from '../viewer/token.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { parseJsonBody } from './http.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Present on every route but the public ones (health, metrics). */
    viewer: Viewer;
    token: VerifiedToken | null;
  }
  interface FastifyContextConfig {
    public?: boolean;
    /** The handler gets the bytes of the body even when they are JSON. */
    rawBody?: boolean;
  }
}

const noBytes = Buffer.alloc(0);

/** Signature, audience and time are checked before the body is read, the body's hash before anything parses it. */
export function guardWithTokens(app: FastifyInstance, keys: TokenKeys, service: string): void {
  app.decorateRequest('viewer');
  app.decorateRequest('token', null);
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.public) return;
    request.token = verifyToken(keys, service, request.headers.authorization);
  });
  app.addHook('preValidation', async (request) => {
    if (request.routeOptions.config.public) return;
    if (!request.token) throw new AppError('UNAUTHENTICATED', 'This request carries no valid token for this service.');
    requireBody(request.token, Buffer.isBuffer(request.body) ? request.body : noBytes);
    request.viewer = request.token.viewer;
    if (isJson(request) && !request.routeOptions.config.rawBody) request.body = parseJsonBody(request.body);
  });
}

function isJson(request: FastifyRequest): boolean {
  return request.headers['content-type']?.startsWith('application/json') ?? false;
}
