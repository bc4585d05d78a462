export const areas = ['candidates', 'communications', 'submissions', 'nurture', 'matching'] as const;

export type Scope =
  | `${(typeof areas)[number]}:${'read' | 'write'}`
  /** Why the agency does not represent somebody, and lifting that. */
  | 'candidates:confidential'
  /** Limiting a person, client or job to a team, and lifting that. */
  | 'teams:limit'
  | 'agency:read'
  | 'agency:admin'
  | 'audit:read';

export type MemberRole = 'owner' | 'admin' | 'team_lead' | 'recruiter' | 'read_only';

/**
 * `service` is the role of work that no person asked for: timers, reactions, and the gateway before a sign-in.
 * `api_client` is that of a program: it may do what its scopes say and nothing more.
 */
export type Role = MemberRole | 'service' | 'api_client';

const reading: readonly Scope[] = [...areas.map((area): Scope => `${area}:read`), 'agency:read'];
const writing: readonly Scope[] = [...reading, ...areas.map((area): Scope => `${area}:write`)];
const leading: readonly Scope[] = [...writing, 'candidates:confidential', 'teams:limit'];
const administering: readonly Scope[] = [...leading, 'agency:admin', 'audit:read'];

/** The one table from a role to what it may do. */
export const scopesByRole: Readonly<Record<Role, readonly Scope[]>> = {
  owner: administering,
  admin: administering,
  team_lead: leading,
  recruiter: writing,
  read_only: reading,
  service: administering,
  api_client: [],
};

export const memberRoles: readonly MemberRole[] = ['owner', 'admin', 'team_lead', 'recruiter', 'read_only'];
