import { AppError } from '@rekindle/shared/errors/errors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AuthDeps } from './auth-routes.ts';
import type { SessionStarted } from './identity.ts';
import { email, readBody, text } from './read-body.ts';
import type { SecretCookie } from './secret-cookie.ts';

interface Begun {
  url: string;
  browserSecret: string;
  expiresAt: string;
}

/** The agency that a link named, else the one of the address of mail. */
const beginning = z.object({ agencyId: text.optional(), email: email.optional(), to: z.string().max(2000).optional() });

interface Linked {
  Params: { agencyId: string };
  Querystring: { to?: string };
}

const saving = z.object({
  issuer: text,
  clientId: z.string().trim().min(1).max(300),
  clientSecret: z.string().max(2000).nullish(),
  groupsClaim: text,
  roleByGroup: z.array(z.object({ group: text, role: text })).max(50),
  defaultRole: text.nullable(),
  domains: z.array(text).max(50),
});

/** Sign-in with an agency's own identity provider. `cookie` holds what only the browser that began knows. */
export function addOidcRoutes(app: FastifyInstance, deps: AuthDeps, cookie: SecretCookie): void {
  const { accounts, browser, limit } = deps;

  // Only this signs anybody in, and no other site can send it: its own account could else be put into somebody's browser.
  app.post('/auth/oidc/begin', async (request, reply) => {
    await limit.byAddress(request.ip);
    const { agencyId: linked, email: address, to: returnTo } = readBody(beginning, request);
    const { agencyId } = linked
      ? { agencyId: linked }
      : await accounts.ask<{ agencyId: string }>(request, 'oidc-provider', { email: address });
    const begun = await accounts.ask<Begun>(request, 'begin-oidc', { agencyId, returnTo, email: address });
    cookie.write(reply, begun.browserSecret, begun.expiresAt);
    return { url: begun.url };
  });

  // The agency's link. It may be followed from anywhere, so it leads to a page of ours that asks first.
  app.get<Linked>('/auth/oidc/:agencyId', async (request, reply) => {
    const { agencyId } = request.params;
    return orSignInPage(reply, async () => {
      await limit.byAddress(request.ip);
      await accounts.ask(request, 'oidc-agency', { agencyId }, 'repeatable');
      const next = plain(request.query.to);
      return `/sign-in?${new URLSearchParams({ step: 'agency-link', agency: agencyId, ...(next && { to: next }) })}`;
    });
  });
  app.get<Linked>('/auth/oidc/:agencyId/about', async (request) => {
    await limit.byAddress(request.ip);
    return accounts.ask<object>(request, 'oidc-agency', { agencyId: request.params.agencyId }, 'repeatable');
  });

  app.get('/auth/oidc/callback', async (request, reply) => {
    const browserSecret = cookie.read(request) ?? '';
    cookie.clear(reply);
    return orSignInPage(reply, async () => {
      await limit.byAddress(request.ip);
      const body = { query: queryOf(request), browserSecret };
      const started = await accounts.ask<SessionStarted & { returnTo: string }>(request, 'finish-oidc', body);
      await browser.start(request, reply, started);
      return started.returnTo;
    });
  });

  app.get('/auth/identity-provider', (request) =>
    accounts.ask<object>(request, 'identity-provider', { sessionToken: browser.tokenOf(request) }, 'repeatable'),
  );
  function own(path: string, shape: z.ZodType<object>, question: string): void {
    app.post(path, async (request) => {
      const body = readBody(shape, request);
      return accounts.ask<object>(request, question, { ...body, sessionToken: browser.tokenOf(request) });
    });
  }
  own('/auth/identity-provider', saving, 'save-identity-provider');
  own('/auth/identity-provider/remove', z.object({}), 'remove-identity-provider');
  own('/auth/identity-provider/check-domain', z.object({ domain: text }), 'check-domain');
}

/** A query that names something twice is a list, which nothing here expects. */
function plain(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function queryOf(request: FastifyRequest): string {
  const at = request.url.indexOf('?');
  return at < 0 ? '' : request.url.slice(at);
}

/** A person follows these links, so what goes wrong is told by the sign-in page, by a word and never by a text of the link. */
async function orSignInPage(reply: FastifyReply, act: () => Promise<string>): Promise<FastifyReply> {
  try {
    return reply.redirect(await act());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const problem = /^[a-z-]{1,30}$/.test(error.field ?? '') ? error.field : 'provider';
    return reply.redirect(`/sign-in?problem=${problem}`);
  }
}
