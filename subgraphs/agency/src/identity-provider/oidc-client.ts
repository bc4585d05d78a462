import { badInput } from '@rekindle/shared/errors/errors';
import * as oidc from 'openid-client';
import type { IdentityProvider } from './identity-provider.ts';
import { type Lookup, requirePublicHost } from './public-host.ts';

const timeoutSeconds = 5;

export interface OidcOptions {
  /** On one machine a provider may be reached without TLS. */
  allowHttp: boolean;
  /** Whether a provider may stand in a private network; else only hosts on the internet are asked. */
  allowPrivate: boolean;
  lookup: Lookup;
}

/** What the provider says of itself; asked anew each time, since keys and addresses change there. */
export async function discover(
  provider: Pick<IdentityProvider, 'issuer' | 'clientId'>,
  secret: string,
  options: OidcOptions,
): Promise<oidc.Configuration> {
  const { allowHttp } = options;
  const ask = guardedFetch(options);
  const client = { client_secret: secret };
  const found = await oidc.discovery(new URL(provider.issuer), provider.clientId, client, undefined, {
    timeout: timeoutSeconds,
    [oidc.customFetch]: ask,
    execute: allowHttp ? [oidc.allowInsecureRequests] : [],
  });
  const methods = found.serverMetadata().token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const authentication = methods.includes('client_secret_basic')
    ? oidc.ClientSecretBasic(secret)
    : oidc.ClientSecretPost(secret);
  const configuration = new oidc.Configuration(found.serverMetadata(), provider.clientId, client, authentication);
  configuration.timeout = timeoutSeconds;
  configuration[oidc.customFetch] = ask;
  if (allowHttp) oidc.allowInsecureRequests(configuration);
  return configuration;
}

/** Each request anew, since the provider itself says where its keys and tokens are. */
function guardedFetch({ allowPrivate, lookup }: OidcOptions): oidc.CustomFetch {
  return async (url, init) => {
    if (!allowPrivate) await requirePublicHost(new URL(url), lookup);
    return fetch(url, init as RequestInit);
  };
}

export function requireIssuer(value: unknown, { allowHttp }: OidcOptions): string {
  const text = String(value ?? '').trim();
  const url = URL.canParse(text) ? new URL(text) : null;
  const isAllowed = url?.protocol === 'https:' || (allowHttp && url?.protocol === 'http:');
  if (!url || !isAllowed || url.username || url.search || url.hash) {
    throw badInput('issuer', 'The issuer expects an address such as https://login.agency.example.');
  }
  return text.replace(/\/\.well-known\/openid-configuration$/, '');
}
