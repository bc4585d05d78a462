import { call, type Role } from './auth.ts';

export type GrantedRole = Exclude<Role, 'owner'>;

export const grantedRoles: readonly GrantedRole[] = ['admin', 'team_lead', 'recruiter', 'read_only'];

export interface IdentityProvider {
  issuer: string;
  clientId: string;
  groupsClaim: string;
  roleByGroup: { group: string; role: GrantedRole }[];
  /** Of whoever is in none of the groups; null lets them not in. */
  defaultRole: GrantedRole | null;
}

export interface EmailDomain {
  domain: string;
  verified: boolean;
  /** The text record in the DNS that shows that it is the agency's own. */
  record: { name: string; value: string };
}

export interface IdentityProviderSettings {
  provider: IdentityProvider | null;
  domains: EmailDomain[];
  redirectUri: string;
  link: string;
}

export interface AgencyOfLink {
  agencyName: string;
  /** The host of its identity provider. */
  provider: string;
}

export type SaveIdentityProvider = IdentityProvider & { clientSecret: string | null; domains: string[] };

export const agencySignIn = {
  settings: () => call<IdentityProviderSettings>('GET', '/identity-provider'),
  save: (input: SaveIdentityProvider) => call<object>('POST', '/identity-provider', input),
  remove: () => call<object>('POST', '/identity-provider/remove'),
  checkDomain: (domain: string) => call<object>('POST', '/identity-provider/check-domain', { domain }),
  /** What the agency's link is about. */
  ofLink: (agencyId: string) => call<AgencyOfLink>('GET', `/oidc/${encodeURIComponent(agencyId)}/about`),
  /** Leaves for the provider that signs people in at this agency, or at that of this address. */
  async leave(by: { email: string } | { agencyId: string }, to: string | undefined): Promise<void> {
    const { url } = await call<{ url: string }>('POST', '/oidc/begin', { ...by, ...(to && { to }) });
    window.location.assign(url);
  },
};
