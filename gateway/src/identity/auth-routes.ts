import { AppError, badInput } from '@rekindle/shared/errors/errors';
import { parseJsonBody } from '@rekindle/shared/lifecycle/http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Accounts } from './accounts.ts';
import type { Identity, SessionStarted } from './identity.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { Sessions } from './sessions.ts';
import type { SignInLimit } from './sign-in-limit.ts';
import { type Identify, requireIdentity } from './sign-in-state.ts';

export interface AuthDeps {
  accounts: Accounts;
  sessions: Sessions;
  cookie: SessionCookie;
  identify: Identify;
  limit: SignInLimit;
  /** Ends the live streams of a session. */
  signedOut(sessionId: string): void;
}

const text = z.string().trim().min(1).max(200);
const secret = z.string().min(1).max(1000);
const email = z.string().trim().min(3).max(254);
const timeZone = z.string().max(64).default('UTC');
const signUp = z.object({ agencyName: text, name: text, email, password: secret, timeZone });
const signIn = z.object({ email, password: secret, agencyId: z.string().optional() });
const openSample = z.object({ timeZone });
const switchTo = z.object({ memberId: text });
const accept = z.object({ name: text, password: secret });

/** Sign-up, sign-in, sign-out, the sample agency and invitations. A sign-in always starts a new session. */
export function addAuthRoutes(app: FastifyInstance, deps: AuthDeps): void {
  const { accounts, cookie, sessions } = deps;
  const { byAddress } = deps.limit;

  const start = async (request: FastifyRequest, reply: FastifyReply, started: SessionStarted): Promise<Identity> => {
    await endSession(deps, request);
    sessions.remember(started.sessionToken, started.identity);
    cookie.write(reply, started.sessionToken, started.identity.expiresAt);
    return started.identity;
  };

  app.get('/auth/me', async (request) => requireIdentity(deps.identify, request));
  app.post('/auth/sign-up', async (request, reply) => {
    await byAddress(request.ip);
    return start(request, reply, await accounts.signUp(read(signUp, request), request.id));
  });
  app.post('/auth/sign-in', async (request, reply) => {
    const body = read(signIn, request);
    await deps.limit.attempt(body.email, request.ip);
    const started = await accounts.signIn(body, request.id);
    await deps.limit.passed(body.email, request.ip);
    return start(request, reply, started);
  });
  app.post('/auth/sign-out', async (request, reply) => {
    await endSession(deps, request);
    cookie.clear(reply);
    return reply.code(204).send();
  });
  app.post('/auth/open-sample', async (request, reply) => {
    await byAddress(request.ip);
    return start(request, reply, await accounts.openSample(read(openSample, request), request.id));
  });
  app.post('/auth/switch', async (request, reply) => {
    const body = read(switchTo, request);
    await requireIdentity(deps.identify, request);
    const sessionToken = cookie.read(request);
    return start(request, reply, await accounts.switchTo({ sessionToken, ...body }, request.id));
  });
  app.get<{ Params: { token: string } }>('/auth/invitations/:token', async (request) => {
    await byAddress(request.ip);
    return accounts.invitation(request.params.token, request.id);
  });
  app.post<{ Params: { token: string } }>('/auth/invitations/:token', async (request, reply) => {
    const { token } = request.params;
    const body = { token, ...read(accept, request) };
    // Who has an account gives its password here, so it is as good a place to guess one.
    await deps.limit.attempt(token, request.ip);
    return start(request, reply, await accounts.acceptInvitation(body, request.id));
  });
}

async function endSession(deps: AuthDeps, request: FastifyRequest): Promise<void> {
  const sessionToken = deps.cookie.read(request);
  if (!sessionToken) return;
  const identity = await deps.identify(request);
  if (!identity) return;
  await deps.accounts.signOut(sessionToken, request.id);
  deps.sessions.drop(identity.sessionId);
  deps.signedOut(identity.sessionId);
}

function read<T>(schema: z.ZodType<T>, request: FastifyRequest): T {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new AppError('BAD_INPUT', 'This address expects content-type: application/json.');
  }
  const result = schema.safeParse(parseJsonBody(request.body) ?? {});
  if (result.success) return result.data;
  const field = String(result.error.issues[0]?.path[0] ?? 'body');
  throw badInput(field, `"${field}" is missing or not valid.`);
}
