import { unauthenticated } from '@rekindle/shared/errors/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Accounts } from './accounts.ts';
import type { Identity, SessionStarted } from './identity.ts';
import type { SecretCookie } from './secret-cookie.ts';
import type { Sessions } from './sessions.ts';
import type { Identify } from './sign-in-state.ts';

export interface BrowserSessionDeps {
  accounts: Accounts;
  sessions: Sessions;
  cookie: SecretCookie;
  identify: Identify;
  /** Ends the live streams of a session. */
  signedOut(sessionId: string): void;
}

/** The session of a browser, from the cookie that is set to the cookie that is cleared. */
export function browserSession({ accounts, sessions, cookie, identify, signedOut }: BrowserSessionDeps) {
  function forget(sessionId: string): void {
    sessions.drop(sessionId);
    signedOut(sessionId);
  }

  async function end(request: FastifyRequest): Promise<void> {
    const sessionToken = cookie.read(request);
    const identity = sessionToken ? await identify(request) : null;
    if (!identity) return;
    await accounts.ask(request, 'sign-out', { sessionToken }, 'repeatable');
    forget(identity.sessionId);
  }

  return {
    end,
    forget,
    clear: cookie.clear,
    /** A sign-in always starts a new session and ends the one that the browser had. */
    async start(request: FastifyRequest, reply: FastifyReply, started: SessionStarted): Promise<Identity> {
      await end(request);
      sessions.remember(started.sessionToken, started.identity);
      cookie.write(reply, started.sessionToken, started.identity.expiresAt);
      return started.identity;
    },
    /** It has no session, not even one that ended. */
    isNew: (request: FastifyRequest): boolean => cookie.read(request) === undefined,
    /** The secret that agency recognises, for questions about whoever is signed in. */
    tokenOf(request: FastifyRequest): string {
      const sessionToken = cookie.read(request);
      if (!sessionToken) throw unauthenticated('You are signed out. Sign in again.');
      return sessionToken;
    },
  };
}

export type BrowserSession = ReturnType<typeof browserSession>;
