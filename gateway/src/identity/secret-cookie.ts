import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasBearer } from './bearer.ts';

export interface SecretCookie {
  read(request: FastifyRequest): string | undefined;
  write(reply: FastifyReply, value: string, expiresAt: string): void;
  clear(reply: FastifyReply): void;
}

/** No script reads it and no other site sends it. `__Host-` needs TLS, so a plain http address gets a plain name. */
export function secretCookie(plainName: string, secure: boolean): SecretCookie {
  const name = secure ? `__Host-${plainName}` : plainName;
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure };
  return {
    // Who shows a token asks in its name alone: a cookie that comes along counts for nothing.
    read: (request) => (hasBearer(request) ? undefined : request.cookies[name] || undefined),
    write: (reply, value, expiresAt) => {
      reply.setCookie(name, value, { ...attributes, expires: new Date(expiresAt) });
    },
    clear: (reply) => {
      reply.clearCookie(name, attributes);
    },
  };
}
