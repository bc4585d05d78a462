import { AppError } from '@rekindle/shared/errors/errors';
import type { FastifyRequest } from 'fastify';
import type { Identity } from './identity.ts';
import type { SecretCookie } from './secret-cookie.ts';
import type { Sessions } from './sessions.ts';

/** Who sends this request, or null. */
export type Identify = (request: FastifyRequest) => Promise<Identity | null>;

export function identifyBy(cookie: SecretCookie, sessions: Sessions): Identify {
  return async (request) => {
    const sessionToken = cookie.read(request);
    return sessionToken ? sessions.resolve(sessionToken, request.id, request.ip) : null;
  };
}

export async function requireIdentity(identify: Identify, request: FastifyRequest): Promise<Identity> {
  const identity = await identify(request);
  if (!identity) throw new AppError('UNAUTHENTICATED', 'You are signed out. Sign in again.');
  return identity;
}
