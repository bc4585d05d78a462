import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Accounts } from './accounts.ts';
import type { BrowserSession } from './browser-session.ts';
import type { SessionStarted } from './identity.ts';
import { email, readBody, secret, text } from './read-body.ts';
import type { SecondStep, SecondStepAsked } from './second-step.ts';
import type { SignInLimit } from './sign-in-limit.ts';
import { type Identify, requireIdentity } from './sign-in-state.ts';

export interface AuthDeps {
  accounts: Accounts;
  browser: BrowserSession;
  identify: Identify;
  limit: SignInLimit;
  step: SecondStep;
}

const timeZone = z.string().max(64).default('UTC');
const signUp = z.object({ agencyName: text, name: text, email, password: secret, timeZone });
const signIn = z.object({ email, password: secret, agencyId: z.string().optional() });
const openSample = z.object({ timeZone });
const switchTo = z.object({ memberId: text });
const accept = z.object({ name: text, password: secret });

/** Sign-up, sign-in, sign-out, the sample agency and invitations. */
export function addAuthRoutes(app: FastifyInstance, { accounts, browser, identify, limit, step }: AuthDeps): void {
  // A first visit is no failure: nobody is signed in, and the browser writes no error for it.
  app.get('/auth/me', async (request, reply) =>
    browser.isNew(request) ? reply.code(204).send() : requireIdentity(identify, request),
  );
  app.post('/auth/sign-up', async (request, reply) => {
    await limit.byAddress(request.ip);
    const body = readBody(signUp, request);
    return browser.start(request, reply, await accounts.ask<SessionStarted>(request, 'sign-up', body));
  });
  app.post('/auth/sign-in', async (request, reply) => {
    const body = readBody(signIn, request);
    await limit.attempt(body.email, request.ip);
    const answer = await accounts.ask<SessionStarted | SecondStepAsked>(request, 'sign-in', body);
    await limit.passed(body.email, request.ip);
    return step.enter(request, reply, answer);
  });
  app.post('/auth/sign-out', async (request, reply) => {
    await browser.end(request);
    browser.clear(reply);
    return reply.code(204).send();
  });
  app.post('/auth/open-sample', async (request, reply) => {
    await limit.byAddress(request.ip);
    const body = readBody(openSample, request);
    return browser.start(request, reply, await accounts.ask<SessionStarted>(request, 'open-sample', body));
  });
  app.post('/auth/switch', async (request, reply) => {
    const body = readBody(switchTo, request);
    await requireIdentity(identify, request);
    const sessionToken = browser.tokenOf(request);
    const started = await accounts.ask<SessionStarted>(request, 'switch', { sessionToken, ...body });
    return browser.start(request, reply, started);
  });
  app.get<{ Params: { token: string } }>('/auth/invitations/:token', async (request) => {
    await limit.byAddress(request.ip);
    return accounts.ask<object>(request, 'invitation', { token: request.params.token }, 'repeatable');
  });
  app.post<{ Params: { token: string } }>('/auth/invitations/:token', async (request, reply) => {
    const { token } = request.params;
    const body = { token, ...readBody(accept, request) };
    await limit.byAddress(request.ip);
    const { email } = await accounts.ask<{ email: string }>(request, 'invitation', { token }, 'repeatable');
    // Who has an account gives its password here, so guesses count together with those at sign-in. Not by the link:
    // an owner makes as many of those as they like.
    await limit.attempt(email, request.ip);
    const answer = await accounts.ask<SessionStarted | SecondStepAsked>(request, 'accept-invitation', body);
    await limit.passed(email, request.ip);
    return step.enter(request, reply, answer);
  });
}
