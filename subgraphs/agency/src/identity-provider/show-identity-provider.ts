import { forbidden } from '@rekindle/shared/errors/errors';
import { scopesByRole } from '@rekindle/shared/viewer/roles';
import { agencyViewer } from '../agency/agency.ts';
import type { AgencyDeps } from '../context.ts';
import * as memberStore from '../member/member.store.ts';
import { requireSession } from '../session/own-session.ts';
import * as providerStore from './identity-provider.store.ts';
import { callbackPath, domainRecord, type IdentityProvider } from './identity-provider.ts';

export interface ShownIdentityProvider {
  /** Null while none is set. The secret is never shown again. */
  provider: Omit<IdentityProvider, 'secretSealed'> | null;
  domains: { domain: string; verified: boolean; record: { name: string; value: string } }[];
  /** What to enter at the provider. */
  redirectUri: string;
  /** The link that signs the agency's people in. */
  link: string;
}

export async function showIdentityProvider(deps: AgencyDeps, sessionToken: string): Promise<ShownIdentityProvider> {
  const { agencyId, memberId } = await requireSession(deps, sessionToken);
  return deps.database.read(agencyViewer(agencyId), async (tx) => {
    const [member] = await memberStore.byIds(tx, [memberId]);
    if (!member?.active || !scopesByRole[member.role].includes('agency:admin')) {
      throw forbidden('Only owners and admins see the identity provider.');
    }
    const found = await providerStore.find(tx);
    const { secretSealed: _, ...provider } = found ?? { secretSealed: '' };
    return {
      provider: found ? (provider as Omit<IdentityProvider, 'secretSealed'>) : null,
      domains: (await providerStore.domains(tx)).map(({ domain, verifiedAt }) => ({
        domain,
        verified: verifiedAt !== null,
        record: domainRecord(agencyId, domain),
      })),
      redirectUri: new URL(callbackPath, deps.publicUrl).href,
      link: new URL(`/auth/oidc/${agencyId}`, deps.publicUrl).href,
    };
  });
}
