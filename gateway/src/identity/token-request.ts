import type { FastifyRequest } from 'fastify';

type OAuthErrorCode = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';

/** An error of RFC 6749, section 5.2. */
export class OAuthMistake extends Error {
  readonly code: OAuthErrorCode;

  constructor(code: OAuthErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export interface TokenRequest {
  clientId: string;
  clientSecret: string;
  /** Null: all that the client has. */
  scopes: string[] | null;
}

const bodyLengthMax = 4_000;
const partLengthMax = 500;

/** The client shows its secret in the header or in the form, never in both and never in the address. */
export function readTokenRequest(request: FastifyRequest): TokenRequest {
  const form = readForm(request);
  const grantType = form.get('grant_type');
  if (!grantType) throw new OAuthMistake('invalid_request', 'grant_type is missing.');
  if (grantType !== 'client_credentials') {
    throw new OAuthMistake('unsupported_grant_type', 'The grant_type expects client_credentials.');
  }
  const client = readClient(request, form);
  if (client.clientId.length > partLengthMax || client.clientSecret.length > partLengthMax) {
    throw new OAuthMistake('invalid_client', 'The client or its secret is not right.');
  }
  const scopes = (form.get('scope') ?? '').split(' ').filter(Boolean);
  if (scopes.some((scope) => scope.length > partLengthMax)) {
    throw new OAuthMistake('invalid_scope', 'The scope is not known.');
  }
  return { ...client, scopes: scopes.length > 0 ? scopes : null };
}

function readForm(request: FastifyRequest): Map<string, string> {
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? '');
  if (!isForm || !Buffer.isBuffer(request.body) || request.body.length > bodyLengthMax) {
    throw new OAuthMistake('invalid_request', 'The body expects a form (application/x-www-form-urlencoded).');
  }
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(request.body.toString('utf8'))) {
    if (form.has(name)) throw new OAuthMistake('invalid_request', 'A parameter is there twice.');
    form.set(name, value);
  }
  return form;
}

function readClient({ headers }: FastifyRequest, form: Map<string, string>): Omit<TokenRequest, 'scopes'> {
  const basic = /^basic +([a-z0-9+/=]+)$/i.exec(headers.authorization ?? '')?.[1];
  const [clientId, clientSecret] = [form.get('client_id'), form.get('client_secret')];
  if (!basic) {
    if (!clientId || !clientSecret) throw new OAuthMistake('invalid_client', 'The client or its secret is missing.');
    return { clientId, clientSecret };
  }
  if (clientSecret !== undefined) {
    throw new OAuthMistake('invalid_request', 'The secret is in the header and in the form: one is enough.');
  }
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(/:(.*)/s).map(decoded);
  if (clientId !== undefined && clientId !== id) {
    throw new OAuthMistake('invalid_request', 'The header and the form name two clients.');
  }
  return { clientId: id, clientSecret: secret };
}

/** Both parts of the header are encoded as in a form before they are joined. */
function decoded(part: string): string {
  return new URLSearchParams(`part=${part.replaceAll('&', '%26')}`).get('part') ?? '';
}
