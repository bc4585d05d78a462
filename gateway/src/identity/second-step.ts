import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BrowserSession } from './browser-session.ts';
import type { Identity, SessionStarted } from './identity.ts';
import type { SecretCookie } from './secret-cookie.ts';

export interface SecondStepAsked {
  halfToken: string;
  expiresAt: string;
}

/** What the browser hears after a right password: who it is, or that a code is asked for. */
export type Entered = Identity | { secondStep: true };

/** Between the password and the code a browser holds a half session, which opens nothing but that question. */
export function secondStep(browser: BrowserSession, cookie: SecretCookie) {
  return {
    tokenOf: (request: FastifyRequest) => cookie.read(request),
    async enter(
      request: FastifyRequest,
      reply: FastifyReply,
      answer: SessionStarted | SecondStepAsked,
    ): Promise<Entered> {
      if ('halfToken' in answer) {
        cookie.write(reply, answer.halfToken, answer.expiresAt);
        return { secondStep: true };
      }
      if (cookie.read(request)) cookie.clear(reply);
      return browser.start(request, reply, answer);
    },
  };
}

export type SecondStep = ReturnType<typeof secondStep>;
