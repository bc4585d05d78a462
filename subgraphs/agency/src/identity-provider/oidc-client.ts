import { badInput } from '@rekindle/shared/errors/errors';
import * as oidc from 'openid-client';
import type { IdentityProvider } from './identity-provider.ts';
import { type IssuerFetchOptions, issuerFetch } from './issuer-fetch.ts';

export interface OidcOptions extends IssuerFetchOptions {
  /** On one machine a provider may be reached without TLS. */
  allowHttp: boolean;
}

/** What the provider says of itself; asked anew each time, since keys and addresses change there. */
export async function discover(
  provider: Pick<IdentityProvider, 'issuer' | 'clientId'>,
  secret: string,
  options: OidcOptions,
): Promise<oidc.Configuration> {
  const { allowHttp } = options;
  const ask = issuerFetch(options);
  const client = { client_secret: secret };
  const found = await oidc.discovery(new URL(provider.issuer), provider.clientId, client, undefined, {
    [oidc.customFetch]: ask,
    execute: allowHttp ? [oidc.allowInsecureRequests] : [],
  });
  const methods = found.serverMetadata().token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const authentication = methods.includes('client_secret_basic')
    ? oidc.ClientSecretBasic(secret)
    : oidc.ClientSecretPost(secret);
  const configuration = new oidc.Configuration(found.serverMetadata(), provider.clientId, client, authentication);
  configuration[oidc.customFetch] = ask;
  if (allowHttp) oidc.allowInsecureRequests(configuration);
  return configuration;
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
