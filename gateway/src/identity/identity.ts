import { type MemberRole, scopesByRole } from '@rekindle/shared/viewer/roles';
import type { ViewerClaims, Visit } from '@rekindle/shared/viewer/viewer';
import type { FastifyRequest } from 'fastify';

const userAgentLengthMax = 400;

/** Who a session is, as agency tells it. */
export interface Identity {
  sessionId: string;
  expiresAt: string;
  member: { id: string; name: string; email: string; role: MemberRole };
  teamIds: string[];
  agency: { id: string; name: string; timeZone: string; sample: boolean };
  timeZone: string;
  /** Of the sample agency only: whom one may switch to. */
  members?: { id: string; name: string; role: string }[];
}

export interface SessionStarted {
  sessionToken: string;
  identity: Identity;
}

export function visitOf(request: FastifyRequest): Visit {
  const userAgent = (request.headers['user-agent'] ?? '').slice(0, userAgentLengthMax);
  return { address: request.ip, userAgent, requestId: request.id };
}

export function memberClaims(identity: Identity, request: FastifyRequest): ViewerClaims {
  return {
    agencyId: identity.agency.id,
    actor: { kind: 'member', id: identity.member.id },
    role: identity.member.role,
    scopes: scopesByRole[identity.member.role],
    teamIds: identity.teamIds,
    timeZone: identity.timeZone,
    requestId: request.id,
    // Strangers share the sample agency, its audit too: nothing is kept of where they come from.
    ...(identity.agency.sample ? {} : { visit: visitOf(request) }),
  };
}

/** The gateway itself, before anybody has signed in: it belongs to no agency and may do nothing but ask. */
export function gatewayClaims(requestId: string): ViewerClaims {
  return {
    agencyId: '',
    actor: { kind: 'service', id: 'gateway' },
    role: 'service',
    scopes: [],
    teamIds: [],
    timeZone: 'UTC',
    requestId,
  };
}
