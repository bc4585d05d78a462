import type { Transaction } from '@rekindle/shared/database/database';
import { badInput, forbidden, notFound } from '@rekindle/shared/errors/errors';
import { requireText } from '../account/input.ts';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit, memberActor } from '../audit/add-audit.ts';
import type { AgencyDeps } from '../context.ts';
import { requireProvenOwner } from '../email-proof/prove-email.ts';
import * as memberStore from '../member/member.store.ts';
import { endSessionsOfProvider } from '../session/end-session.ts';
import { requireRecent } from '../session/own-session.ts';
import { nowhere, type Session, type Visit } from '../session/session.ts';
import * as providerStore from './identity-provider.store.ts';
import {
  domainRecord,
  type GrantedRole,
  grantedRoles,
  type IdentityProvider,
  requireDomain,
  sealPurpose,
} from './identity-provider.ts';
import { discover, requireIssuer } from './oidc-client.ts';

const listMax = 50;

export interface SaveIdentityProviderInput {
  issuer?: unknown;
  clientId?: unknown;
  /** Null or empty keeps the one that is there. */
  clientSecret?: unknown;
  groupsClaim?: unknown;
  roleByGroup?: unknown;
  defaultRole?: unknown;
  domains?: unknown;
}

/** Whoever names the provider can sign in as anybody of the agency, so it is for owners. */
async function requireOwner(deps: AgencyDeps, sessionToken: string): Promise<Session> {
  const session = await requireRecent(deps, sessionToken);
  const [member] = await deps.database.read(agencyViewer(session.agencyId), (tx) =>
    memberStore.byIds(tx, [session.memberId]),
  );
  if (!member?.active || member.role !== 'owner') throw forbidden('Only an owner sets the identity provider.');
  return session;
}

export async function saveIdentityProvider(
  deps: AgencyDeps,
  sessionToken: string,
  input: SaveIdentityProviderInput,
  visit: Visit = nowhere,
): Promise<void> {
  const session = await requireOwner(deps, sessionToken);
  const { agencyId } = session;
  await deps.database.read(agencyViewer(agencyId), (tx) => requireProvenOwner(deps, tx));
  const issuer = requireIssuer(input.issuer, deps.oidc);
  const clientId = requireText(input.clientId, 'clientId', 'The client id', 300);
  const domains = listOf(input.domains, 'domains').map(requireDomain);
  const before = await deps.database.read(agencyViewer(agencyId), providerStore.find);
  const secret = secretOf(deps, agencyId, input, before, issuer);
  const provider: IdentityProvider = {
    issuer,
    clientId,
    secretSealed: deps.sealer.seal(agencyId, sealPurpose, secret),
    groupsClaim: requireText(input.groupsClaim ?? 'groups', 'groupsClaim', 'The name of the claim', 100),
    roleByGroup: listOf(input.roleByGroup, 'roleByGroup').map(asGroupRole),
    defaultRole: input.defaultRole ? requireGranted(input.defaultRole, 'defaultRole') : null,
  };
  await discover(provider, secret, deps.oidc).catch((error) => {
    deps.logger.info({ err: error }, 'an identity provider was not found');
    throw badInput(
      'issuer',
      'No identity provider answers at this address. It is the issuer, as the provider names it.',
    );
  });
  await deps.database.transact(agencyViewer(agencyId), async (tx) => {
    const replaced = await providerStore.find(tx);
    await providerStore.save(tx, provider);
    // Another client at the same provider lets in other people.
    if (replaced && (replaced.issuer !== issuer || replaced.clientId !== clientId)) await endSessionsOfProvider(tx);
    await providerStore.setDomains(tx, domains);
    await settingsChanged(tx, session, 'saved', visit);
  });
}

/** A secret goes to the provider that it was given for: another issuer needs another one. */
function secretOf(
  deps: AgencyDeps,
  agencyId: string,
  input: SaveIdentityProviderInput,
  before: IdentityProvider | null,
  issuer: string,
): string {
  if (typeof input.clientSecret === 'string' && input.clientSecret !== '') return input.clientSecret;
  if (before?.issuer === issuer) return deps.sealer.open(agencyId, sealPurpose, before.secretSealed);
  throw badInput('clientSecret', 'The client secret is needed for a new provider.');
}

function listOf(value: unknown, field: string): unknown[] {
  const list = Array.isArray(value) ? value : [];
  if (list.length > listMax) throw badInput(field, `There may be ${listMax} at most.`);
  return list;
}

function asGroupRole(value: unknown): { group: string; role: GrantedRole } {
  const { group, role } = (value ?? {}) as { group?: unknown; role?: unknown };
  return {
    group: requireText(group, 'roleByGroup', 'The name of a group', 200),
    role: requireGranted(role, 'roleByGroup'),
  };
}

function requireGranted(value: unknown, field: string): GrantedRole {
  const role = grantedRoles.find((each) => each === value);
  if (!role) throw badInput(field, `A role expects one of ${grantedRoles.join(', ')}.`);
  return role;
}

export async function removeIdentityProvider(
  deps: AgencyDeps,
  sessionToken: string,
  visit: Visit = nowhere,
): Promise<void> {
  const session = await requireOwner(deps, sessionToken);
  await deps.database.transact(agencyViewer(session.agencyId), async (tx) => {
    await providerStore.remove(tx);
    await endSessionsOfProvider(tx);
    await settingsChanged(tx, session, 'removed', visit);
  });
}

/** Looks for the record that shows that the domain is the agency's own. */
export async function checkDomain(
  deps: AgencyDeps,
  sessionToken: string,
  name: unknown,
  visit: Visit = nowhere,
): Promise<void> {
  const session = await requireOwner(deps, sessionToken);
  const { agencyId } = session;
  const domain = requireDomain(name);
  const viewer = agencyViewer(agencyId);
  const known = await deps.database.read(viewer, providerStore.domains);
  if (!known.some((each) => each.domain === domain)) throw notFound(`domain ${domain}`);
  const record = domainRecord(agencyId, domain);
  const found = await deps.oidc.textRecords(record.name).catch((): string[] => []);
  if (!found.includes(record.value)) {
    throw badInput('domain', `There is no text record ${record.name} with ${record.value} yet. It can take a while.`);
  }
  await deps.database.transact(viewer, async (tx) => {
    await providerStore.verifyDomain(tx, domain);
    await settingsChanged(tx, session, 'domain_proven', visit);
  });
}

function settingsChanged(tx: Transaction, session: Session, change: string, visit: Visit): Promise<void> {
  return addAudit(tx, {
    action: 'SETTINGS_CHANGED',
    actor: memberActor(session.memberId),
    subject: { type: 'identity_provider', id: session.agencyId },
    codes: { change },
    visit,
  });
}
