import { AppError } from '@rekindle/shared/errors/errors';
import { scopesByRole } from '@rekindle/shared/viewer/roles';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Accounts } from './accounts.ts';
import { OAuthMistake, readTokenRequest, type TokenRequest } from './token-request.ts';

interface AccessToken {
  accessToken: string;
  expiresInSeconds: number;
  scopes: string[];
}

export interface OAuthDeps {
  accounts: Accounts;
  publicUrl: string;
  /** Refuses too many from one address, or for one client. */
  limit(clientId: string, address: string): Promise<void>;
}

/** OAuth 2.0 client credentials (RFC 6749), and where programs find them (RFC 8414). */
export function addOAuthRoutes(app: FastifyInstance, { accounts, publicUrl, limit }: OAuthDeps): void {
  const issuer = new URL(publicUrl).origin;
  const errorHandler = (error: unknown, _: FastifyRequest, reply: FastifyReply) => sendMistake(error as Error, reply);

  app.get('/.well-known/oauth-authorization-server', async () => ({
    issuer,
    token_endpoint: `${issuer}/oauth/token`,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    response_types_supported: [],
    scopes_supported: scopesByRole.owner,
  }));

  app.post('/oauth/token', { errorHandler }, async (request, reply) => {
    const asked = readTokenRequest(request);
    await limit(asked.clientId, request.ip);
    const { accessToken, expiresInSeconds, scopes } = await issue(request, asked);
    return reply.header('pragma', 'no-cache').send({
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: expiresInSeconds,
      scope: scopes.join(' '),
    });
  });

  async function issue(request: FastifyRequest, asked: TokenRequest): Promise<AccessToken> {
    try {
      return await accounts.ask<AccessToken>(request, 'access-token', asked);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === 'UNAUTHENTICATED') throw new OAuthMistake('invalid_client', error.publicMessage);
      if (error.code === 'BAD_INPUT') throw new OAuthMistake('invalid_scope', error.publicMessage);
      throw error;
    }
  }
}

/** Each in the shape that clients of OAuth read. */
function sendMistake(error: Error, reply: FastifyReply): void {
  const { status, code, description, headers = {} } = mistakeOf(error);
  if (status === 500) reply.log.error({ err: error }, 'a token could not be given');
  reply.code(status).headers(headers).send({ error: code, error_description: description });
}

interface Mistake {
  status: number;
  code: string;
  description: string;
  headers?: Record<string, string>;
}

function mistakeOf(error: Error): Mistake {
  if (error instanceof OAuthMistake) {
    const { code, message: description } = error;
    if (code !== 'invalid_client') return { status: 400, code, description };
    return { status: 401, code, description, headers: { 'www-authenticate': 'Basic realm="rekindle"' } };
  }
  const code = error instanceof AppError ? error.code : 'INTERNAL';
  if (code === 'FORBIDDEN') {
    const description = 'Too many tokens were asked for. Wait five minutes, and keep a token while it lasts.';
    return { status: 429, code: 'slow_down', description, headers: { 'retry-after': '300' } };
  }
  if (code === 'UNAVAILABLE') return { status: 503, code: 'temporarily_unavailable', description: error.message };
  return { status: 500, code: 'server_error', description: 'Something went wrong on our side.' };
}
