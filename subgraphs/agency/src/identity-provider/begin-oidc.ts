import { notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import * as oidc from 'openid-client';
import { requireEmail } from '../account/input.ts';
import * as agencyStore from '../agency/agency.store.ts';
import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { hashSecret, newSecret } from '../session/session.ts';
import * as providerStore from './identity-provider.store.ts';
import { attemptMinutes, callbackPath, requireOwnPath, sealPurpose, signInProblem } from './identity-provider.ts';
import * as attemptStore from './oidc-attempt.store.ts';
import { discover } from './oidc-client.ts';

export interface OidcBegun {
  /** Where the browser goes. */
  url: string;
  /** Stays with the browser: only the one that began may finish. */
  browserSecret: string;
  expiresAt: string;
}

interface BeginInput {
  agencyId?: unknown;
  returnTo?: unknown;
  email?: unknown;
}

export async function beginOidc(deps: AgencyDeps, input: BeginInput): Promise<OidcBegun> {
  const agencyId = requireId(String(input.agencyId), 'agencyId');
  const provider = await deps.database.read(agencyViewer(agencyId), providerStore.find);
  if (!provider) throw signInProblem('provider');
  const secret = deps.sealer.open(agencyId, sealPurpose, provider.secretSealed);
  const configuration = await discover(provider, secret, deps.oidc).catch((error) => {
    throw signInProblem('provider', error);
  });
  const [state, nonce, codeVerifier, browserSecret] = [newSecret(), newSecret(), newSecret(), newSecret()];
  const expiresAt = new Date(deps.clock.now().getTime() + attemptMinutes * 60_000);
  const attempt = { agencyId, nonce, codeVerifier, returnTo: requireOwnPath(input.returnTo), expiresAt };
  await deps.database.transact(nobody, (tx) =>
    attemptStore.insert(tx, attempt, hashSecret(state), hashSecret(browserSecret)),
  );
  const offersGroups = configuration.serverMetadata().scopes_supported?.includes('groups');
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: new URL(callbackPath, deps.publicUrl).href,
    scope: `openid email profile${offersGroups ? ' groups' : ''}`,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...(typeof input.email === 'string' && { login_hint: input.email.slice(0, 254) }),
  });
  return { url: url.href, browserSecret, expiresAt: expiresAt.toISOString() };
}

/** Which agency signs in the people of this domain. It says nothing of which accounts exist. */
export async function providerForEmail(deps: AgencyDeps, input: { email?: unknown }): Promise<{ agencyId: string }> {
  const domain = requireEmail(input.email).split('@').at(-1) ?? '';
  const agencyId = await deps.database.read(nobody, (tx) => providerStore.agencyOfDomain(tx, domain));
  if (!agencyId) throw notFound(`identity provider for addresses at ${domain}`);
  return { agencyId };
}

export interface AgencyOfLink {
  agencyName: string;
  /** The host of its identity provider. */
  provider: string;
}

/** What somebody who followed the agency's link is asked about before anything begins. */
export async function agencyOfLink(deps: AgencyDeps, id: unknown): Promise<AgencyOfLink> {
  const agencyId = requireId(String(id), 'agencyId');
  return deps.database.read(agencyViewer(agencyId), async (tx) => {
    const [agency, provider] = [await agencyStore.find(tx), await providerStore.find(tx)];
    if (!agency || !provider) throw signInProblem('provider');
    return { agencyName: agency.name, provider: new URL(provider.issuer).host };
  });
}
