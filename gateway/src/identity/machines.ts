import { unauthenticated } from '@rekindle/shared/errors/errors';
import type { Scope } from '@rekindle/shared/viewer/roles';
import { bodyHash } from '@rekindle/shared/viewer/token';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Accounts } from './accounts.ts';
import { bearerOf, hasBearer } from './bearer.ts';
import { visitOf } from './identity.ts';

const cachedForMs = 30_000;
const cachedMax = 20_000;
const secretShape = /^rkt?_[A-Za-z0-9_-]{43}$/;

/** Who a key or a short token is, as agency tells it. */
export interface MachineIdentity {
  clientId: string;
  keyId: string;
  agency: { id: string; timeZone: string };
  scopes: Scope[];
  expiresAt: string | null;
}

export interface Machines {
  /** Null for a request without a bearer token; refuses one whose token is not known. A cookie beside it counts for nothing. */
  claimsOf(request: FastifyRequest): Promise<ViewerClaims | null>;
  /** From the moment that the news of a change of the client or its keys arrives. */
  drop(clientId: string): void;
}

/**
 * Answers of agency about keys and tokens, for at most 30 s and never longer than they work; secrets are kept as hashes.
 * `guessed` is told the address that showed one which nobody has, and refuses when there are too many.
 */
export function createMachines(
  accounts: Accounts,
  guessed: (address: string) => Promise<unknown>,
  nowMs: () => number = Date.now,
): Machines {
  const known = new Map<string, { identity: MachineIdentity; until: number }>();
  const changed = new Map<string, number>();

  async function resolve(secret: string, request: FastifyRequest): Promise<MachineIdentity | null> {
    const key = bodyHash(secret);
    const cached = known.get(key);
    if (cached && cached.until > nowMs()) return cached.identity;
    known.delete(key);
    const askedAtMs = nowMs();
    const answer = await accounts.ask<{ identity: MachineIdentity | null }>(
      request,
      'resolve-machine',
      { secret },
      'repeatable',
    );
    const { identity } = answer;
    // What was under way while the client changed is used once and not kept.
    if (identity && (changed.get(identity.clientId) ?? -1) < askedAtMs) keep(key, identity);
    return identity;
  }

  function keep(key: string, identity: MachineIdentity): void {
    if (known.size >= cachedMax) known.delete(known.keys().next().value as string);
    const expires = identity.expiresAt ? Date.parse(identity.expiresAt) : Number.POSITIVE_INFINITY;
    known.set(key, { identity, until: Math.min(nowMs() + cachedForMs, expires) });
  }

  return {
    async claimsOf(request) {
      const secret = bearerOf(request);
      if (secret === null) return null;
      const identity = secretShape.test(secret) ? await resolve(secret, request) : null;
      if (identity) return machineClaims(identity, request);
      await guessed(request.ip);
      throw unauthenticated('This key or token is not valid, or not any more.');
    },
    drop(clientId) {
      for (const [key, entry] of known) if (entry.identity.clientId === clientId) known.delete(key);
      for (const [each, at] of changed) if (at < nowMs() - cachedForMs * 2) changed.delete(each);
      changed.set(clientId, nowMs());
    },
  };
}

function machineClaims({ clientId, agency, scopes }: MachineIdentity, request: FastifyRequest): ViewerClaims {
  return {
    agencyId: agency.id,
    actor: { kind: 'api_client', id: clientId },
    role: 'api_client',
    scopes,
    teamIds: [],
    timeZone: agency.timeZone,
    requestId: request.id,
    visit: visitOf(request),
  };
}

/** Tells a program whose token was refused how it is to show one. */
export function challengeBearers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    if (reply.statusCode !== 401 || reply.hasHeader('www-authenticate') || !hasBearer(request)) return;
    reply.header('www-authenticate', 'Bearer realm="rekindle", error="invalid_token"');
  });
}
