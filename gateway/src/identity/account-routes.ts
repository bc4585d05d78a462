import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { AuthDeps } from './auth-routes.ts';
import type { SessionStarted } from './identity.ts';
import { email, readBody, secret, text } from './read-body.ts';
import { requireIdentity } from './sign-in-state.ts';

const changing = z.object({ currentPassword: secret, password: secret });
const confirming = z.object({ password: secret });
const ending = z.object({ sessionId: text });
const endingAll = z.object({ keepThis: z.boolean() });
const forgetting = z.object({ email });
const resetting = z.object({ password: secret });
const linking = z.object({ memberId: text });

/** One's own password and sessions, and the way back for who forgot the password. */
export function addAccountRoutes(app: FastifyInstance, { accounts, browser, identify, limit }: AuthDeps): void {
  app.post('/auth/change-password', async (request, reply) => {
    const body = readBody(changing, request);
    const { member } = await requireIdentity(identify, request);
    await limit.attempt(member.email, request.ip);
    const sessionToken = browser.tokenOf(request);
    const started = await accounts.ask<SessionStarted>(request, 'change-password', { sessionToken, ...body });
    await limit.passed(member.email, request.ip);
    return browser.start(request, reply, started);
  });
  app.post('/auth/confirm', async (request, reply) => {
    const body = readBody(confirming, request);
    const { member } = await requireIdentity(identify, request);
    await limit.attempt(member.email, request.ip);
    await accounts.ask(request, 'confirm', { sessionToken: browser.tokenOf(request), ...body });
    await limit.passed(member.email, request.ip);
    return reply.code(204).send();
  });

  app.get('/auth/sessions', (request) =>
    accounts.ask<object>(request, 'sessions', { sessionToken: browser.tokenOf(request) }, 'repeatable'),
  );
  app.post('/auth/sessions/end', async (request, reply) => {
    const body = { sessionToken: browser.tokenOf(request), ...readBody(ending, request) };
    const { ended } = await accounts.ask<{ ended: string[] }>(request, 'end-session', body);
    for (const sessionId of ended) browser.forget(sessionId);
    return reply.code(204).send();
  });
  app.post('/auth/sessions/end-all', async (request, reply) => {
    const body = { sessionToken: browser.tokenOf(request), ...readBody(endingAll, request) };
    const { ended } = await accounts.ask<{ ended: string[] }>(request, 'end-sessions', body);
    for (const sessionId of ended) browser.forget(sessionId);
    if (!body.keepThis) browser.clear(reply);
    return reply.code(204).send();
  });

  app.post('/auth/email-proofs', async (request) => {
    readBody(z.object({}), request);
    const { member } = await requireIdentity(identify, request);
    await limit.attempt(`proof ${member.email}`, request.ip);
    return accounts.ask<object>(request, 'send-email-proof', { sessionToken: browser.tokenOf(request) });
  });
  app.get<{ Params: { token: string } }>('/auth/email-proofs/:token', async (request) => {
    await limit.links(request.ip);
    return accounts.ask<object>(request, 'email-proof', { token: request.params.token }, 'repeatable');
  });
  app.post<{ Params: { token: string } }>('/auth/email-proofs/:token', async (request) => {
    readBody(z.object({}), request);
    await limit.links(request.ip);
    return accounts.ask<object>(request, 'prove-email', { token: request.params.token });
  });

  app.post('/auth/forgot-password', async (request) => {
    const body = readBody(forgetting, request);
    await limit.attempt(`forgot ${body.email}`, request.ip);
    return accounts.ask<object>(request, 'forgot-password', body);
  });
  app.get<{ Params: { token: string } }>('/auth/password-resets/:token', async (request) => {
    await limit.byAddress(request.ip);
    return accounts.ask<object>(request, 'password-reset', { token: request.params.token }, 'repeatable');
  });
  app.post<{ Params: { token: string } }>('/auth/password-resets/:token', async (request) => {
    await limit.byAddress(request.ip);
    return accounts.ask<object>(request, 'reset-password', {
      token: request.params.token,
      ...readBody(resetting, request),
    });
  });
  app.post('/auth/password-reset-links', async (request) => {
    const body = readBody(linking, request);
    return accounts.ask<object>(request, 'password-reset-link', { sessionToken: browser.tokenOf(request), ...body });
  });
}
