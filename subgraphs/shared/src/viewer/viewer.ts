import { AppError } from '../errors/errors.ts';
import { type Role, type Scope, scopesByRole } from './roles.ts';

export interface Actor {
  kind: 'member' | 'service' | 'api_client';
  id: string;
}

/** Where a request came from, as the gateway saw it. */
export interface Visit {
  address: string;
  userAgent: string;
  requestId?: string;
}

export interface ViewerClaims {
  agencyId: string;
  actor: Actor;
  role: Role;
  scopes: readonly Scope[];
  teamIds: readonly string[];
  /** IANA zone that "today" and "due" follow. */
  timeZone: string;
  requestId: string;
  /** For what is written down about the request; absent where no request came from outside. */
  visit?: Visit;
}

/** Who asks, and what they may do. A read or a write without one can't be expressed. */
export class Viewer {
  readonly agencyId: string;
  readonly actor: Actor;
  readonly role: Role;
  readonly scopes: readonly Scope[];
  readonly teamIds: readonly string[];
  readonly timeZone: string;
  readonly requestId: string;
  readonly visit?: Visit;

  constructor(claims: ViewerClaims) {
    this.agencyId = claims.agencyId;
    this.actor = claims.actor;
    this.role = claims.role;
    this.scopes = claims.scopes;
    this.teamIds = claims.teamIds;
    this.timeZone = claims.timeZone;
    this.requestId = claims.requestId;
    if (claims.visit) this.visit = claims.visit;
  }

  has(scope: Scope): boolean {
    return this.scopes.includes(scope);
  }

  require(scope: Scope): void {
    if (!this.has(scope)) {
      throw new AppError(
        'FORBIDDEN',
        `Your role does not allow this (it needs ${scope}). Ask an admin of your agency.`,
      );
    }
  }

  /** For what belongs to a person. */
  requireMember(): string {
    if (this.actor.kind === 'member') return this.actor.id;
    throw new AppError('FORBIDDEN', 'This needs a member who is signed in: an API client can not do it.');
  }

  /** What is limited to a team is open to the agency's owners and admins too, and to work that no person asked for. */
  get seesEveryTeam(): boolean {
    return this.actor.kind === 'service' || this.role === 'owner' || this.role === 'admin';
  }

  get memberId(): string | null {
    return this.actor.kind === 'member' ? this.actor.id : null;
  }
}

/** Work without a person: reactions, timers, background runs. */
export function systemViewer(agencyId: string, service: string, timeZone = 'UTC'): Viewer {
  return new Viewer({
    agencyId,
    actor: { kind: 'service', id: service },
    role: 'service',
    scopes: scopesByRole.service,
    teamIds: [],
    timeZone,
    requestId: '',
  });
}

/** For routes that only another part of the system may call. */
export function requireService(viewer: Viewer, service: string): void {
  if (viewer.actor.kind !== 'service' || viewer.actor.id !== service) {
    throw new AppError('FORBIDDEN', `Only the ${service} may call this.`);
  }
}
