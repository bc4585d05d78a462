import { unauthenticated } from '@rekindle/shared/errors/errors';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { AuthDeps } from './auth-routes.ts';
import type { SessionStarted } from './identity.ts';
import { readBody, text } from './read-body.ts';

const code = z.object({ code: text });
const passkeyAnswer = z.object({ response: z.looseObject({ id: z.string().max(2000) }) });
const adding = passkeyAnswer.extend({ name: text });
const renaming = z.object({ id: text, name: text });
const removing = z.object({ id: text });

/** The second step of a sign-in, passkeys, and how they are set up. */
export function addFactorRoutes(app: FastifyInstance, { accounts, browser, step, limit }: AuthDeps): void {
  app.post('/auth/second-step', async (request, reply) => {
    await limit.byAddress(request.ip);
    const body = readBody(code, request);
    const halfToken = step.tokenOf(request);
    if (!halfToken) throw unauthenticated('That took too long. Sign in with your password again.');
    return step.enter(
      request,
      reply,
      await accounts.ask<SessionStarted>(request, 'second-step', { halfToken, ...body }),
    );
  });
  app.post('/auth/passkey/begin', async (request) => {
    await limit.byAddress(request.ip);
    readBody(z.object({}), request);
    return accounts.ask<object>(request, 'begin-passkey-sign-in', {});
  });
  app.post('/auth/passkey', async (request, reply) => {
    await limit.byAddress(request.ip);
    const body = readBody(passkeyAnswer, request);
    return step.enter(request, reply, await accounts.ask<SessionStarted>(request, 'passkey-sign-in', body));
  });

  app.get('/auth/sign-in-settings', (request) =>
    accounts.ask<object>(request, 'sign-in-settings', { sessionToken: browser.tokenOf(request) }, 'repeatable'),
  );
  /** What somebody changes of their own: the session says whose it is. */
  function own(path: string, shape: z.ZodType<object>, question: string): void {
    app.post(path, async (request) => {
      const body = readBody(shape, request);
      return accounts.ask<object>(request, question, { ...body, sessionToken: browser.tokenOf(request) });
    });
  }
  own('/auth/second-factor/begin', z.object({}), 'begin-second-factor');
  own('/auth/second-factor/confirm', code, 'confirm-second-factor');
  own('/auth/second-factor/recovery-codes', z.object({}), 'recovery-codes');
  own('/auth/second-factor/remove', code, 'remove-second-factor');
  own('/auth/second-factor/remove-of-member', z.object({ memberId: text }), 'free-member');
  own('/auth/passkeys/begin', z.object({}), 'begin-passkey');
  own('/auth/passkeys', adding, 'add-passkey');
  own('/auth/passkeys/rename', renaming, 'rename-passkey');
  own('/auth/passkeys/remove', removing, 'remove-passkey');
}
