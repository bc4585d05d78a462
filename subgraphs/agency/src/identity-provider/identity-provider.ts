import { AppError, badInput } from '@rekindle/shared/errors/errors';
import type { MemberRole } from '@rekindle/shared/viewer/roles';

export interface IdentityProvider {
  issuer: string;
  clientId: string;
  secretSealed: string;
  /** The claim that lists the groups of a person. */
  groupsClaim: string;
  roleByGroup: { group: string; role: GrantedRole }[];
  /** Of whoever is in none of the groups; null lets them not in. */
  defaultRole: GrantedRole | null;
}

/** An owner is made by an owner: no group of another system does. */
export type GrantedRole = Exclude<MemberRole, 'owner'>;

/** From the most to the least, as far as a provider may grant them. */
export const grantedRoles: readonly GrantedRole[] = ['admin', 'team_lead', 'recruiter', 'read_only'];

export const sealPurpose = 'identity provider';
export const attemptMinutes = 10;
export const callbackPath = '/auth/oidc/callback';

/** The most that the groups grant; null when they grant nothing and nobody gets in without. */
export function roleOf(provider: IdentityProvider, groups: readonly string[]): GrantedRole | null {
  const granted = provider.roleByGroup.filter(({ group }) => groups.includes(group)).map(({ role }) => role);
  return grantedRoles.find((role) => granted.includes(role)) ?? provider.defaultRole;
}

/** A claim may be one text or a list; what is neither names no group. */
export function groupsIn(claim: unknown): string[] {
  return [claim].flat().filter((each): each is string => typeof each === 'string');
}

/** Why a sign-in did not come about; the sign-in page has the sentence for each. */
export type SignInProblem = 'provider' | 'expired' | 'unverified' | 'known-elsewhere' | 'no-access' | 'other-person';

export function signInProblem(problem: SignInProblem, cause?: unknown): AppError {
  return new AppError('FORBIDDEN', 'Signing in with the identity provider did not work.', { field: problem, cause });
}

/** Only a path of this product: a link to sign in leads nowhere else. */
export function requireOwnPath(value: unknown): string {
  const path = String(value ?? '/today');
  return path.startsWith('/') && !path.startsWith('//') && !/[\\\s]/.test(path) ? path : '/today';
}

const domainShape = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

export function requireDomain(value: unknown): string {
  const domain = String(value ?? '')
    .trim()
    .toLowerCase();
  if (!domainShape.test(domain)) throw badInput('domains', `"${domain}" is not a domain such as agency.example.`);
  return domain;
}

/** The record that shows that a domain is the agency's own. */
export function domainRecord(agencyId: string, domain: string): { name: string; value: string } {
  return { name: `_rekindle.${domain}`, value: `rekindle=${agencyId}` };
}
