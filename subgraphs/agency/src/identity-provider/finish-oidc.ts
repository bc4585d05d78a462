import type { Transaction } from '@rekindle/shared/database/database';
import { AppError } from '@rekindle/shared/errors/errors';
import * as oidc from 'openid-client';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit } from '../audit/add-audit.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { hashSecret, type SessionStarted, type Visit } from '../session/session.ts';
import { startSession } from '../session/start-session.ts';
import { enterMember } from './enter-member.ts';
import * as providerStore from './identity-provider.store.ts';
import {
  callbackPath,
  groupsIn,
  type IdentityProvider,
  roleOf,
  sealPurpose,
  signInProblem,
} from './identity-provider.ts';
import * as attemptStore from './oidc-attempt.store.ts';
import { discover } from './oidc-client.ts';

/** Who somebody is at the provider. */
export interface ExternalPerson {
  issuer: string;
  subject: string;
  email: string;
  name: string;
  groups: string[];
}

/** The provider has sent the browser back. It signs people into its own agency and no other. */
export async function finishOidc(
  deps: AgencyDeps,
  input: { query: string; browserSecret: string },
  visit: Visit,
): Promise<SessionStarted & { returnTo: string }> {
  const callback = new URL(callbackPath, deps.publicUrl);
  callback.search = input.query;
  const state = callback.searchParams.get('state') ?? '';
  const attempt = await deps.database.transact(nobody, (tx) =>
    attemptStore.take(tx, hashSecret(state), hashSecret(input.browserSecret)),
  );
  if (!attempt) throw signInProblem('expired');
  try {
    return { ...(await enter(deps, attempt, callback, visit)), returnTo: attempt.returnTo };
  } catch (error) {
    await noteRefusal(deps, attempt, error, visit);
    throw error;
  }
}

/** Who it was is known to the provider alone, so the entry is about the agency and says why. */
async function noteRefusal(
  deps: AgencyDeps,
  { agencyId }: attemptStore.OidcAttempt,
  error: unknown,
  visit: Visit,
): Promise<void> {
  if (!(error instanceof AppError)) return;
  const codes = { step: 'identity_provider', problem: error.field ?? 'provider' };
  await deps.database.transact(agencyViewer(agencyId), (tx) =>
    addAudit(tx, {
      action: 'SIGN_IN_FAILED',
      actor: null,
      subject: { type: 'identity_provider', id: agencyId },
      visit,
      codes,
    }),
  );
}

async function enter(
  deps: AgencyDeps,
  attempt: attemptStore.OidcAttempt,
  callback: URL,
  visit: Visit,
): Promise<SessionStarted> {
  const viewer = agencyViewer(attempt.agencyId);
  const provider = await deps.database.read(viewer, providerStore.find);
  if (!provider) throw signInProblem('provider');
  const person = await personAt(deps, provider, attempt, callback).catch((error) => {
    throw error instanceof AppError ? error : signInProblem('provider', error);
  });
  const role = roleOf(provider, person.groups);
  if (!role) throw signInProblem('no-access');
  return deps.database.transact(viewer, async (tx: Transaction) => {
    const member = await enterMember(tx, person, role, provider.roleByGroup.length > 0, visit);
    return startSession(tx, { accountId: member.accountId, memberId: member.id, method: 'identity_provider', visit });
  });
}

async function personAt(
  deps: AgencyDeps,
  provider: IdentityProvider,
  attempt: attemptStore.OidcAttempt,
  callback: URL,
): Promise<ExternalPerson> {
  const secret = deps.sealer.open(attempt.agencyId, sealPurpose, provider.secretSealed);
  const configuration = await discover(provider, secret, deps.oidc);
  const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
    pkceCodeVerifier: attempt.codeVerifier,
    expectedState: callback.searchParams.get('state') ?? '',
    expectedNonce: attempt.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw signInProblem('provider');
  const isWhole = 'email' in claims && (provider.roleByGroup.length === 0 || provider.groupsClaim in claims);
  const more = isWhole ? {} : await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
  const said: Record<string, unknown> = { ...more, ...claims };
  if (said.email_verified !== true || typeof said.email !== 'string') throw signInProblem('unverified');
  const email = said.email.trim().toLowerCase();
  return {
    issuer: provider.issuer,
    subject: claims.sub,
    email,
    name: typeof said.name === 'string' && said.name.trim() !== '' ? said.name.trim().slice(0, 120) : email,
    groups: groupsIn(said[provider.groupsClaim]),
  };
}
