import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface SessionCookie {
  read(request: FastifyRequest): string | undefined;
  write(reply: FastifyReply, sessionToken: string, expiresAt: string): void;
  clear(reply: FastifyReply): void;
}

/** `__Host-` needs TLS, so a plain http address on this machine gets a plain name. */
export function sessionCookie(secure: boolean): SessionCookie {
  const name = secure ? '__Host-rekindle_session' : 'rekindle_session';
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure };
  return {
    read: (request) => request.cookies[name] || undefined,
    write: (reply, sessionToken, expiresAt) => {
      reply.setCookie(name, sessionToken, { ...attributes, expires: new Date(expiresAt) });
    },
    clear: (reply) => {
      reply.clearCookie(name, attributes);
    },
  };
}
